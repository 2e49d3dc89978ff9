import { type PersonName, personName, spellingKey } from '../../annotate/entities/name-key.ts'
import { acronymKey, isAcronym, thingKey } from '../../annotate/entities/thing-name.ts'
import { readRole } from '../../annotate/roles/read-role.ts'
import type { Role } from '../../annotate/roles/role.ts'
import type { Knowledge, KnownEntity } from '../knowledge.ts'

/** A known entity, read for comparing. */
export interface Known {
  readonly entity: KnownEntity
  /** Persons only. */
  readonly person: PersonName | null
  readonly roles: readonly Role[]
  readonly documents: ReadonlySet<string>
}

/** The knowledge by the keys under which a page may name what it holds. */
export interface KnownIndex {
  readonly find: (key: string) => readonly Known[]
}

const built = new WeakMap<Knowledge, KnownIndex>()

/** Reads a knowledge once; the same object gets the same index. Linear in its names. */
export function knownIndex(knowledge: Knowledge): KnownIndex {
  const before = built.get(knowledge)
  if (before) return before
  const byKey = new Map<string, Known[]>()
  for (const entity of knowledge.entities) {
    // who has no name of their own, "the gunman", is nobody whom another text could mean
    if (entity.aliases.length === 0) continue
    const known: Known = {
      entity,
      person: entity.type === 'person' ? personName(entity.name) : null,
      roles: entity.roles.flatMap((role) => readRole(role) ?? []),
      documents: new Set(entity.facts.map(({ document }) => document)),
    }
    for (const key of keysOf(entity)) {
      const list = byKey.get(key)
      if (list) list.push(known)
      else byKey.set(key, [known])
    }
  }
  const index: KnownIndex = { find: (key) => byKey.get(key) ?? [] }
  built.set(knowledge, index)
  return index
}

function keysOf({ type, name, aliases }: KnownEntity): ReadonlySet<string> {
  const names = [name, ...aliases]
  if (type !== 'person')
    return new Set([
      ...names.map((alias) => `thing ${thingKey(alias)}`),
      ...names.filter(isAcronym).map((alias) => `acronym ${acronymKey(alias)}`),
    ])
  const { surname, fullSurname } = personName(name)
  return new Set([`surname ${surname}`, `surname ${fullSurname}`, `spelt ${spellingKey(surname)}`])
}
