import browser from 'webextension-polyfill'
import { injectPageScript } from './inject.ts'
import { pageIn } from './page-in.ts'
import { savePage } from './save-page.ts'

const menus = { readSelection: 'selection', saveArticle: 'page' } as const

/** The items in the page's menu. Telephones have no such menu. */
export function answerMenus(): void {
  if (!browser.contextMenus) return
  browser.runtime.onInstalled.addListener(() => {
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
}
