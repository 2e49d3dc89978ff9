import { strToU8, Zip, ZipDeflate } from 'fflate'
import { type PackAbout, type PackDocument, type PackEntity, packFormat } from './pack-format.ts'

/** UTF-16 units of documents in one file of a pack, so that reading it takes little memory. */
const partSize = 8_000_000

/** A document and what it tells. */
export interface PackEntry {
  readonly document: PackDocument
  readonly entities: readonly PackEntity[]
}

/** A pack as a zip archive, in pieces. The same documents in the same order give the same bytes. */
export async function writePack(about: PackAbout, entries: AsyncIterable<PackEntry>): Promise<Blob> {
  const pieces: Blob[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    pieces.push(new Blob([chunk as Uint8Array<ArrayBuffer>]))
  })
  const add = (name: string, lines: readonly string[]) => {
    const file = new ZipDeflate(name, { level: 6 })
    file.mtime = '1980-01-02'
    zip.add(file)
    file.push(strToU8(lines.map((line) => `${line}\n`).join('')), true)
  }
  add('index.json', [JSON.stringify({ format: packFormat, ...about }, null, 2)])
  let documents: string[] = []
  let facts: string[] = []
  let size = 0
  let part = 1
  const flush = () => {
    if (documents.length === 0) return
    add(`documents-${part}.jsonl`, documents)
    add(`facts-${part}.jsonl`, facts)
    documents = []
    facts = []
    size = 0
    part += 1
  }
  for await (const { document, entities } of entries) {
    documents.push(JSON.stringify(document))
    for (const entity of entities) facts.push(JSON.stringify({ document: document.id, entity }))
    size += document.text.length
    if (size > partSize) flush()
  }
  flush()
  zip.end()
  return new Blob(pieces, { type: 'application/zip' })
}
