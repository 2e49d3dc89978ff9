import { render } from 'preact'
import browser from 'webextension-polyfill'
import { loadSettings, onSettings, type Settings, saveSettings } from '../settings.ts'
import { SettingsPage } from './settings-page.tsx'

const words = (key: string, ...values: string[]) => browser.i18n.getMessage(key, values)
document.title = `${words('extensionName')}: ${words('settingsTitle')}`

function show(settings: Settings): void {
  // Shown at once; the stored change comes back by `onSettings` and finds it so.
  const change = (next: Settings) => {
    show(next)
    void saveSettings(browser.storage, next)
  }
  render(<SettingsPage settings={settings} change={change} words={words} />, document.body)
}

onSettings(browser.storage, show)
show(await loadSettings(browser.storage))
