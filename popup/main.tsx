import { render } from 'preact'
import browser from 'webextension-polyfill'
import { ownWords } from '../src/extension/own-words.ts'
import { onSettings } from '../src/extension/settings.ts'
import { Popup } from './popup.tsx'
import { startSession } from './session.ts'
import { tabOf } from './tab.ts'

const words = ownWords()
const tab = await tabOf(location.search)
const session = startSession((shown) => render(<Popup {...shown} words={words} />, document.body))

onSettings(browser.storage, () => void session.look(tab))
await session.look(tab)
