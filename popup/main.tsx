import { render } from 'preact'
import browser from 'webextension-polyfill'
import { onSettings } from '../src/extension/settings.ts'
import { Popup } from './popup.tsx'
import { startSession } from './session.ts'
import { tabOf } from './tab.ts'

const words = (key: string, ...values: string[]) => browser.i18n.getMessage(key, values)
const tab = await tabOf(location.search)
const session = startSession((shown) => render(<Popup {...shown} words={words} />, document.body))

onSettings(browser.storage, () => void session.look(tab))
await session.look(tab)
