import type { Entry, Refusal } from '../../intake/entry.ts'
import type { PackAbout, PackEntity } from '../../intake/pack-format.ts'
import type { Article } from '../../text/article.ts'
import { articleKey, type Batch, isSamePack } from './batch.ts'
import { addToBatch, deleteBatch, finishBatches, listBatches } from './batches.ts'
import { contributionsOf } from './contributions.ts'
import { inBatch } from './in-batch.ts'
import type { Kept } from './keep-document.ts'
import { openLibrary } from './library-database.ts'
import { savedDocument } from './saved-document.ts'

/** What bringing files in takes besides the library. */
export interface BringInPowers {
  /** Compiles an article that does not say what it tells. Null when that failed. */
  compile(article: Article, saved: number): Promise<Kept | null>
  /** Milliseconds since 1970. */
  now(): number
}

export interface Refused {
  readonly name: string
  readonly why: Refusal
}

export interface BroughtIn {
  readonly documents: number
  readonly refused: readonly Refused[]
  /** The batches, which removing undoes. */
  readonly batches: readonly number[]
}

/** Files that are read, each with what it holds. */
export interface Source {
  readonly name: string
  entries(): AsyncIterable<Entry>
}

/** Documents that are written in one transaction. */
const some = 50

/**
 * Brings the articles of files into the library: those of each pack as a batch of its own, all others as one. Each is there
 * whole in the end, or not at all: what is cancelled leaves nothing. `told` hears how many files are done.
 *
 * @throws DOMException `AbortError` when `signal` aborts; what the database throws.
 */
export async function bringIn(
  sources: readonly Source[],
  { compile, now }: BringInPowers,
  told: (done: number, documents: number) => void,
  signal: AbortSignal,
): Promise<BroughtIn> {
  const refused: Refused[] = []
  const finished: Batch[] = []
  let documents = 0
  const time = now()
  // Two tabs may begin at the same time.
  const first = time * 1000 + Math.floor(Math.random() * 1000)
  const opened = [first]
  const loose = writer(first, null)
  try {
    for (const [index, source] of sources.entries()) {
      told(index, documents)
      await readOne(source, index)
    }
    signal.throwIfAborted()
    if (loose.count() > 0) finished.unshift(await loose.finish())
    await finishBatches(finished)
  } finally {
    const there = new Set((await listBatches()).map(({ id }) => id))
    for (const batch of opened) if (!there.has(batch)) await deleteBatch(batch)
  }
  told(sources.length, documents)
  return { documents, refused, batches: finished.map(({ id }) => id) }

  async function readOne(source: Source, index: number): Promise<void> {
    let pack: ReturnType<typeof writer> | null = null
    for await (const entry of source.entries()) {
      signal.throwIfAborted()
      if ('refused' in entry) {
        refused.push({ name: entry.name, why: entry.refused })
        // Of a pack nothing is taken then; of an archive of files, what came before.
        if (entry.stops && pack) {
          documents -= pack.count()
          return
        }
      } else if ('pack' in entry) {
        const why = await standsAgainst(entry.pack)
        if (why) {
          refused.push({ name: entry.name, why })
          return
        }
        const id = first + opened.length
        opened.push(id)
        pack = writer(id, entry.pack)
      } else {
        const why = await (pack ?? loose).add(entry.article, entry.entities)
        if (why) refused.push({ name: entry.name, why })
        else told(index, ++documents)
      }
    }
    if (pack) finished.push(await pack.finish())
  }

  /** Writes the documents of one batch, some at a time. */
  function writer(id: number, pack: PackAbout | null) {
    const articles = new Set<string>()
    let waiting: Kept[] = []
    const write = async () => {
      await addToBatch(waiting)
      waiting = []
    }
    return {
      count: () => articles.size,
      async add(article: Article, entities: readonly PackEntity[] | null): Promise<Refusal | null> {
        const kept = entities
          ? await asTold(article, entities, time)
          : await compile(article, time).catch(() => null)
        if (!kept) return 'failed'
        const key = articleKey(kept.document)
        if (articles.has(key) || (pack === null && (await isInLibrary(key)))) return 'there'
        articles.add(key)
        waiting.push(inBatch(kept, id))
        if (waiting.length >= some) await write()
        return null
      },
      async finish(): Promise<Batch> {
        await write()
        return { id, added: time, documents: articles.size, pack }
      },
    }
  }
}

/** A document of a pack that says itself what it tells. */
async function asTold(
  article: Article,
  entities: readonly PackEntity[],
  saved: number,
): Promise<Kept | null> {
  try {
    const document = await savedDocument(article, saved)
    const known = entities.map((entity, index) => ({
      ...entity,
      id: `${entity.type}:${index}`,
      facts: entity.facts.map((fact) => ({ ...fact, document: document.id, published: document.published })),
    }))
    return {
      document,
      text: article.text,
      contributions: contributionsOf(document, { documents: [], entities: known }),
    }
  } catch {
    return null
  }
}

async function isInLibrary(key: string): Promise<boolean> {
  const library = await openLibrary()
  const { store } = library.transaction('documents')
  const ids = await store.getAllKeys(IDBKeyRange.bound(key, `${key}.`))
  const there = new Set((await listBatches()).map(({ id }) => String(id)))
  return ids.some((id) => !id.includes('-') || there.has(id.split('-')[1] ?? ''))
}

/** A newer revision takes an older one's place; the other way round it does not. */
async function standsAgainst(pack: PackAbout): Promise<Refusal | null> {
  for (const { pack: other } of await listBatches()) {
    if (!other || !isSamePack(pack, other)) continue
    if (other.revision > pack.revision) return 'pack-older'
    if (other.revision === pack.revision) return 'pack-there'
  }
  return null
}
