import type { Document } from '../../text/document.ts'
import { isNation } from '../roles/nation.ts'
import type { Role } from '../roles/role.ts'
import { endsClub, isWrongdoer, nounsOfNameWord, roleNoun } from '../roles/role-noun.ts'
import { agrees, otherAge, otherMeans, sameOffice, sameWrongdoer } from './agreement.ts'
import type { Cluster } from './cluster.ts'
import { fold } from './name-key.ts'

/** Whether a description of a person can mean this one, by gender and by what the text called them. */
export function descriptionFits(cluster: Cluster, role: Role, plurals: ReadonlySet<string>): boolean {
  const gender = roleNoun(role.noun)?.gender
  if (gender && cluster.gender && gender !== cluster.gender) return false
  const isOther = (noun: string) => otherMeans(role.noun, noun) || otherAge(role.noun, noun)
  if (cluster.roles.some(({ role: other }) => isOther(other.noun))) return false
  return cluster.roles.some(({ role: other }) => {
    // of two gunmen "the attacker" may be either
    if (role.noun !== other.noun && (plurals.has(role.noun) || plurals.has(other.noun))) return false
    return agrees(role, other) || (sameWrongdoer(role.noun, other.noun) && sameOffice(role, other))
  })
}

/** Nouns that mean something else as often: they must have been told of whoever bears them. "The body" may lie in a drain. */
const ambiguous: ReadonlySet<string> = new Set([
  'body',
  'board',
  'base',
  'chain',
  'label',
  'giant',
  'house',
  'trust',
])

export const isAmbiguous = (noun: string): boolean => ambiguous.has(noun)

/** Whether a thing can be called so: "the ministry" of the foreign ministry, "the carmaker" of what was called one. */
export function isCalled(cluster: Cluster, role: Role): boolean {
  if (cluster.roles.some((other) => agrees(role, other.role))) return true
  if (role.before.length > 0) return false
  if (role.noun === 'country' || role.noun === 'nation') return cluster.names.some((name) => isNation(name))
  return !ambiguous.has(role.noun) && cluster.names.some((name) => nounsOfName(name).has(role.noun))
}

/** What a thing can be called by its name alone: "the ministry", "the company" of a shipping line, "the club". */
export function nounsOfName(name: string): ReadonlySet<string> {
  const all = fold(name).split(' ')
  // A Motor Carrier Safety Administration is no company: where the head tells what it is, the other words do not.
  const heads = all.filter((_, i) => i === all.length - 1 || joining.has(all[i + 1] ?? ''))
  const words = heads.some((word) => nounsOfNameWord(word).length > 0) ? heads : all
  const club = all.length > 1 && endsClub(all.at(-1) ?? '') ? ['club', 'side', 'team'] : []
  return new Set([...words.flatMap((word) => [word, ...nounsOfNameWord(word)]), ...club])
}

/** Bodies whose names say what they are, unless they are abbreviated: “Tesco” is no ministry. */
const saidByName =
  /^(?:ministry|council|court|tribunal|university|college|academy|school|hospital|museum|library|prison|embassy|church|parliament|senate|assembly|government|administration|army|navy|committee|commission|department|office|directorate|secretariat|airport|institute|party|movement|municipality|congregation)$/
/** “MPI”; four letters that begin with K or W are a station's. */
const abbreviated = /^(?![KW][A-Z]{3}$)\p{Lu}{2,6}$/u

/** Whether a body whose name does not tell its kind may be of the kind that a noun names. */
export const mayBeCalled = (names: readonly string[], noun: string): boolean =>
  !saidByName.test(noun) || names.some((name) => abbreviated.test(name))

/** Whether neither its name nor the text says what kind of body it is. */
export const isUntold = ({ names, roles }: Cluster): boolean =>
  roles.length === 0 && names.every((name) => ![...nounsOfName(name)].some((noun) => roleNoun(noun)))

/** Whether a body goes by its initials alone. */
export const isAbbreviated = ({ names }: Cluster): boolean => names.every((name) => abbreviated.test(name))

const joining: ReadonlySet<string> = new Set(['of', 'for', 'on', 'and'])

function singularOf(word: string): string {
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`
  if (word.endsWith('ves')) return `${word.slice(0, -3)}f`
  return word.endsWith('s') ? word.slice(0, -1) : word
}

const oneMore = /^(?:another|second|third|other|fellow)$/i

/** The nouns of wrongdoers that the document also has in the plural, or of which it tells a second one. */
export function pluralsOf(document: Document): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { tokens } of document.sentences) {
    tokens.forEach(({ text }, i) => {
      const word = text.toLowerCase()
      const singular = singularOf(word)
      if (singular !== word && isWrongdoer(singular)) found.add(singular)
      if (oneMore.test(tokens[i - 1]?.text ?? '') && isWrongdoer(word)) found.add(word)
    })
  }
  return found
}
