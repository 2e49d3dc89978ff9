import { strToU8, Zip, ZipDeflate } from 'fflate'
import { type PackAbout, type PackEntry, packFormat } from './pack-format.ts'

/** UTF-16 units in one file of a pack, so that reading it takes little memory. */
const partSize = 8_000_000

/** Archives keep the hour of a clock on the wall: this is the same in all time zones. */
const noTime = new Date(1980, 0, 1)

/**
 * A pack as a zip archive, in pieces: of a document no more is held than its deflated form. The same documents in the same
 * order give the same bytes.
 */
export async function* packChunks(
  about: PackAbout,
  entries: AsyncIterable<PackEntry>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let ready: Uint8Array<ArrayBuffer>[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    ready.push(chunk as Uint8Array<ArrayBuffer>)
  })
  const open = (name: string) => {
    const file = new ZipDeflate(name, { level: 6 })
    file.mtime = noTime
    zip.add(file)
    let size = 0
    return {
      isFull: () => size > partSize,
      add(line: string) {
        size += line.length
        file.push(strToU8(`${line}\n`))
      },
      end: () => file.push(new Uint8Array(), true),
    }
  }
  const openPart = (number: number) => ({
    documents: open(`documents-${number}.jsonl`),
    facts: open(`facts-${number}.jsonl`),
  })
  const index = open('index.json')
  index.add(JSON.stringify({ format: packFormat, ...about }, null, 2))
  index.end()
  let part = null as ReturnType<typeof openPart> | null
  let parts = 0
  const endPart = () => {
    part?.documents.end()
    part?.facts.end()
    part = null
  }
  for await (const { document, entities } of entries) {
    part ??= openPart(++parts)
    part.documents.add(JSON.stringify(document))
    for (const entity of entities) part.facts.add(JSON.stringify({ document: document.id, entity }))
    if (part.documents.isFull() || part.facts.isFull()) endPart()
    yield* ready
    ready = []
  }
  endPart()
  zip.end()
  yield* ready
}

/** The same as one file. */
export async function writePack(about: PackAbout, entries: AsyncIterable<PackEntry>): Promise<Blob> {
  const pieces: Blob[] = []
  for await (const chunk of packChunks(about, entries)) pieces.push(new Blob([chunk]))
  return new Blob(pieces, { type: 'application/zip' })
}
