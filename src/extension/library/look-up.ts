import type { Entity } from '../../annotate/entity.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import { keysOnPage } from '../../knowledge/link/name-keys.ts'
import { addressOf } from './address.ts'
import { articleKey, isThere } from './batch.ts'
import { asKnowledge } from './contributions.ts'
import { type Contribution, openLibrary } from './library-database.ts'
import { parseSaved, type SavedDocument } from './saved-document.ts'

/** So many of the newest documents are asked for one name: of somebody whom thousands tell of, a card shows no more. */
const mostOfOneName = 60

/**
 * What the library tells of whom a page's entities may be, one a document, the newest first: all that one of them could be
 * linked to, and whoever shares the name of those. One transaction, which reads by key: its cost depends on the page. What
 * was saved of the page's own address is left out, for it would only quote the page to itself.
 */
export async function lookUp(entities: readonly Entity[], ownUrl: string | null): Promise<Knowledge[]> {
  const own = ownUrl === null ? null : addressOf(ownUrl)
  const library = await openLibrary()
  const transaction = library.transaction(['contributions', 'documents', 'batches'])
  const parts = transaction.objectStore('contributions')
  const find = async (by: 'keys' | 'name', keys: Iterable<string>): Promise<Contribution[]> =>
    (await Promise.all([...keys].map((key) => parts.index(by).getAll(key, mostOfOneName)))).flat()

  const meant = await find('keys', new Set(entities.flatMap(keysOnPage)))
  const namesakes = await find('name', new Set(meant.map(({ name }) => name)))
  const found = [...new Map([...meant, ...namesakes].map((part) => [part.order.join(' '), part])).values()]
  const ids = new Set(found.map(({ document }) => document))
  const stored = await Promise.all([...ids].map((id) => transaction.objectStore('documents').get(id)))
  const documents = new Map<string, SavedDocument>()
  const batches = new Set(await transaction.objectStore('batches').getAllKeys())
  const articles = new Set<string>()
  for (const document of stored.map(parseSaved)) {
    if (!document || !isThere(document, batches) || (document.url !== null && document.url === own)) continue
    // Two packs may hold the same article: it is one source.
    if (articles.has(articleKey(document))) continue
    articles.add(articleKey(document))
    documents.set(document.id, document)
  }
  return asKnowledge(found, documents)
}
