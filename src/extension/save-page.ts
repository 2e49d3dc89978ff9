import browser, { type Tabs } from 'webextension-polyfill'
import { analysePage } from './analyse-page.ts'
import type { LibraryCalls, Standing } from './calls.ts'
import { injectPageScript } from './inject.ts'
import { compileArticle } from './library/compile-article.ts'
import { peopleOf } from './library/people-of.ts'
import { type ShelfPowers, shelf } from './library/shelf.ts'
import type { Handlers } from './messages.ts'
import { pageIn } from './page-in.ts'
import { compilingModels, shippedResources } from './resources.ts'
import { showSaved } from './toolbar.ts'

const powers: ShelfPowers = {
  tab: (id) => browser.tabs.get(id),
  async article(tabId, insist) {
    const page = pageIn(tabId)
    const found = await page.article().catch(() => null)
    if (found || !insist) return found
    try {
      await injectPageScript(tabId, 'idle')
      await page.readAnyway()
      await page.settled()
      return await page.article()
    } catch (error) {
      console.warn('Sidelight could not read the page to save it:', error)
      return null
    }
  },
  models: compilingModels,
  now: Date.now,
}

/** What the extension's own pages may ask about the library. */
export const libraryCalls: Handlers<LibraryCalls> = {
  ...shelf(powers),
  analyse: (_, article) => analysePage(article),
  compile: async (_, article, saved) =>
    compileArticle(article, saved, await powers.models()).catch(() => null),
  people: async (_, document) => peopleOf(document, (await shippedResources()).knowledge),
}

/** Saves a tab's article without a popup to tell what came of it: the toolbar icon does. */
export async function savePage({ id }: Tabs.Tab): Promise<void> {
  if (id === undefined) return
  const standing = await libraryCalls.save({}, id)
  await showSaved(id, standing.state === 'saved', tellingOf(standing))
}

function tellingOf(standing: Standing): string {
  const words = (key: string) => browser.i18n.getMessage(key)
  if (standing.state === 'failed') return words(`saveFailed_${standing.reason.replaceAll('-', '_')}`)
  return words(standing.state === 'private' ? 'savedPrivate' : 'savedBadge')
}
