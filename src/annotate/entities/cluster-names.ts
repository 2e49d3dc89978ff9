import type { Document } from '../../text/document.ts'
import type { Mention } from '../mention.ts'
import { genderBefore } from '../roles/forms-of-address.ts'
import { nationOfRole, type Role } from '../roles/role.ts'
import { type Gender, isFamily, roleNoun } from '../roles/role-noun.ts'
import { sameOffice } from './agreement.ts'
import { type Cluster, newCluster } from './cluster.ts'
import { clusterPersons } from './cluster-persons.ts'
import { clusterThings } from './cluster-things.ts'
import type { NameContext, NamedPerson } from './named-person.ts'
import { sentenceIndex } from './sentence-index.ts'

/** One cluster for everybody and everything that the document names, without the roles and pronouns. */
export function clusterNames(document: Document, mentions: readonly Mention[]): Cluster[] {
  const textOf = ({ start, end }: Mention) => document.text.slice(start, end)
  const names = mentions.filter(({ kind }) => kind === 'name')
  const roles = rolesByName(mentions)
  const sentenceAt = sentenceIndex(document)
  const persons = names.filter(({ type }) => type === 'person')
  const things = names.filter(({ type }) => type !== 'person')
  const contextOf = (mention: Mention): NameContext => {
    const own = roles.get(mention.start) ?? []
    const paragraph = document.sentences[sentenceAt(mention.start)]?.paragraph ?? 0
    return {
      paragraph,
      opens: opens(document.text.slice(document.paragraphs[paragraph]?.start ?? 0, mention.start)),
      kin: own.some(({ noun }) => isFamily(noun)),
      titled: own.some(isOffice),
      relative: relative.test(document.text.slice(Math.max(0, mention.start - relativeReach), mention.start)),
      gender: genderOfName(document.text, mention) ?? genderOf(own),
      fits: (person) =>
        own.length > 0 && rolesOf(person, roles).some((role) => own.some((other) => sameTitle(other, role))),
    }
  }
  const named = clusterPersons(persons, textOf, remembered(contextOf))
  const clusters = named.map(({ members, gender }) => gathered('person', members, textOf, gender))
  for (const { type, members } of clusterThings(document.text, things))
    clusters.push(gathered(type, members, textOf, null))
  return clusters
}

/** The same, found once for each mention. */
function remembered<Found>(find: (mention: Mention) => Found): (mention: Mention) => Found {
  const known = new Map<Mention, Found>()
  return (mention) => {
    const found = known.get(mention) ?? find(mention)
    known.set(mention, found)
    return found
  }
}

function gathered(
  type: Cluster['type'],
  members: NamedPerson['members'],
  textOf: (mention: Mention) => string,
  gender: Gender | null,
): Cluster {
  const cluster = newCluster(type)
  cluster.gender = gender
  for (const { mention, reason } of members) {
    cluster.names.push(textOf(mention))
    cluster.mentions.push({ ...mention, reason: `${mention.reason}; ${reason}` })
  }
  return cluster
}

function rolesByName(mentions: readonly Mention[]): Map<number, Role[]> {
  const roles = new Map<number, Role[]>()
  for (const { role } of mentions)
    if (role?.of) roles.set(role.of.start, [...(roles.get(role.of.start) ?? []), role])
  return roles
}

const rolesOf = ({ members }: NamedPerson, roles: ReadonlyMap<number, Role[]>): Role[] =>
  members.flatMap(({ mention }) => roles.get(mention.start) ?? [])

const sameTitle = (a: Role, b: Role): boolean =>
  a.noun === b.noun && sameOffice({ ...a, before: [] }, b) && nationOfRole(a) === nationOfRole(b)

/** Before the name of somebody who may share a name with whoever "his" is. */
const relative =
  /\b(?:his|her|their|whose|['’]s) (?:late |eldest |elder |older |younger |only |own )?(?:father|mother|son|daughter|grandfather|grandmother|grandson|granddaughter|uncle|aunt|nephew|niece|cousin|namesake),? $/iu
/** The longest of these words, in UTF-16 units. */
const relativeReach = 32

/** By the word before it, or by its own first one, where a recogniser took the title along. */
function genderOfName(text: string, { start, end }: Mention): Gender | null {
  const first = text.slice(start, end).indexOf(' ')
  return genderBefore(text, start) ?? (first > 0 ? genderBefore(text, start + first + 1) : null)
}

/** Whether nothing but a title stands before the name that a paragraph begins with. */
const opens = (before: string): boolean =>
  before.length <= titleLength && /^(?:\p{Lu}[\p{L}.-]* )*$/u.test(before)
/** The longest title, in UTF-16 units. */
const titleLength = 60

/** "President", "Sergeant", "Judge" before a name. */
const isOffice = ({ form, noun }: Role): boolean =>
  form === 'title' && (roleNoun(noun)?.groups.some((group) => officeGroups.has(group)) ?? false)
const officeGroups: ReadonlySet<string> = new Set([
  'politics',
  'diplomacy',
  'royalty',
  'religion',
  'law',
  'police',
  'military',
  'business',
  'administration',
])

const genderOf = (roles: readonly Role[]): Gender | null =>
  roles.map(({ noun }) => roleNoun(noun)?.gender ?? null).find((gender) => gender !== null) ?? null
