import { agrees } from '../../annotate/entities/agreement.ts'
import { nationOf } from '../../annotate/roles/nation.ts'
import { nationOfRole, type Role } from '../../annotate/roles/role.ts'
import { type NounGroup, roleNoun } from '../../annotate/roles/role-noun.ts'

/**
 * What the roles of a page and of the documents say of whether they are one person's: `agree` on an office, `near` another
 * one of the state, `open`: nothing, `differ` in what they do though one could do both, `conflict`.
 */
export type Comparison = 'agree' | 'near' | 'open' | 'differ' | 'conflict'

/** Walks of life. Who is known in one and called by another is rather a namesake; groups of none of them tell nothing. */
const fields: Readonly<Partial<Record<NounGroup, string>>> = {
  diplomacy: 'public life',
  politics: 'public life',
  royalty: 'public life',
  law: 'public life',
  military: 'public life',
  police: 'public life',
  business: 'public life',
  administration: 'public life',
  religion: 'religion',
  sport: 'sport',
  arts: 'arts',
  media: 'arts',
  science: 'science',
  medicine: 'science',
  people: 'people',
  attacker: 'crime',
  thief: 'crime',
}

/** The groups of those who go from one office of the state to another: a senator becomes an ambassador, a judge seldom. */
const state: readonly NounGroup[] = ['diplomacy', 'politics', 'royalty']

/** Compares what a page calls somebody with what the documents call them. */
export function compareRoles(onPage: readonly Role[], inDocuments: readonly Role[]): Comparison {
  const [page, known] = [onPage.map(atAnyTime), inDocuments.map(atAnyTime)]
  if (page.length === 0 || known.length === 0) return 'open'
  const [here, there] = [nationsOf(page), nationsOf(known)]
  const sameNation = here.size === 0 || there.size === 0 || [...here].some((nation) => there.has(nation))
  if (!sameNation) return 'conflict'
  const agreeing = page.some((role) => known.some((other) => agrees(role, other) || agrees(other, role)))
  if (agreeing) return 'agree'
  const [some, others] = [groupsOf(onPage), groupsOf(inDocuments)]
  if (some.length === 0 || others.length === 0) return 'open'
  const fieldsThere = new Set(others.map((group) => fields[group]))
  if (!some.some((group) => fieldsThere.has(fields[group]))) return 'conflict'
  if (state.some((group) => some.includes(group)) && state.some((group) => others.includes(group)))
    return 'near'
  return some.some((group) => others.includes(group)) ? 'open' : 'differ'
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

/** The groups that say what somebody does; what they once were speaks against nothing that they are now. */
function groupsOf(roles: readonly Role[]): NounGroup[] {
  return roles
    .filter(({ before }) => !before.includes('former') && !before.includes('ex'))
    .flatMap(({ noun }) => (roleNoun(noun)?.groups ?? []).filter((group) => fields[group]))
}

/** Whether a role is an office that makes its holder known by name alone: a country's head, a minister, a pope. */
export const isHighOffice = ({ noun, complement }: Role): boolean =>
  highOffice.test(noun) && (complement === '' || countryOf(complement) !== undefined)

const highOffice =
  /^(?:president|premier|chancellor|taoiseach|pope|pontiff|king|queen|emperor|emir|sultan|crown prince|secretary.general)$|(?:minister|head of state|head of government|secretary of state)$/

/** The country that a place is said to be in or of, or to be. */
export const countriesOf = (roles: readonly Role[]): ReadonlySet<string> =>
  new Set(
    roles.flatMap(({ complement, before }) =>
      [countryOf(complement), ...before.map(nationOf)].filter((nation) => nation !== undefined),
    ),
  )

const countryOf = (complement: string): string | undefined =>
  nationOf(complement.replace(/^(?:in|of) (?:the )?/, ''))
