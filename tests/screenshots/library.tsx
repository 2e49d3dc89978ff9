import { render } from 'preact'
import { LibraryPage } from '../../src/extension/library-page/library-page.tsx'
import { defaultSettings } from '../../src/extension/settings.ts'
import { words } from '../card/words.ts'
import { exampleLibrary } from '../extension/library-page/example-library.ts'

const empty = new URLSearchParams(location.search).get('state') === 'empty'
render(
  <LibraryPage powers={exampleLibrary(empty ? [] : undefined)} settings={defaultSettings} words={words} />,
  document.body,
)
const shown = setInterval(() => {
  if (!document.querySelector('.storage, .contributions')) return
  clearInterval(shown)
  document.title = 'ready'
}, 20)
