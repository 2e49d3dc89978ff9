import * as v from 'valibot'
import { decodeText } from './decode.ts'
import type { Entry } from './entry.ts'
import {
  isQuotedFrom,
  type PackAbout,
  type PackDocument,
  type PackEntity,
  packDocument,
  packFact,
  packFormat,
  packIndex,
} from './pack-format.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** A pack as one JSON object: `{index, documents, facts}`. One thing that is wrong, and nothing of it is taken. */
export function* readPackJson(name: string, bytes: Bytes): Generator<Entry> {
  const value = json(bytes)
  const parsed = v.safeParse(
    v.object({
      index: v.unknown(),
      documents: v.array(v.unknown()),
      facts: v.optional(v.array(v.unknown())),
    }),
    value,
  )
  const about = parsed.success ? parseIndex(parsed.output.index) : 'pack-index'
  if (typeof about === 'string' || !parsed.success)
    return yield stop(name, about === 'pack-newer' ? about : 'pack-index')
  yield { name, pack: about }
  const numbered = (list: readonly unknown[]) =>
    list.map((value, index) => ({ at: `${name}: ${index + 1}`, value }))
  const { documents, facts } = parsed.output
  yield* join(name, new Set(), numbered(documents), facts && numbered(facts))
}

/** One line of a part, and where it stands. */
export interface Line {
  readonly at: string
  readonly value: unknown
}

/** The documents of one part, each with what it tells; without facts, with nothing. `seen` holds those of the parts before. */
export function* join(
  name: string,
  seen: Set<string>,
  documents: Iterable<Line>,
  facts: Iterable<Line> | undefined,
): Generator<Entry> {
  const told = facts && new Map<string, PackEntity[]>()
  for (const { at, value } of facts ?? []) {
    const fact = v.safeParse(packFact, value)
    if (!fact.success) return yield stop(at, 'pack-line')
    const { document, entity } = fact.output
    const own = told?.get(document)
    if (own) own.push(entity)
    else told?.set(document, [entity])
  }
  for (const { at, value } of documents) {
    const parsed = v.safeParse(packDocument, value)
    if (!parsed.success) return yield stop(at, 'pack-line')
    const { id, text } = parsed.output
    if (seen.has(id)) return yield stop(at, 'pack-twice')
    seen.add(id)
    const entities = told ? (told.get(id) ?? []) : null
    if (entities?.some((entity) => !isQuotedFrom(text, entity))) return yield stop(at, 'pack-fact')
    told?.delete(id)
    yield { name: `${name}: ${id}`, id, article: articleOf(parsed.output), entities }
  }
  if (told && told.size > 0) yield stop(`${name}: ${[...told.keys()][0]}`, 'pack-fact')
}

export const stop = (name: string, refused: Extract<Entry, { refused: unknown }>['refused']): Entry => ({
  name,
  refused,
  stops: true,
})

function articleOf({ text, title, url, published, modified, publisher, lang }: PackDocument) {
  return {
    text,
    ...(title && { title }),
    ...(url && { url }),
    ...(published && { published }),
    ...(modified && { modified }),
    ...(publisher && { publisher }),
    ...(lang && { lang }),
  }
}

export function parseIndex(value: unknown): PackAbout | 'pack-index' | 'pack-newer' {
  const { format } = (value ?? {}) as { readonly format?: unknown }
  if (typeof format === 'number' && format > packFormat) return 'pack-newer'
  const parsed = v.safeParse(packIndex, value)
  if (!parsed.success) return 'pack-index'
  const { title, revision, author, licence, description, created } = parsed.output
  return { title, revision, author, licence, description, created }
}

export function json(bytes: Bytes | undefined): unknown {
  try {
    return JSON.parse((bytes && decodeText(bytes)) ?? '')
  } catch {
    return undefined
  }
}
