import * as v from 'valibot'
import { decodeText } from '../../intake/decode.ts'
import { isQuotedFrom } from '../../intake/pack-format.ts'
import { unzipFile } from '../../intake/unzip.ts'
import { isKnownEntity } from '../../knowledge/parse-knowledge.ts'
import { backupFormat, backupIndex } from './backup.ts'
import { articleKey, type Batch, isSamePack } from './batch.ts'
import { addToBatch, deleteBatch, listBatches } from './batches.ts'
import { contributionsOf } from './contributions.ts'
import { inBatch } from './in-batch.ts'
import { type StoredJudgement, storedJudgement } from './judgement.ts'
import type { Kept } from './keep-document.ts'
import { putBack } from './put-back.ts'
import { parseSaved } from './saved-document.ts'

/** Why a file is not restored. `not-one`: it is no backup. `newer`: of a newer version. `broken`: cut off, or changed. */
export type BackupFault = 'not-one' | 'newer' | 'broken'

export class BackupError extends Error {
  override readonly name = 'BackupError'
  readonly fault: BackupFault
  constructor(fault: BackupFault) {
    super(fault)
    this.fault = fault
  }
}

/** Documents that are written in one transaction. */
const some = 50

/**
 * Puts what a backup holds back into the library: at once, or nothing of it. What is there stays; a pack that is there in the
 * same or a newer revision stays as it is, and so does what was said of two people. A pack of which the backup has no document is
 * not put back: it could not be brought in again. Returns the settings, and how many documents were read.
 *
 * @throws BackupError; what the database throws
 */
export async function restore<Settings>(
  file: Blob,
  readSettings: (settings: unknown) => Settings,
  now: () => number,
): Promise<{ readonly settings: Settings; readonly documents: number }> {
  const there = await listBatches()
  /** Articles that were saved by themselves wait in a batch that is never there. */
  const loose = now() * 1000 + Math.floor(Math.random() * 1000)
  let index: { readonly settings: Settings } | undefined
  let batches: Batch[] = []
  let judgements: StoredJudgement[] = []
  let waiting: Kept[] = []
  let documents = 0
  const inBatches = new Map<number, number>()
  const write = async () => {
    await addToBatch(waiting)
    waiting = []
  }
  try {
    for await (const read of readBackup(file)) {
      if ('settings' in read) {
        index = { settings: readSettings(read.settings) }
        batches = read.batches.filter((batch) => !there.some((other) => standsFor(other, batch)))
        judgements = read.judgements.map(({ persons, same, said }) => storedJudgement(persons, same, said))
        continue
      }
      const { batch } = read.document
      documents += 1
      if (batch === null) waiting.push(inBatch(read, loose))
      else if (batches.some(({ id }) => id === batch)) {
        inBatches.set(batch, (inBatches.get(batch) ?? 0) + 1)
        waiting.push(read)
      }
      if (waiting.length >= some) await write()
    }
    if (!index) throw new BackupError('not-one')
    await write()
    const filled = batches.flatMap((batch) => {
      const own = inBatches.get(batch.id)
      return own === undefined ? [] : [{ ...batch, documents: own }]
    })
    await putBack(loose, filled, judgements)
    return { settings: index.settings, documents }
  } finally {
    const now = new Set((await listBatches()).map(({ id }) => id))
    for (const id of [loose, ...batches.map((batch) => batch.id)]) if (!now.has(id)) await deleteBatch(id)
  }
}

/** Reads all of a backup and writes nothing: what passes can be restored. @throws BackupError */
export async function checkBackup(file: Blob): Promise<void> {
  for await (const _ of readBackup(file));
}

/** What a backup says of itself, then its documents. @throws BackupError */
async function* readBackup(file: Blob): AsyncGenerator<v.InferOutput<typeof backupIndex> | Kept> {
  // What is cut off is no archive any more, and still begins with the name of its first file.
  const begun = (await file.slice(0, 64).text()).includes('backup.json')
  let known = false
  for await (const entry of unzipFile(file)) {
    if ('refused' in entry) throw new BackupError(begun ? 'broken' : 'not-one')
    if (entry.name === 'backup.json') {
      yield parseIndex(parseJson(entry.bytes))
      known = true
    } else if (!known) throw new BackupError('not-one')
    else for (const line of linesOf(entry.bytes)) yield parseKept(parseJson(line))
  }
  if (!known) throw new BackupError('not-one')
}

const standsFor = (there: Batch, batch: Batch): boolean =>
  there.id === batch.id ||
  (there.pack !== null &&
    batch.pack !== null &&
    isSamePack(there.pack, batch.pack) &&
    there.pack.revision >= batch.pack.revision)

function parseIndex(json: unknown): v.InferOutput<typeof backupIndex> {
  const { format } = (json ?? {}) as { readonly format?: unknown }
  if (typeof format === 'number' && format > backupFormat) throw new BackupError('newer')
  const parsed = v.safeParse(backupIndex, json)
  if (!parsed.success) throw new BackupError('not-one')
  return parsed.output
}

/** A line, checked: whatever it says of anybody stands in its text. */
function parseKept(json: unknown): Kept {
  const { document: said, text, entities } = (json ?? {}) as Partial<Record<string, unknown>>
  const document = parseSaved(said)
  if (!document || typeof text !== 'string' || !Array.isArray(entities)) throw new BackupError('broken')
  const known = entities.filter(isKnownEntity).map((entity) => ({
    ...entity,
    facts: entity.facts.map((fact) => ({
      ...fact,
      document: articleKey(document),
      published: document.published,
    })),
  }))
  const isWhole = known.length === entities.length && text.length === document.size
  if (!isWhole || !known.every((entity) => isQuotedFrom(text, entity))) throw new BackupError('broken')
  return { document, text, contributions: contributionsOf(document, { documents: [], entities: known }) }
}

function parseJson(bytes: Uint8Array<ArrayBuffer>): unknown {
  try {
    return JSON.parse(decodeText(bytes) ?? '')
  } catch {
    return null
  }
}

function* linesOf(bytes: Uint8Array<ArrayBuffer>): Generator<Uint8Array<ArrayBuffer>> {
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(0x0a, start)
    const end = found < 0 ? bytes.length : found
    if (end > start) yield bytes.subarray(start, end)
    start = end + 1
  }
}
