import { render } from 'preact'
import browser, { type Tabs } from 'webextension-polyfill'
import { ownWords } from '../src/extension/own-words.ts'
import { onSettings } from '../src/extension/settings.ts'
import type { Span } from '../src/text/span.ts'
import { hearPages } from './hear-pages.ts'
import { type Listening, listenToPage } from './listen-to-page.ts'
import { Popup } from './popup.tsx'
import { type Shown, startSession } from './session.ts'
import { tabOf } from './tab.ts'
import { throttle } from './throttle.ts'

// What the popup shows, beside the page. It follows the active tab of its window, and in there the article in view.

const words = ownWords()
const { id: windowId } = await browser.windows.getCurrent()
let tab: Tabs.Tab | undefined
let page: Listening | undefined
let seen: Span | null = null
let shown: Shown | undefined

function show(): void {
  if (shown) render(<Popup {...shown} seen={seen} words={words} isPanel />, document.body)
}

const session = startSession((next) => {
  shown = next
  show()
})

function leavePage(): void {
  page?.stop()
  page = undefined
  seen = null
}

async function look(): Promise<void> {
  const active = await tabOf(location.search)
  if (active?.id !== tab?.id) leavePage()
  tab = active
  if (!page?.isAlive() && tab?.id !== undefined) {
    page?.stop()
    page = listenToPage(
      tab.id,
      (news) => {
        seen = news.seen
        if (news.changed) void look()
        else show()
      },
      () => {
        leavePage()
        void look()
      },
    )
  }
  await session.look(tab)
}

const lookSoon = throttle(() => void look())

browser.tabs.onActivated.addListener((info) => {
  if (info.windowId === windowId) void look()
})
browser.tabs.onUpdated.addListener((id, { status, url }) => {
  // A page whose script is there tells by itself what becomes of it, and when it goes.
  if (id === tab?.id && !page?.isAlive() && (status || url)) lookSoon()
})
// A page's script that has just come is not listened to yet.
hearPages((id) => {
  if (id === tab?.id && !page?.isAlive()) void look()
})
browser.permissions.onAdded.addListener(() => void look())
browser.permissions.onRemoved.addListener(() => void look())
onSettings(browser.storage, () => void look())
document.title = words('extensionName')
await look()
