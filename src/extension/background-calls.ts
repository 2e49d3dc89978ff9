import browser from 'webextension-polyfill'
import { analysePage } from './analyse-page.ts'
import type { BackgroundCalls } from './calls.ts'
import { injectCardScript, injectPageScript } from './inject.ts'
import { keepingTime } from './keeping-time.ts'
import type { Handlers } from './messages.ts'
import { isSiteOff } from './sites.ts'
import { showCount, showOff } from './toolbar.ts'

/** What the scripts of pages may ask. */
export const backgroundCalls: Handlers<BackgroundCalls> = {
  articleFound: async ({ tab }) => {
    if (tab?.id !== undefined && !(await isSiteOff(browser.storage, tab.url ?? '')))
      await injectPageScript(tab.id)
    return true
  },
  siteIsOff: async ({ tab }) => {
    if (tab?.id !== undefined) await showOff(tab.id)
  },
  analyse: async ({ tab }, article) => {
    const analysed = await keepingTime.during(() => analysePage(article))
    // Before the page has its marks, so that no hover waits; and where there are none, not at all.
    if (tab?.id !== undefined && analysed.ok && analysed.view.marks.length > 0) await injectCardScript(tab.id)
    return analysed
  },
  painted: async ({ tab }, claims) => {
    if (tab?.id !== undefined) await showCount(tab.id, claims)
  },
}
