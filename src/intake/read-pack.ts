import type { Entry } from './entry.ts'
import { mostWaiting } from './limits.ts'
import { join, json, type Line, parseIndex, stop } from './read-pack-json.ts'
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
