import { personName, spellingKey } from '../../annotate/entities/name-key.ts'
import { acronymKey, acronymsOf, isAcronym, thingKey } from '../../annotate/entities/thing-name.ts'
import type { Entity } from '../../annotate/entity.ts'
import type { KnownEntity } from '../knowledge.ts'

// The keys under which a page and the documents meet. Both sides are written the same way; whoever has none in common is
// nobody whom linking would look at.

/** Keys under which a page's entity is looked for; none where the page has no name for it. */
export function keysOnPage({ type, name, mentions }: Entity): string[] {
  if (!mentions.some(({ kind }) => kind === 'name')) return []
  return type === 'person' ? personKeys(name) : [...new Set([thingKeyOf(name), ...acronymKeys(name)])]
}

/** Keys under which what the documents know is found; none for who has no name of their own there, "the gunman". */
export function keysInDocuments(entity: KnownEntity): string[] {
  const { type, name, aliases } = entity
  if (aliases.length === 0) return []
  if (type === 'person') return [...new Set(fullNames(entity).flatMap(personKeys))]
  const names = [name, ...aliases]
  const acronyms = names.filter(isAcronym).map((alias) => `acronym ${acronymKey(alias)}`)
  return [...new Set([...names.map(thingKeyOf), ...acronyms])]
}

export const fullNames = ({ name, alsoNamed = [] }: KnownEntity): string[] => [name, ...alsoNamed]

function personKeys(name: string): string[] {
  const { surname, fullSurname } = personName(name)
  return [...new Set([`surname ${surname}`, `surname ${fullSurname}`, `spelt ${spellingKey(surname)}`])]
}

export const thingKeyOf = (name: string): string => `thing ${thingKey(name)}`

/** Of an acronym itself, or of those that a full name could have. */
export const acronymKeys = (name: string): string[] =>
  (isAcronym(name) ? [acronymKey(name)] : acronymsOf(name)).map((acronym) => `acronym ${acronym}`)

/** What two entities of different documents must share before anything else is asked. */
export const nameKey = ({ type, name }: Pick<KnownEntity, 'type' | 'name'>): string =>
  `${type}:${type === 'person' ? personName(name).surname : thingKey(name)}`
