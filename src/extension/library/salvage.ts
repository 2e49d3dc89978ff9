import * as v from 'valibot'
import { isQuotedFrom } from '../../intake/pack-format.ts'
import { isKnownEntity } from '../../knowledge/parse-knowledge.ts'
import type { Article } from '../../text/article.ts'
import { type BackedUp, batchSchema } from './backup.ts'
import { articleKey, isThere } from './batch.ts'
import { judgementSchema } from './judgement.ts'
import type { Kept } from './keep-document.ts'
import { type LibraryDatabase, openAsIs } from './library-database.ts'
import { articleOf, parseSaved } from './saved-document.ts'

/** Compiles an article that was saved at a time (milliseconds since 1970). Null when that failed. */
type Compile = (article: Article, saved: number) => Promise<Kept | null>

/** What a damaged library still holds: each document that can be read whole, compiled anew where what it told is lost. */
export async function salvage(compile: Compile): Promise<BackedUp> {
  const library = await openAsIs().catch(() => null)
  const all = <Item>(read: (from: LibraryDatabase) => Promise<Item[]>): Promise<Item[]> =>
    attempt(async () => (library ? await read(library) : [])).then((items) => items ?? [])
  const told = library && (await attempt(() => library.getAll('batches')))
  const batches = (told ?? []).filter((one) => v.is(batchSchema, one))
  const judgements = (await all((from) => from.getAll('judgements'))).filter((one) =>
    v.is(judgementSchema, one),
  )
  const ids = await all((from) => from.getAllKeys('documents'))
  const there = new Set(batches.map(({ id }) => id))
  /** Those of which it is told that they are there, and no more that can be read. */
  const unreadable = new Set((told ?? []).map(({ id }) => id).filter((id) => !there.has(id)))
  return {
    batches,
    judgements,
    async *documents() {
      for (const id of ids) {
        const kept = library && (await attempt(() => readOne(library, id, compile)))
        if (!kept) continue
        const { batch } = kept.document
        if (isThere(kept.document, there)) yield kept
        // What cannot be told to be of a batch that is whole is the reader's own.
        else if (told === null || (batch !== null && unreadable.has(batch))) yield alone(kept)
      }
      library?.close()
    },
  }
}

async function readOne(library: LibraryDatabase, id: string, compile: Compile): Promise<Kept | null> {
  const document = parseSaved(await library.get('documents', id))
  const text = await library.get('texts', id)
  if (!document || text === undefined || text.length !== document.size) return null
  const order = [-document.saved, id] as const
  const range = IDBKeyRange.bound([...order], [...order, []])
  const told = await attempt(() => library.getAll('contributions', range))
  const contributions = told?.filter(({ entity }) => isKnownEntity(entity) && isQuotedFrom(text, entity))
  if (contributions && contributions.length > 0) return { document, text, contributions }
  const compiled = await attempt(() => compile(articleOf(document, text), document.saved))
  return { document, text, contributions: compiled?.contributions ?? [] }
}

const alone = ({ document, text, contributions }: Kept): Kept => ({
  document: { ...document, id: articleKey(document), batch: null },
  text,
  contributions,
})

/** Null for what cannot be read: the rest may be. */
const attempt = <Result>(read: () => Promise<Result>): Promise<Result | null> =>
  (async () => read())().catch(() => null)
