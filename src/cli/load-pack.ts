import { readFile, stat } from 'node:fs/promises'
import type { Entry } from '../intake/entry.ts'
import type { PackEntity } from '../intake/pack-format.ts'
import { readPack } from '../intake/read-pack.ts'
import { readPackJson } from '../intake/read-pack-json.ts'
import { compile, type Source } from '../knowledge/compile.ts'
import type { Knowledge, KnownEntity } from '../knowledge/knowledge.ts'
import type { KnownDocument } from '../knowledge/known-document.ts'
import { mergeKnowledge } from '../knowledge/merge-knowledge.ts'
import { parseKnowledge } from '../knowledge/parse-knowledge.ts'
import { readModels } from '../read-models.ts'
import { compileSeeds } from '../seeds/compile-seeds.ts'
import { decodeUtf8 } from '../seeds/decode-utf8.ts'
import { englishWords } from './english-words.ts'
import { asInputError, InputError } from './input-error.ts'

/**
 * What a pack tells, be it a folder of documents in the format of `seeds/`, a pack (`docs/packs.md`), or knowledge as JSON.
 *
 * @throws InputError, or SeedError for a document that cannot be read
 */
export async function loadPack(path: string): Promise<Knowledge> {
  try {
    if ((await stat(path)).isDirectory()) return await compileSeeds(path)
    const bytes = new Uint8Array(await readFile(path))
    return isZip(bytes) ? told(readPack(path, bytes)) : fromJson(path, bytes)
  } catch (error) {
    throw asInputError(error, path)
  }
}

const isZip = ([p, k]: Uint8Array): boolean => p === 0x50 && k === 0x4b

function fromJson(path: string, bytes: Uint8Array<ArrayBuffer>): Knowledge {
  const text = decodeUtf8(Buffer.from(bytes.buffer))
  if (typeof text !== 'string')
    throw new InputError(path, text.line, `byte ${text.offset} is not UTF-8: save it as UTF-8`)
  try {
    const json: unknown = JSON.parse(text)
    const isPack = typeof json === 'object' && json !== null && Object.hasOwn(json, 'index')
    return isPack ? told(readPackJson(path, bytes)) : parseKnowledge(json)
  } catch (error) {
    if (error instanceof InputError) throw error
    throw new InputError(path, null, error instanceof Error ? error.message : String(error))
  }
}

/** What the documents of a pack tell, each by itself until they are merged. @throws InputError for what is wrong with it */
function told(entries: Iterable<Entry>): Knowledge {
  const parts: Knowledge[] = []
  const unread: Source[] = []
  for (const entry of entries) {
    if ('refused' in entry)
      throw new InputError(entry.name, null, englishWords(`refusal_${entry.refused.replaceAll('-', '_')}`))
    if (!('article' in entry)) continue
    const { text, title, url = null, published = null, publisher = null } = entry.article
    const id = entry.id ?? entry.name
    const document: KnownDocument = { id, title: title ?? id, url, published, publisher }
    if (entry.entities) parts.push({ documents: [document], entities: entry.entities.map(knownIn(document)) })
    else unread.push({ ...document, text })
  }
  return mergeKnowledge([...parts, ...(unread.length > 0 ? [compile(unread, readModels())] : [])])
}

const knownIn =
  (document: KnownDocument) =>
  (entity: PackEntity, index: number): KnownEntity => ({
    ...entity,
    id: `${entity.type}:${index}`,
    facts: entity.facts.map((fact) => ({ ...fact, document: document.id, published: document.published })),
  })
