import { Unzip, type UnzipFile, UnzipInflate, unzipSync } from 'fflate'
import type { Refusal } from './entry.ts'
import { largeEntry, largestEntry, mostExpansion } from './limits.ts'

/** A file of an archive, or why it is none to read. */
export type Unzipped =
  | { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly name: string; readonly refused: Refusal; readonly stops?: boolean }

/** Bytes that are unpacked at a time. */
const slice = 64_000
/** The end of an archive's directory; what is cut off has none. */
const endMark = [0x50, 0x4b, 0x05, 0x06]
/** A comment of 64 kB may follow it. */
const farthestEnd = 65_557

/**
 * The files of a zip archive, one at a time. What their headers say of sizes is not believed: what grows too much is left while
 * it is unpacked.
 */
export function* unzip(archive: Uint8Array): Generator<Unzipped> {
  if (!hasEnd(archive)) return yield broken
  const unzipping = start()
  for (let at = 0; at < archive.length; at += slice)
    yield* unzipping(archive.subarray(at, at + slice), at + slice >= archive.length)
}

/** The same of a file, of which little is in memory at a time. */
export async function* unzipFile(archive: Blob): AsyncGenerator<Unzipped> {
  const bytes = async (from: number, to?: number) =>
    new Uint8Array(await archive.slice(from, to).arrayBuffer())
  if (!hasEnd(await bytes(Math.max(0, archive.size - farthestEnd)))) return yield broken
  const unzipping = start()
  for (let at = 0; at < archive.size; at += slice)
    yield* unzipping(await bytes(at, at + slice), at + slice >= archive.size)
}

const broken: Unzipped = { name: '', refused: 'zip-broken', stops: true }

/** Takes an archive in slices, and gives the files that are whole with each; when it breaks, or ends within one, that is told. */
function start(): (bytes: Uint8Array, isLast: boolean) => Generator<Unzipped> {
  const ready: Unzipped[] = []
  let open = 0
  let ended = false
  const zip = new Unzip((file) => {
    if (leadsOut(file.name)) {
      ready.push({ name: file.name, refused: 'zip-path' })
      return
    }
    if (file.name.endsWith('/') || isFurniture(file.name)) return
    open += 1
    unpack(file, (unzipped) => {
      open -= 1
      ready.push(unzipped)
    })
  })
  zip.register(UnzipInflate)
  return function* (bytes, isLast) {
    if (ended) return
    try {
      zip.push(bytes, isLast)
    } catch {
      ended = true
    }
    yield* ready.splice(0)
    if (ended || (isLast && open > 0)) yield broken
  }
}

/** What an archive's directory names; nothing where it is broken. */
export function zipNames(archive: Uint8Array): string[] {
  const names: string[] = []
  try {
    unzipSync(archive, { filter: ({ name }) => names.push(name) === 0 })
  } catch {
    // It is told when the files are asked for.
  }
  return names
}

function unpack(file: UnzipFile, done: (unzipped: Unzipped) => void): void {
  const { name } = file
  const chunks: Uint8Array[] = []
  let size = 0
  let ended = false
  const end = (unzipped: Unzipped) => {
    if (!ended) done(unzipped)
    ended = true
  }
  file.ondata = (error, chunk, final) => {
    if (ended) return
    if (error) return end({ name, refused: 'zip-broken', stops: true })
    size += chunk.length
    const packed = file.size ?? Number.POSITIVE_INFINITY
    if (size > largeEntry && size / packed > mostExpansion) {
      file.terminate()
      return end({ name, refused: 'zip-bomb', stops: true })
    }
    if (size > largestEntry) {
      file.terminate()
      return end({ name, refused: 'too-large' })
    }
    chunks.push(chunk.slice())
    if (final) end({ name, bytes: joined(chunks, size) })
  }
  file.start()
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}

function hasEnd(archive: Uint8Array): boolean {
  const least = Math.max(0, archive.length - farthestEnd)
  for (let at = archive.length - endMark.length; at >= least; at--)
    if (endMark.every((byte, i) => archive[at + i] === byte)) return true
  return false
}

/** Nothing is written anywhere by its name; one that pretends to lead elsewhere is not trusted either. */
const leadsOut = (name: string): boolean =>
  /^[/\\]|^[a-z]:|\\|(?:^|\/)\.\.(?:\/|$)|\0/i.test(name) || name === '__proto__'

/** What systems put beside files: no reader would miss it. */
const isFurniture = (name: string): boolean => /(?:^|\/)(?:__MACOSX\/|\.)/.test(name)
