import { render } from 'preact'
import browser from 'webextension-polyfill'
import { loadSettings, onSettings, type Settings } from '../settings.ts'
import { LibraryPage } from './library-page.tsx'
import { libraryPowers, sweepLibrary } from './own-library.ts'

const words = (key: string, ...values: string[]) => browser.i18n.getMessage(key, values)
document.title = `${words('extensionName')}: ${words('libraryTitle')}`
const powers = libraryPowers()

const show = (settings: Settings) =>
  render(<LibraryPage powers={powers} settings={settings} words={words} />, document.body)

onSettings(browser.storage, show)
show(await loadSettings(browser.storage))
void sweepLibrary().catch(console.error)
