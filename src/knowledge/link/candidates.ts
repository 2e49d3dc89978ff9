import { type PersonName, personName, sameFullName, spellingKey } from '../../annotate/entities/name-key.ts'
import type { Entity } from '../../annotate/entity.ts'
import { readRole } from '../../annotate/roles/read-role.ts'
import type { Role } from '../../annotate/roles/role.ts'
import { type Comparison, compareRoles, countriesOf } from './compare-roles.ts'
import type { Known, KnownIndex } from './known-index.ts'
import { acronymKeys, keysOnPage, thingKeyOf } from './name-keys.ts'

/** A known entity that a page's entity might be. */
export interface Candidate {
  readonly known: Known
  /** `same`: the full name. `part`: a lone surname, another spelling, an acronym, which more must speak for. */
  readonly name: 'same' | 'part'
  readonly roles: Comparison
}

/** All that the knowledge holds under an entity's name. */
export function candidates(entity: Entity, index: KnownIndex): Candidate[] {
  if (keysOnPage(entity).length === 0) return []
  return entity.type === 'person' ? persons(entity, index) : things(entity, index)
}

function persons(entity: Entity, index: KnownIndex): Candidate[] {
  const name = personName(entity.name)
  const roles = entity.roles.flatMap((role) => readRole(role) ?? [])
  const found = new Set(keysOnPage(entity).flatMap((key) => index.find(key)))
  return [...found].flatMap((known) => {
    const relations = known.persons.map((person) => relate(name, person))
    const relation = relations.find((one) => one === 'same') ?? relations.find((one) => one !== null)
    return relation ? [{ known, name: relation, roles: compareRoles(roles, known.roles) }] : []
  })
}

function relate(page: PersonName, known: PersonName): Candidate['name'] | null {
  const sameSurname = page.surname === known.surname || page.fullSurname === known.fullSurname
  if (page.given === '' || known.given === '') return sameSurname ? 'part' : null
  if (sameSurname && sameFullName(page, known))
    return page.given.length > 1 && known.given.length > 1 ? 'same' : 'part'
  const spelt = ({ given, surname }: PersonName) => `${spellingKey(given)} ${spellingKey(surname)}`
  return spelt(page) === spelt(known) ? 'part' : null
}

function things(entity: Entity, index: KnownIndex): Candidate[] {
  const found = new Map<Known, Candidate['name']>()
  for (const known of acronymKeys(entity.name).flatMap((key) => index.find(key))) found.set(known, 'part')
  for (const known of index.find(thingKeyOf(entity.name))) found.set(known, 'same')
  const roles = entity.roles.flatMap((role) => readRole(role) ?? [])
  return [...found].flatMap(([known, name]) => {
    if (known.entity.type !== entity.type) return []
    return [{ known, name, roles: compareThings(roles, known.roles) }]
  })
}

/**
 * Two places of one name lie in two countries; what else they are called says little. A town that is told by its province
 * ("Moscow, a town in Idaho") is hardly the one that documents name without.
 */
function compareThings(page: readonly Role[], known: readonly Role[]): Comparison {
  const [here, there] = [countriesOf(page), countriesOf(known)]
  if (here.size === 0 && page.some(({ complement }) => /^in \p{L}/u.test(complement))) return 'differ'
  if (here.size === 0 || there.size === 0) return 'open'
  return [...here].some((country) => there.has(country)) ? 'agree' : 'conflict'
}
