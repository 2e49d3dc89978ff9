import { agrees } from '../../annotate/entities/agreement.ts'
import { nationOf } from '../../annotate/roles/nation.ts'
import { nationOfRole, type Role } from '../../annotate/roles/role.ts'
import { type NounGroup, roleNoun } from '../../annotate/roles/role-noun.ts'

export type Comparison = 'agree' | 'open' | 'conflict'

/** Walks of life. Who is known in one and called by another is rather a namesake; groups of none of them tell nothing. */
const fields: Readonly<Partial<Record<NounGroup, string>>> = {
  diplomacy: 'state',
  politics: 'state',
  royalty: 'state',
  law: 'state',
  military: 'state',
  police: 'state',
  business: 'state',
  religion: 'religion',
  sport: 'sport',
  arts: 'arts',
  media: 'arts',
  science: 'science',
  medicine: 'science',
  people: 'people',
}

/** Whether what a page calls somebody is what the documents call them, contradicts it, or neither. */
export function compareRoles(onPage: readonly Role[], inDocuments: readonly Role[]): Comparison {
  const [page, known] = [onPage.map(atAnyTime), inDocuments.map(atAnyTime)]
  if (page.length === 0 || known.length === 0) return 'open'
  const [here, there] = [nationsOf(page), nationsOf(known)]
  const sameNation = here.size === 0 || there.size === 0 || [...here].some((nation) => there.has(nation))
  if (!sameNation) return 'conflict'
  const agreeing = page.some((role) => known.some((other) => agrees(role, other) || agrees(other, role)))
  if (agreeing) return 'agree'
  const [some, others] = [fieldsOf(page), fieldsOf(known)]
  if (some.size > 0 && others.size > 0 && ![...some].some((field) => others.has(field))) return 'conflict'
  return 'open'
}

/** A document and a page are of different days: who was a minister then is a former one now. */
const atAnyTime = (role: Role): Role => ({
  ...role,
  before: role.before.filter((word) => !passing.has(word)),
})
const passing = new Set([
  'former',
  'ex',
  'then',
  'late',
  'current',
  'outgoing',
  'incoming',
  'new',
  'acting',
  'interim',
])

function nationsOf(roles: readonly Role[]): ReadonlySet<string> {
  return new Set(roles.flatMap((role) => nationOfRole(role) ?? []))
}

function fieldsOf(roles: readonly Role[]): ReadonlySet<string> {
  return new Set(
    roles.flatMap(({ noun }) => (roleNoun(noun)?.groups ?? []).flatMap((group) => fields[group] ?? [])),
  )
}

/** The country that a place is said to be in or of, or to be. */
export const countriesOf = (roles: readonly Role[]): ReadonlySet<string> =>
  new Set(
    roles.flatMap(({ complement, before }) =>
      [nationOf(complement.replace(/^(?:in|of) (?:the )?/, '')), ...before.map(nationOf)].filter(
        (nation) => nation !== undefined,
      ),
    ),
  )
