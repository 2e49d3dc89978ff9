import { join } from 'node:path'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { mergeKnowledge } from '../knowledge/merge-knowledge.ts'
import { compileSeeds } from '../seeds/compile-seeds.ts'
import { loadPack } from './load-pack.ts'

const seeds = join(import.meta.dirname, '../../seeds')

/** The knowledge that ships, and that of the packs. @throws InputError, or SeedError for a document that cannot be read */
export async function loadKnowledge(packs: readonly string[]): Promise<Knowledge> {
  // What is wrong with a pack should not have to wait for what ships.
  const told: Knowledge[] = []
  for (const pack of packs) told.push(await loadPack(pack))
  return mergeKnowledge([await compileSeeds(seeds), ...told])
}
