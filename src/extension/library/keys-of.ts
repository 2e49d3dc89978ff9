import type { KnownEntity } from '../../knowledge/knowledge.ts'
import { keysInDocuments, nameKey } from '../../knowledge/link/name-keys.ts'

/** What the library finds an entity of a document by: the keys that linking uses, and who may be one with it. */
export const keysOf = (entity: KnownEntity): { readonly keys: readonly string[]; readonly name: string } => ({
  keys: keysInDocuments(entity),
  name: nameKey(entity),
})
