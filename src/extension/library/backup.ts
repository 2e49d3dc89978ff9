import * as v from 'valibot'
import { linesZip } from '../../intake/lines-zip.ts'
import { packIndex } from '../../intake/pack-format.ts'
import type { Batch } from './batch.ts'
import { listBatches } from './batches.ts'
import { listJudgements } from './judge.ts'
import { judgementSchema, type StoredJudgement } from './judgement.ts'
import type { Kept } from './keep-document.ts'
import { listDocuments } from './list-documents.ts'
import { readSaved } from './read-saved.ts'

// A backup is a zip archive: `backup.json`, and documents with what they tell, one a line, in `library-1.jsonl` and so on.

/** The format that is written, and the newest that is read. */
export const backupFormat = 1

const whole = v.pipe(v.number(), v.integer(), v.minValue(0))
const { format: _, ...packAbout } = packIndex.entries

export const batchSchema = v.object({
  id: whole,
  added: whole,
  documents: whole,
  pack: v.nullable(v.object(packAbout)),
})

/** `backup.json`: the settings, as `parseSettingsFile` reads them, what was brought in, and what was said of people. */
export const backupIndex = v.object({
  format: v.literal(backupFormat),
  settings: v.unknown(),
  batches: v.pipe(v.array(batchSchema), v.maxLength(100_000)),
  judgements: v.optional(v.pipe(v.array(judgementSchema), v.maxLength(100_000)), []),
})

/** UTF-16 units in one file of a backup, so that reading it takes little memory. */
const partSize = 2_000_000

/** What goes into a backup. */
export interface BackedUp {
  readonly batches: readonly Batch[]
  readonly judgements: readonly StoredJudgement[]
  documents(): AsyncIterable<Kept>
}

/** All that is in the library, one document at a time. */
export async function wholeLibrary(): Promise<BackedUp> {
  const [all, batches, judgements] = [await listDocuments(), await listBatches(), await listJudgements()]
  return {
    batches,
    judgements,
    async *documents() {
      for (const { id } of all) {
        const saved = await readSaved(id)
        if (saved) yield saved
      }
    },
  }
}

/** A library and the settings as a zip archive, in pieces. */
export async function* backUp(settings: object, library: BackedUp): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const zip = linesZip()
  const { batches } = library
  const judgements = library.judgements.map(({ persons, same, said }) => ({ persons, same, said }))
  const index = zip.open('backup.json')
  index.add(JSON.stringify({ format: backupFormat, settings, batches, judgements }))
  index.end()
  let part: ReturnType<typeof zip.open> | undefined
  let parts = 0
  for await (const { document, text, contributions } of library.documents()) {
    part ??= zip.open(`library-${++parts}.jsonl`)
    part.add(JSON.stringify({ document, text, entities: contributions.map(({ entity }) => entity) }))
    if (part.size() > partSize) {
      part.end()
      part = undefined
    }
    yield* zip.taken()
  }
  part?.end()
  zip.end()
  yield* zip.taken()
}
