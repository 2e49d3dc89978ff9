import { gzipSync, strToU8 } from 'fflate'
import { ownName, type Reference } from '../src/knowledge/reference/reference.ts'
import { compileSeeds } from '../src/seeds/compile-seeds.ts'

/** The knowledge that a folder of seeds is compiled into, as it ships: gzipped JSON, whose bytes depend on the seeds alone. */
export async function zippedKnowledge(seedsDir: string): Promise<Uint8Array> {
  const { reference = [], ...knowledge } = await compileSeeds(seedsDir)
  const json = JSON.stringify({ ...knowledge, reference: withoutOwnNames(reference) })
  return gzipSync(strToU8(json), { level: 9, mtime: 0 })
}

/** Its own name need not be told twice of an entry: without it a sixth less is zipped. */
const withoutOwnNames = (reference: Reference): Reference =>
  reference.map((glossary) => ({
    ...glossary,
    entries: glossary.entries.map(({ text, ...entry }) => ({
      ...entry,
      text: text.map((sentence) => sentence.replace(entry.names[0] ?? '', ownName)),
    })),
  }))
