import { compile } from '../knowledge/compile.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { packGlossary } from '../knowledge/reference/packed-glossary.ts'
import { readModels } from '../read-models.ts'
import { readGlossaries } from './read-glossaries.ts'
import { readSeeds } from './read-seeds.ts'

/**
 * The knowledge that ships: every document below `dir`, through the same analysis that a page gets, and its glossaries.
 *
 * @throws SeedError
 */
export async function compileSeeds(dir: string): Promise<Knowledge> {
  const reference = (await readGlossaries(dir)).map(packGlossary)
  return { ...compile(await readSeeds(dir), readModels()), ...(reference.length > 0 && { reference }) }
}
