import { render } from 'preact'
import browser, { type Tabs } from 'webextension-polyfill'
import { ownWords } from '../src/extension/own-words.ts'
import { onSettings } from '../src/extension/settings.ts'
import { hearPages } from './hear-pages.ts'
import { Popup } from './popup.tsx'
import { type Shown, startSession } from './session.ts'
import { tabOf } from './tab.ts'
import { throttle } from './throttle.ts'

const words = ownWords()
let tab: Tabs.Tab | undefined
let shown: Shown | undefined
const session = startSession((next) => {
  shown = next
  render(<Popup {...next} words={words} />, document.body)
})

async function look(): Promise<void> {
  tab = await tabOf(location.search)
  await session.look(tab)
}

const lookSoon = throttle(() => void look())

// Opened before the page was there, or before it was an article. What is read stays as it is while it is looked at.
browser.tabs.onUpdated.addListener((id) => {
  if (id === tab?.id && shown?.state.page !== 'web') lookSoon()
})
hearPages((id) => {
  if (id !== tab?.id || shown?.state.page !== 'web') return
  if (shown.state.report.state === 'not-an-article') void look()
})
onSettings(browser.storage, () => void look())
await look()
