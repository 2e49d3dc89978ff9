import { render } from 'preact'
import browser from 'webextension-polyfill'
import { sweepUp } from '../library/sweep-up.ts'
import { ownWords } from '../own-words.ts'
import { loadSettings, onSettings, type Settings } from '../settings.ts'
import { LibraryPage } from './library-page.tsx'
import { libraryPowers } from './own-library.ts'

const words = ownWords()
document.title = words('ownPage', words('libraryTitle'))
const powers = libraryPowers()

const show = (settings: Settings) =>
  render(<LibraryPage powers={powers} settings={settings} words={words} />, document.body)

onSettings(browser.storage, show)
show(await loadSettings(browser.storage))
void sweepUp().catch(console.error)
