import type { Tabs } from 'webextension-polyfill'
import type { CompilingModels } from '../../knowledge/compile.ts'
import type { Article } from '../../text/article.ts'
import { parseArticle } from '../article-schema.ts'
import type { LibraryCalls, Standing } from '../calls.ts'
import type { Handlers } from '../messages.ts'
import { ownAddress } from './address.ts'
import { compileArticle } from './compile-article.ts'
import { keepDocument } from './keep-document.ts'
import { openLibrary } from './library-database.ts'
import { failureOf } from './library-failure.ts'
import { removeDocument } from './remove-document.ts'
import { savedDocument } from './saved-document.ts'

/** What saving a page's article takes besides the library. */
export interface ShelfPowers {
  tab(id: number): Promise<Tabs.Tab>
  /** The article in view, as the page's script tells it; null where nothing is read. `insist`: reads what looks like none. */
  article(tabId: number, insist: boolean): Promise<unknown>
  models(): Promise<CompilingModels>
  /** Milliseconds since 1970. */
  now(): number
}

const notSaved: Standing = { state: 'not-saved', earlier: null }

/** Answers whether the article of a tab is in the library, puts it there, and takes it away. Nothing is saved in private windows. */
export function shelf({
  tab,
  article,
  models,
  now,
}: ShelfPowers): Handlers<Pick<LibraryCalls, 'standing' | 'save' | 'remove'>> {
  async function articleOf(tabId: number, insist: boolean): Promise<Article | null> {
    const found = await article(tabId, insist)
    if (found === null || found === undefined) return null
    const { url } = await tab(tabId)
    const parsed = parseArticle(found)
    return { ...parsed, url: ownAddress(parsed.url, url ?? '') }
  }
  return {
    standing: (_, tabId) =>
      told(async () => {
        if ((await tab(tabId)).incognito) return { state: 'private' }
        const here = await articleOf(tabId, false)
        return here ? standingOf(here) : { state: 'failed', reason: 'no-article' }
      }),
    save: (_, tabId) =>
      told(async () => {
        if ((await tab(tabId)).incognito) return { state: 'private' }
        const here = await articleOf(tabId, true)
        if (!here) return { state: 'failed', reason: 'no-article' }
        const { id, saved } = await keepDocument(await compileArticle(here, now(), await models()))
        return { state: 'saved', id, saved }
      }),
    remove: (_, id) =>
      told(async () => {
        await removeDocument(id)
        return notSaved
      }),
  }
}

async function standingOf(article: Article): Promise<Standing> {
  const { id, url } = await savedDocument(article, 0)
  const library = await openLibrary()
  const there = await library.get('documents', id)
  if (there) return { state: 'saved', id, saved: there.saved }
  const versions = url === null ? [] : await library.getAllFromIndex('documents', 'url', url)
  const earlier = Math.max(...versions.map(({ saved }) => saved))
  return versions.length === 0 ? notSaved : { state: 'not-saved', earlier }
}

async function told(task: () => Promise<Standing>): Promise<Standing> {
  try {
    return await task()
  } catch (error) {
    console.error('Sidelight could not use the library:', error)
    return { state: 'failed', reason: failureOf(error) }
  }
}
