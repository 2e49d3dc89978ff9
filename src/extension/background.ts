import browser from 'webextension-polyfill'
import { analysePage } from './analyse-page.ts'
import type { BackgroundCalls, LibraryCalls } from './calls.ts'
import { answerCommands } from './commands.ts'
import { injectCardScript, injectGates, injectPageScript } from './inject.ts'
import { answer } from './messages.ts'
import { pageIn } from './page-in.ts'
import { libraryCalls, savePage } from './save-page.ts'
import { onSettings } from './settings.ts'
import { isOff, isSiteOff } from './sites.ts'
import { showCount, showOff, showOn } from './toolbar.ts'

// The background keeps nothing that it cannot rebuild: the browser may end it at any moment.

const menus = { readSelection: 'selection', saveArticle: 'page' } as const

answer<BackgroundCalls>(
  browser.runtime,
  {
    articleFound: async ({ tab }) => {
      if (tab?.id !== undefined && !(await isSiteOff(browser.storage, tab.url ?? '')))
        await injectPageScript(tab.id)
      return true
    },
    siteIsOff: async ({ tab }) => {
      if (tab?.id !== undefined) await showOff(tab.id)
    },
    analyse: async ({ tab }, article) => {
      const analysed = await analysePage(article)
      // Before the page has its marks, so that no hover waits; and where there are none, not at all.
      if (tab?.id !== undefined && analysed.ok && analysed.view.marks.length > 0)
        await injectCardScript(tab.id)
      return analysed
    },
    painted: async ({ tab }, claims) => {
      if (tab?.id !== undefined) await showCount(tab.id, claims)
    },
  },
  ({ tab, frameId }) => tab !== undefined && frameId === 0,
)

answer<LibraryCalls>(
  browser.runtime,
  libraryCalls,
  ({ url }) => url?.startsWith(browser.runtime.getURL('')) === true,
)

answerCommands()

// The icons of all tabs follow the switch; the pages see the settings change by themselves.
onSettings(browser.storage, async (settings) => {
  for (const { id, url } of await browser.tabs.query({})) {
    if (id !== undefined) await (isOff(settings, url) ? showOff(id) : showOn(id))
  }
})

browser.runtime.onInstalled.addListener(({ reason }) => {
  if (reason !== 'browser_update') void injectGates()
  for (const [id, context] of Object.entries(menus))
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(id),
      contexts: [context],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    })
})

browser.contextMenus.onClicked.addListener(async ({ menuItemId, frameId }, tab) => {
  if (tab?.id === undefined) return
  if (menuItemId === ('saveArticle' satisfies keyof typeof menus)) await savePage(tab)
  else if ((frameId ?? 0) === 0) {
    await injectPageScript(tab.id, 'idle')
    await pageIn(tab.id).readSelection()
  }
})
