import { agrees } from '../../annotate/entities/agreement.ts'
import { nationOf } from '../../annotate/roles/nation.ts'
import { nationOfRole, type Role } from '../../annotate/roles/role.ts'
import { type NounGroup, roleNoun } from '../../annotate/roles/role-noun.ts'

/** `differ`: nothing contradicts, yet a stranger of that name is as likely; what else the page speaks of must decide. */
export type Comparison = 'agree' | 'open' | 'differ' | 'conflict'

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

/** Within one walk of life a career goes from office to office; other groups are professions of their own. */
const offices: readonly NounGroup[] = ['diplomacy', 'politics', 'royalty']
/** What anybody may be called, whatever their profession. */
const anybody: readonly NounGroup[] = ['captive', 'litigant', 'victim', 'plain', 'kin']

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
  if (some.size > 0 && others.size > 0 && areApart(some, others)) return 'conflict'
  const [own, told] = [professionsOf(onPage), professionsOf(inDocuments)]
  return own.size > 0 && told.size > 0 && areApart(own, told) ? 'differ' : 'open'
}

const areApart = <T>(some: ReadonlySet<T>, others: ReadonlySet<T>): boolean =>
  ![...some].some((one) => others.has(one))

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
  return new Set(roles.flatMap((role) => nationOfRole(role) ?? nationInside(role)))
}

/** "mayor of the Bulgarian town of Vratsa" */
function nationInside({ complement }: Role): readonly string[] {
  if (!/^(?:of|for|in|at) /.test(complement)) return []
  return complement.split(' ').flatMap((word) => nationOf(word) ?? [])
}

function fieldsOf(roles: readonly Role[]): ReadonlySet<string> {
  return new Set(
    roles.flatMap(({ noun }) => (roleNoun(noun)?.groups ?? []).flatMap((group) => fields[group] ?? [])),
  )
}

/** What somebody once was speaks against nothing that they are now. */
function professionsOf(roles: readonly Role[]): ReadonlySet<string> {
  return new Set(
    roles
      .filter(({ before }) => !before.includes('former') && !before.includes('ex'))
      .flatMap(({ noun }) => roleNoun(noun)?.groups ?? [])
      .filter((group) => !anybody.includes(group))
      .map((group) => (offices.includes(group) ? 'office' : group)),
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
