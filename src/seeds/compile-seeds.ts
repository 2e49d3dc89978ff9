import { compile } from '../knowledge/compile.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { readModels } from '../read-models.ts'
import { readSeeds } from './read-seeds.ts'

/**
 * The knowledge that ships: every document below `dir`, through the same analysis that a page gets.
 *
 * @throws SeedError
 */
export async function compileSeeds(dir: string): Promise<Knowledge> {
  return compile(await readSeeds(dir), readModels())
}
