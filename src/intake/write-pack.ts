import { linesZip } from './lines-zip.ts'
import { type PackAbout, type PackEntry, packFormat } from './pack-format.ts'

/** UTF-16 units in one file of a pack, so that reading it takes little memory. */
const partSize = 8_000_000

/**
 * A pack as a zip archive, in pieces: of a document no more is held than its deflated form. The same documents in the same
 * order give the same bytes.
 */
export async function* packChunks(
  about: PackAbout,
  entries: AsyncIterable<PackEntry>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const zip = linesZip()
  const openPart = (number: number) => ({
    documents: zip.open(`documents-${number}.jsonl`),
    facts: zip.open(`facts-${number}.jsonl`),
  })
  const index = zip.open('index.json')
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
    if (Math.max(part.documents.size(), part.facts.size()) > partSize) endPart()
    yield* zip.taken()
  }
  endPart()
  zip.end()
  yield* zip.taken()
}
