import browser, { type Tabs } from 'webextension-polyfill'
import type { PageCalls } from '../src/extension/calls.ts'
import { type Remote, remote } from '../src/extension/messages.ts'

/** The tab that the popup speaks of: the active one, or the one that `?tab=ID` names when the popup is itself a tab. */
export async function popupTab(search: string): Promise<Tabs.Tab | undefined> {
  const named = Number(new URLSearchParams(search).get('tab'))
  if (named > 0) return browser.tabs.get(named)
  const [active] = await browser.tabs.query({ active: true, currentWindow: true })
  return active
}

/** The page's script in a tab. Its calls reject where there is none. */
export const pageIn = (tabId: number): Remote<PageCalls> =>
  remote<PageCalls>((message) => browser.tabs.sendMessage(tabId, message))
