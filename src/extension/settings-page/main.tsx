import { render } from 'preact'
import browser from 'webextension-polyfill'
import { ownWords } from '../own-words.ts'
import { loadPolicy } from '../policy.ts'
import { loadSettings, onSettings, type Settings, saveSettings } from '../settings.ts'
import { dataPowers } from './own-data.ts'
import { SettingsPage } from './settings-page.tsx'

const words = ownWords()
document.title = words('ownPage', words('settingsTitle'))

const { version } = browser.runtime.getManifest()
const policy = await loadPolicy(browser.storage)

function show(settings: Settings, unsaved = false): void {
  // Shown at once; the stored change comes back by `onSettings` and finds it so. What cannot be stored is not chosen.
  const change = async (next: Settings) => {
    show(next)
    if (!(await saveSettings(browser.storage, next))) show(await loadSettings(browser.storage), true)
  }
  const page = (
    <SettingsPage
      settings={settings}
      change={change}
      unsaved={unsaved}
      policy={policy}
      data={dataPowers}
      version={version}
      words={words}
    />
  )
  render(page, document.body)
}

onSettings(browser.storage, (settings) => show(settings))
show(await loadSettings(browser.storage))
