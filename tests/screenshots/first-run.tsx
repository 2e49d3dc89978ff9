import { render } from 'preact'
import { FirstRunPage } from '../../src/extension/first-run-page/first-run-page.tsx'
import { defaultSettings, type Settings } from '../../src/extension/settings.ts'
import { words } from '../card/words.ts'

const withheld = new URLSearchParams(location.search).get('state') === 'withheld'

/** Without the scripts that mark its story: those need the extension. */
function show(settings: Settings): void {
  render(
    <FirstRunPage
      settings={settings}
      change={show}
      askAccess={withheld ? () => undefined : undefined}
      words={words}
    />,
    document.body,
  )
}

show(defaultSettings)
document.title = 'ready'
