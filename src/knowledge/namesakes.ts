import { fold, personName, sameFullName } from '../annotate/entities/name-key.ts'
import { readRole } from '../annotate/roles/read-role.ts'
import type { Role } from '../annotate/roles/role.ts'
import { roleNoun } from '../annotate/roles/role-noun.ts'
import type { KnownEntity } from './knowledge.ts'
import { compareRoles } from './link/compare-roles.ts'

/** Whether two entities of one `nameKey` can be one: their names agree, and nothing that they are called speaks against it. */
export function mayBeOne(a: KnownEntity, b: KnownEntity): boolean {
  if (a.type !== b.type) return false
  if (a.type !== 'person') return mayLieTogether(placesOf(a), placesOf(b))
  const named = namesOf(a).some((one) => namesOf(b).some((other) => isNameOf(one, other)))
  const [roles, others] = [rolesOf(a), rolesOf(b)]
  const charge = roles.length > 0 && others.length > 0 && roles.some(isCharge) !== others.some(isCharge)
  return named && !charge && compareRoles(roles, others) !== 'conflict'
}

const namesOf = readOnce(({ name, alsoNamed = [] }) =>
  [name, ...alsoNamed].map((each) => ({ folded: fold(each), person: personName(each) })),
)

type Name = ReturnType<typeof namesOf>[number]

const isNameOf = (a: Name, b: Name): boolean =>
  a.person.given === '' || b.person.given === '' ? a.folded === b.folded : sameFullName(a.person, b.person)

const rolesOf = readOnce(({ roles }) => roles.flatMap((role) => readRole(role) ?? []))

/** A gunman in one document and a mayor in another are two, until a document says that they are one. */
const isCharge = ({ noun }: Role): boolean =>
  roleNoun(noun)?.groups.some((group) => group === 'attacker' || group === 'thief') ?? false

/** Where a place is said to be: "illinois" for "city in Illinois". */
const placesOf = readOnce(({ roles }) => roles.flatMap(placesIn))

const placesIn = (role: string): string[] =>
  (/\b(?:of|in|on|near)\b(.*)$/u.exec(role)?.[1]?.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).map(fold)

/** Saying nothing contradicts nothing. */
const mayLieTogether = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((place) => b.includes(place))

/** Among thousands of namesakes each is compared many times. */
function readOnce<Result>(read: (entity: KnownEntity) => Result): (entity: KnownEntity) => Result {
  const known = new WeakMap<KnownEntity, Result>()
  return (entity) => {
    const before = known.get(entity)
    if (before !== undefined) return before
    const result = read(entity)
    known.set(entity, result)
    return result
  }
}
