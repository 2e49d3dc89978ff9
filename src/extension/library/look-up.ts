import type { Judgement, PersonIn } from '../../knowledge/judgements.ts'
import type { Knowledge } from '../../knowledge/knowledge.ts'
import { addressOf } from './address.ts'
import { articleKey, isThere } from './batch.ts'
import { asKnowledge } from './contributions.ts'
import { type Contribution, openLibrary } from './library-database.ts'
import { parseSaved, type SavedDocument } from './saved-document.ts'

/** So many of the newest documents are asked for one name: of somebody whom thousands tell of, a card shows no more. */
const mostOfOneName = 60
/** Far above what anybody says of people of one name. */
const mostJudgements = 2_000

/** What the library has for some names. */
export interface Found {
  /** One a document, the newest first. */
  readonly parts: readonly Knowledge[]
  /** What the reader said of people of those names. */
  readonly judgements: readonly Judgement[]
}

/**
 * What the library tells of whom keys of linking may mean: all that one of them could be linked to, whoever shares the name of
 * those, and whoever the reader said is one with them. One transaction, which reads by key: its cost depends on the page. What
 * was saved of the page's own address is left out, for it would only quote the page to itself.
 */
export async function lookUp(keys: Iterable<string>, ownUrl: string | null): Promise<Found> {
  const own = ownUrl === null ? null : addressOf(ownUrl)
  const library = await openLibrary()
  const transaction = library.transaction(['contributions', 'documents', 'batches', 'judgements'])
  const parts = transaction.objectStore('contributions')
  const find = async (by: 'keys' | 'name', all: Iterable<string>): Promise<Contribution[]> =>
    (await Promise.all([...all].map((key) => parts.index(by).getAll(key, mostOfOneName)))).flat()

  const meant = await find('keys', new Set(keys))
  const names = new Set(meant.map(({ name }) => name))
  const judged = transaction.objectStore('judgements').index('names')
  const people = [...names].filter((name) => name.startsWith('person:'))
  const said = (await Promise.all(people.map((name) => judged.getAll(name, mostJudgements)))).flat()
  const namesakes = await find('name', new Set([...names, ...said.flatMap((one) => one.names)]))
  const found = [...new Map([...meant, ...namesakes].map((part) => [part.order.join(' '), part])).values()]
  const ids = new Set(found.map(({ document }) => document))
  const stored = await Promise.all([...ids].map((id) => transaction.objectStore('documents').get(id)))
  const documents = new Map<string, SavedDocument>()
  const batches = new Set(await transaction.objectStore('batches').getAllKeys())
  const articles = new Map<string, string>()
  for (const document of stored.map(parseSaved)) {
    if (!document || !isThere(document, batches) || (document.url !== null && document.url === own)) continue
    // Two packs may hold the same article: it is one source.
    if (articles.has(articleKey(document))) continue
    articles.set(articleKey(document), document.id)
    documents.set(document.id, document)
  }
  const here = ({ document, name }: PersonIn): PersonIn => ({
    document: articles.get(document) ?? document,
    name,
  })
  return {
    parts: asKnowledge(found, documents),
    judgements: said.map(({ persons: [one, other], same }) => ({ persons: [here(one), here(other)], same })),
  }
}
