import { letterPattern } from '../../text/letter-pattern.ts'
import { nationOf } from '../roles/nation.ts'
import { nationOfRole, type Role } from '../roles/role.ts'
import type { Cluster } from './cluster.ts'
import { fold } from './name-key.ts'

/** Words that tell nothing of which one is meant. */
const empty = new Set(
  'of for to at in on the a an and its his her their new this that which who as by with from'.split(' '),
)
/** "the tallest", "the most decisive", "another": one of several, and not whoever was told of. */
const selecting = letterPattern`^(?:most|least|best|worst|other|another|next|only|same|future|would-be|elder|older|younger|latter|\p{L}{3,}(?:iest|gest|test|dest|nest|lest|rest|west|kest|mest))$`
/** Of what kind somebody or something is: the Democratic nominee is not the Republican one, a regional director not the director. */
const kinds = new Set(
  `republican democratic libertarian conservative liberal labour labor tory green socialist communist social-democratic
  nationalist far-right far-left centrist right-wing left-wing presidential vice-presidential congressional parliamentary
  mayoral gubernatorial municipal regional provincial federal local district state county city town village borough tribal
  military naval army police political financial legal medical technical scientific religious spiritual diplomatic economic
  opposition campaign election press media communications security intelligence finance health education defence defense
  foreign interior justice trade energy transport environment agriculture assistant associate deputy junior shadow managing
  general national international union party club school bank catholic orthodox protestant anglican muslim jewish hindu
  buddhist women's men's youth assembly council senate house cabinet government rebel separatist insurgent
  card phone insurance oil gas water power electricity mining drug tobacco rail railway bus taxi cab train shipping ferry airline
  steel chemical software telecoms film record car food logistics haulage delivery cleaning catering construction property
  revenue tourism fisheries mines irrigation housing planning sports science commerce immigration treasury petroleum lands
  investment credit betting gaming fashion pharmaceutical waste parking marketing`.split(/\s+/),
)
const noSuperlative = /^(?:west|southwest|northwest|latest|earliest|honest|modest)$/

/**
 * Whether a description says more of whom it means than the text has told of this one: "the minister of trade" is not
 * the minister of sport, "the Lviv region" no other, "the longest-serving minister" perhaps somebody else.
 */
export function isExcludedByModifiers(cluster: Cluster, role: Role): boolean {
  const known = wordsOf(cluster)
  const isTold = (word: string) => known.has(word) || empty.has(word)
  // "the insurance company" of an insurer
  const isAlmostTold = (word: string) =>
    word.length > stem && [...known].some((other) => other.startsWith(word.slice(0, stem)))
  const nation = nationOfRole(role)
  const inNames = new Set(role.names.flatMap((name) => fold(name).split(' ')))
  for (const word of role.before.flatMap((part) => fold(part).split(' '))) {
    const first = word.split('-')[0] ?? word
    if (selecting.test(word) || (selecting.test(first) && word.includes('-')))
      if (!noSuperlative.test(word) && !isTold(word)) return true
    if (
      (inNames.has(word) || kinds.has(word)) &&
      !isTold(word) &&
      !isAlmostTold(word) &&
      nationOf(word) === undefined
    )
      return true
  }
  if (role.complement === '') return false
  const content = fold(role.complement)
    .split(' ')
    .filter((word) => !empty.has(word))
  if (content.length === 0 || content.some((word) => known.has(word))) return false
  return nation === undefined || !cluster.roles.some((told) => nationOfRole(told.role) === nation)
}

/** So many letters of a long word tell it, whatever its ending is. */
const stem = 5

function wordsOf({ roles, names }: Cluster): ReadonlySet<string> {
  const told = roles.flatMap(({ role }) => [...role.before, role.noun, role.complement])
  return new Set([...told, ...names].flatMap((text) => fold(text).split(' ')))
}
