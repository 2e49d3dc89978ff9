import { gzipSync, strToU8 } from 'fflate'
import { compileSeeds } from '../src/seeds/compile-seeds.ts'

/** The knowledge that a folder of seeds is compiled into, as it ships: gzipped JSON, whose bytes depend on the seeds alone. */
export async function zippedKnowledge(seedsDir: string): Promise<Uint8Array> {
  return gzipSync(strToU8(JSON.stringify(await compileSeeds(seedsDir))), { level: 9, mtime: 0 })
}
