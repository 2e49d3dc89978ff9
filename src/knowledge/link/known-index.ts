import { type PersonName, personName } from '../../annotate/entities/name-key.ts'
import { readRole } from '../../annotate/roles/read-role.ts'
import type { Role } from '../../annotate/roles/role.ts'
import type { Knowledge, KnownEntity } from '../knowledge.ts'
import { fullNames, keysInDocuments, nameKey } from './name-keys.ts'

/** A known entity, read for comparing. */
export interface Known {
  readonly entity: KnownEntity
  /** The names of a person; none of others. */
  readonly persons: readonly PersonName[]
  readonly roles: readonly Role[]
  readonly documents: ReadonlySet<string>
}

/** The knowledge by the keys under which a page may name what it holds. */
export interface KnownIndex {
  readonly find: (key: string) => readonly Known[]
  /** Whoever shares a `nameKey`: all of them, or none, are there to be merged with others. */
  readonly namesakes: (key: string) => readonly KnownEntity[]
}

const built = new WeakMap<Knowledge, KnownIndex>()

/** Reads a knowledge once; the same object gets the same index. Linear in its names. */
export function knownIndex(knowledge: Knowledge): KnownIndex {
  const before = built.get(knowledge)
  if (before) return before
  const byKey = new Map<string, Known[]>()
  const byName = new Map<string, KnownEntity[]>()
  for (const entity of knowledge.entities) {
    const keys = keysInDocuments(entity)
    if (keys.length === 0) continue
    const known: Known = {
      entity,
      persons: entity.type === 'person' ? fullNames(entity).map(personName) : [],
      roles: entity.roles.flatMap((role) => readRole(role) ?? []),
      documents: new Set(entity.facts.map(({ document }) => document)),
    }
    for (const key of keys) add(byKey, key, known)
    add(byName, nameKey(entity), entity)
  }
  const index: KnownIndex = {
    find: (key) => byKey.get(key) ?? [],
    namesakes: (key) => byName.get(key) ?? [],
  }
  built.set(knowledge, index)
  return index
}

function add<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
