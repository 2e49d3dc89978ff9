import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { mergeKnowledge } from '../knowledge/merge-knowledge.ts'
import { parseKnowledge } from '../knowledge/parse-knowledge.ts'
import { compileSeeds } from '../seeds/compile-seeds.ts'
import { decodeUtf8 } from '../seeds/decode-utf8.ts'
import { asInputError, InputError } from './input-error.ts'

const seeds = join(import.meta.dirname, '../../seeds')

/**
 * The knowledge that ships, and that of the packs: folders of documents in the format of `seeds/`, or JSON files.
 *
 * @throws InputError, or SeedError for a document that cannot be read.
 */
export async function loadKnowledge(packs: readonly string[]): Promise<Knowledge> {
  const parts = [await compileSeeds(seeds)]
  for (const pack of packs) parts.push(await loadPack(pack))
  return mergeKnowledge(parts)
}

async function loadPack(path: string): Promise<Knowledge> {
  try {
    if ((await stat(path)).isDirectory()) return await compileSeeds(path)
    const text = decodeUtf8(await readFile(path))
    if (typeof text !== 'string')
      throw new InputError(path, text.line, `byte ${text.offset} is not UTF-8: save it as UTF-8`)
    return knowledgeFrom(text, path)
  } catch (error) {
    throw asInputError(error, path)
  }
}

function knowledgeFrom(text: string, path: string): Knowledge {
  try {
    return parseKnowledge(JSON.parse(text))
  } catch (error) {
    throw new InputError(path, null, error instanceof Error ? error.message : String(error))
  }
}
