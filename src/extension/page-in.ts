import browser from 'webextension-polyfill'
import type { PageCalls } from './calls.ts'
import { type Remote, remote } from './messages.ts'

/** The page's script in a tab. Its calls reject where there is none. */
export const pageIn = (tabId: number): Remote<PageCalls> =>
  remote<PageCalls>((message) => browser.tabs.sendMessage(tabId, message))
