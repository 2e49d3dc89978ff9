import * as v from 'valibot'
import { decodeText } from './decode.ts'
import type { Entry } from './entry.ts'
import { mostWaiting } from './limits.ts'
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
import { unzip, zipNames } from './unzip.ts'

type Bytes = Uint8Array<ArrayBuffer>

/**
 * The documents of a pack, each with what it tells. One thing that is wrong, and nothing of the pack is taken. Of its parts no more
 * is in memory than waits for its other half.
 */
export function* readPack(name: string, archive: Bytes): Generator<Entry> {
  const about = indexOf(archive)
  if (typeof about === 'string') return yield stop(`${name}/index.json`, about)
  if (about === null) return yield* firstRefusal(name, archive)
  const named = new Set(zipNames(archive))
  const halves = new Map<string, Halves>()
  const seen = new Set<string>()
  let waiting = 0
  yield { name, pack: about }
  for (const entry of unzip(archive)) {
    if ('refused' in entry) return yield refusalOf(name, entry)
    const [, kind, number = ''] = /^(documents|facts)(.*)\.jsonl$/.exec(entry.name) ?? []
    if (kind !== 'documents' && kind !== 'facts') continue
    if (!named.has(`documents${number}.jsonl`)) continue
    const part: Halves = { ...halves.get(number), [kind]: entry.bytes }
    const isWhole = part.documents && (part.facts || !named.has(`facts${number}.jsonl`))
    waiting += entry.bytes.length
    if (!isWhole || !part.documents) {
      if (waiting > mostWaiting) return yield stop(`${name}/${entry.name}`, 'too-large')
      halves.set(number, part)
      continue
    }
    yield* join(
      name,
      seen,
      lines(`${name}/documents${number}.jsonl`, part.documents),
      part.facts && lines(`${name}/facts${number}.jsonl`, part.facts),
    )
    waiting -= part.documents.length + (part.facts?.length ?? 0)
    halves.delete(number)
  }
}

type Unzipped = ReturnType<typeof unzip> extends Generator<infer One> ? One : never

const refusalOf = (pack: string, { name, refused }: Extract<Unzipped, { refused: unknown }>): Entry =>
  stop(name ? `${pack}/${name}` : pack, refused)

/** Of an archive that breaks before it says what pack it is: what is wrong with it, and nothing else of it. */
function* firstRefusal(name: string, archive: Bytes): Generator<Entry> {
  for (const entry of unzip(archive)) if ('refused' in entry) return yield refusalOf(name, entry)
}

/** A part of a pack; each half is a file of its own, in any order. */
interface Halves {
  readonly documents?: Bytes
  readonly facts?: Bytes
}

/** What a pack says of itself, or what is wrong with that; null where the archive breaks before it does, which is told by reading it. */
function indexOf(archive: Bytes): ReturnType<typeof parseIndex> | null {
  for (const entry of unzip(archive)) {
    if ('refused' in entry) return null
    if (entry.name === 'index.json') return parseIndex(json(entry.bytes))
  }
  return 'pack-index'
}

/** The same as one JSON object: `{index, documents, facts}`. */
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

interface Line {
  readonly at: string
  readonly value: unknown
}

function* join(
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

const stop = (name: string, refused: Extract<Entry, { refused: unknown }>['refused']): Entry => ({
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

function parseIndex(value: unknown): PackAbout | 'pack-index' | 'pack-newer' {
  const { format } = (value ?? {}) as { readonly format?: unknown }
  if (typeof format === 'number' && format > packFormat) return 'pack-newer'
  const parsed = v.safeParse(packIndex, value)
  if (!parsed.success) return 'pack-index'
  const { title, revision, author, licence, description, created } = parsed.output
  return { title, revision, author, licence, description, created }
}

function json(bytes: Bytes | undefined): unknown {
  try {
    return JSON.parse((bytes && decodeText(bytes)) ?? '')
  } catch {
    return undefined
  }
}

/** Each line that holds something, as JSON; `undefined` for what is none. */
function* lines(name: string, bytes: Bytes): Generator<Line> {
  let number = 0
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(0x0a, start)
    const end = found < 0 ? bytes.length : found
    number += 1
    if (end > start + 1) yield { at: `${name}:${number}`, value: json(bytes.slice(start, end)) }
    start = end + 1
  }
}
