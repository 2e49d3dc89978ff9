import { render } from 'preact'
import browser from 'webextension-polyfill'
import { ownWords } from '../own-words.ts'
import { loadSettings, onSettings, type Settings, saveSettings } from '../settings.ts'
import { askWebAccess, hasWebAccess } from '../web-access.ts'
import { FirstRunPage } from './first-run-page.tsx'

const words = ownWords()
document.title = words('ownPage', words('firstRunTitle'))
let settings = await loadSettings(browser.storage)
let hasAccess = await hasWebAccess()

function show(next: Settings): void {
  settings = next
  const page = (
    <FirstRunPage
      settings={settings}
      change={(chosen) => void saveSettings(browser.storage, chosen)}
      askAccess={hasAccess ? undefined : () => void askWebAccess()}
      words={words}
    />
  )
  render(page, document.body)
}

async function lookAgain(): Promise<void> {
  hasAccess = await hasWebAccess()
  show(settings)
}

onSettings(browser.storage, show)
browser.permissions.onAdded.addListener(lookAgain)
browser.permissions.onRemoved.addListener(lookAgain)
show(settings)
// The scripts of web pages read and mark the story here too: nothing on this page is made up for it.
for (const name of ['card.js', 'reading.js']) {
  const script = document.createElement('script')
  script.async = false
  script.src = browser.runtime.getURL(name)
  document.head.append(script)
}
