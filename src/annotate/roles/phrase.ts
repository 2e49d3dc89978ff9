import { wordSet } from '../../text/word-set.ts'
import { nationOf } from './nation.ts'
import {
  bare,
  beginsRoleNoun,
  isLoose,
  longestRoleNoun,
  type RoleNoun,
  roleNoun,
  roleNounLength,
} from './role-noun.ts'
import {
  capitalModifiers,
  compoundTails,
  demonymEndings,
  participles,
  phraseEnds,
  roleModifiers,
} from './role-words-data.ts'
import { isCapital, isClitic, isMark, type Word } from './words.ts'

const modifiers = wordSet(roleModifiers)
const states = wordSet(participles)
const ends = wordSet(phraseEnds)
const tails = wordSet(compoundTails)
const capitals = wordSet(capitalModifiers)

/** How many words may stand between an article and its noun: "the first democratically elected female Liberian" is five. */
const reach = 6
/** The longest complement that an apposition may have, in words: "of Turkey’s embassy in Washington DC". */
const complementReach = 14

/** A role noun with the words that belong to it; `first` to `last` are indices of words, both included. */
export interface Phrase {
  readonly noun: string
  readonly reading: RoleNoun
  /** Where the noun itself stands. */
  readonly nounFirst: number
  readonly nounLast: number
  readonly first: number
  readonly determiner: 'the' | 'this' | 'a' | 'possessive' | null
}

/** Every role noun of a sentence with the words before it, in order. What is part of a name is none. */
export function findPhrases(words: readonly Word[]): Phrase[] {
  const phrases: Phrase[] = []
  for (let i = 0; i < words.length; i++) {
    if (!beginsRoleNoun(words[i]?.lower ?? '')) continue
    const run = words.slice(i, i + longestRoleNoun)
    const named = run.findIndex((word) => word.name !== undefined)
    const lowers = (named < 0 ? run : run.slice(0, named)).map(({ lower }) => lower)
    const length = roleNounLength(lowers)
    if (length === 0) continue
    const noun = bare(lowers.slice(0, length).join(' '))
    const reading = roleNoun(noun)
    const last = i + length - 1
    if (reading && !isParticiple(words, noun, last) && !isSeveral(words, noun, i))
      phrases.push({ noun, reading, nounFirst: i, nounLast: last, ...leftOf(words, i) })
    i = last
  }
  return phrases.filter(({ nounLast }, i) => {
    const next = phrases[i + 1]
    return !(next && next.nounFirst === nounLast + 1) // "club president": the second noun is the head
  })
}

/** "is accused of planning attacks", "a minister of the day accused her": here it is no noun. */
const isParticiple = (words: readonly Word[], noun: string, last: number): boolean =>
  noun === 'accused' &&
  (words[last + 1]?.lower === 'of' ||
    (!determiners.has(words[last - 1]?.lower ?? '') && determiners.has(words[last + 1]?.lower ?? '')))
const determiners = wordSet('the a an his her its their him them me us this')

/** "The deceased were", "both accused", "the accused, Tom Fox and Ann Lee,": the noun has no other plural. */
function isSeveral(words: readonly Word[], noun: string, at: number): boolean {
  if (noun !== 'accused' && noun !== 'deceased') return false
  const [before, next, second] = [words[at - 1], words[at + 1], words[at + 2]].map(
    (word) => word?.lower ?? '',
  )
  if (several.test(before ?? '') || plural.test((next === 'who' ? second : next) ?? '')) return true
  if (next !== ',' && next !== ':') return false
  const rest = words.slice(at + 2)
  const end = rest.findIndex(({ name, lower }) => name?.type !== 'person' && !/^(?:,|and|\d+)$/.test(lower))
  return new Set(rest.slice(0, end).flatMap(({ name }) => name ?? [])).size > 1
}
const several = /^(?:both|all|these|those|two|three|four|five|six|seven|eight|nine|ten|\d+)$/
const plural = /^(?:are|were|have|include|plead|deny|face)$/

function leftOf(words: readonly Word[], noun: number): Pick<Phrase, 'first' | 'determiner'> {
  for (let i = noun - 1; i >= 0 && i >= noun - reach; i--) {
    const word = words[i]
    if (!word) break
    if (word.lower === 'the') return { first: i, determiner: 'the' }
    if (word.lower === 'this') return { first: i, determiner: 'this' }
    if (word.lower === 'a' || word.lower === 'an') return { first: i, determiner: 'a' }
    if (possessives.has(word.lower)) return { first: i, determiner: 'possessive' }
    if (isOwner(words, i)) return { first: ownerOf(words, i), determiner: 'possessive' }
    if (!mayModify(word)) break
  }
  let first = noun
  while (first > 0 && known(words[first - 1])) first--
  // "Leeds United sacked manager X", "has accused former president X": there the participle is the verb
  for (let i = first + 1; i < noun; i++) {
    if (words[i - 1]?.name && states.has(words[i]?.lower ?? '')) first = i
  }
  if (states.has(words[first]?.lower ?? '') && first < noun && !mayPrecede(words[first - 1])) first++
  // "South African president"
  if (first < noun && nationOf(`${words[first - 1]?.lower}-${words[first]?.lower}`)) first--
  // a name is taken whole or not at all
  while (first < noun && words[first]?.name && words[first]?.name === words[first - 1]?.name) first++
  return { first, determiner: null }
}

/** Whether what follows may begin a noun phrase without an article: at the start, after a mark, a preposition or a conjunction. */
const mayPrecede = (word: Word | undefined): boolean => isMark(word) || openers.has(word?.lower ?? '')
const openers = wordSet(
  'of by for with and or but that when while as to from against including like between than',
)

/** "the boys’", but no closing mark: ‘saved’. */
const isOwner = (words: readonly Word[], i: number): boolean =>
  isClitic(words[i]) && (words[i]?.lower.endsWith('s') || /[sxz]$/.test(words[i - 1]?.lower ?? ''))

const possessives = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'whose'])

/** The first word of whoever owns what follows the ’s at `clitic`. */
function ownerOf(words: readonly Word[], clitic: number): number {
  const name = words[clitic - 1]?.name
  if (name) {
    let first = clitic - 1
    while (words[first - 1]?.name === name) first--
    return words[first - 1]?.lower === 'the' ? first - 1 : first
  }
  for (let i = clitic - 1; i >= 0 && i >= clitic - 4; i--) {
    const word = words[i]
    if (!word || isMark(word) || ends.has(word.lower)) break
    if (word.lower === 'the') return i
  }
  return Math.max(clitic - 1, 0)
}

function mayModify(word: Word): boolean {
  if (isMark(word)) return /^["“”‘’]$/u.test(word.text)
  if (word.name) return true
  if (ends.has(word.lower)) return false
  if (states.has(word.lower) || modifiers.has(word.lower) || word.text.includes('-')) return true
  // "Iran’s opposition accuses President X": what ends like a verb is taken for one
  return !/(?:ed|ing|[^s]s)$/.test(word.lower) || isCapital(word)
}

function known(word: Word | undefined): boolean {
  if (!word || isMark(word)) return false
  if (word.name) return word.name.type !== 'person'
  if (states.has(word.lower) || modifiers.has(word.lower)) return true
  if (/^(?:ex|co|vice|non)-|-(?:based|born|elect|winning|nominated|old)$/.test(word.lower)) return true
  if (roleNoun(word.lower)) return true
  return (
    isCapital(word) &&
    (capitals.has(word.text) || nationOf(word.text) !== undefined || demonymEndings.test(word.text))
  )
}

/**
 * Where a title begins that stands before a name: the words that surely belong to its noun. "the day" | "president X" has
 * no article of its own, "has left" | "Prince X" no "left".
 */
export function titleStart(words: readonly Word[], { first, nounFirst, determiner }: Phrase): number {
  const floor = determiner === null ? first : first + 1
  let from = nounFirst
  while (from > floor && mayEntitle(words, from - 1, nounFirst)) from--
  return from === floor ? first : from
}

function mayEntitle(words: readonly Word[], i: number, noun: number): boolean {
  const word = words[i]
  if (!word) return false
  if (word.name || isClitic(word) || /^["“”‘’]$/u.test(word.text)) return true
  // before a noun with a capital these are verbs or ends of a name: "has left Prince", "the only person Prince"
  if (
    isCapital(words[noun]) &&
    /^(?:left|right|lead|set|test|last|first|next|then|late-night)$/.test(word.lower)
  )
    return word.lower === 'then'
  const role = roleNoun(word.lower)
  if (role?.groups.some((group) => group === 'plain' || group === 'kin')) return false
  return known(word) || capitalised.test(word.text) || adjective.test(word.lower)
}
const capitalised = /^\p{Lu}/u
/** Endings of adjectives: "the unpopular president", "the 26-year-old president". */
const adjective = /(?:al|ive|ous|ful|less|able|ible|ular|ent|ant|-old|ist|est)$/

/** Whether the word after a role noun makes it a compound: "the suspect package". */
export function isCompound({ noun }: Phrase, after: Word | undefined, next: Word | undefined): boolean {
  // "the prosecutor’s office"
  if (isClitic(after) && /^(?:office|offices|department|service|seat)$/.test(next?.lower ?? '')) return true
  if (after === undefined || isMark(after) || isClitic(after)) return false
  // "the official Xinhua agency"
  if (after.name || tails.has(after.lower) || tails.has(after.lower.replace(/s$/, ''))) return true
  return (
    (isLoose(noun) || adjectival.has(noun)) && !ends.has(after.lower) && !/(?:ed|s|ly)$/.test(after.lower)
  )
}

/** Nouns that are adjectives as often: "the terrorist bomb". */
const adjectival = wordSet(
  'terrorist rebel militant insurgent separatist liberal conservative socialist extremist veteran executive dissident opposition reformist populist feminist anarchist jihadist paramilitary islamist senior junior',
)

/** The last word of what belongs to the role noun at `last`, in an apposition: up to a mark, a verb or a relative clause. */
export function endOfApposition(words: readonly Word[], last: number, others: readonly Phrase[]): number {
  let end = last
  for (let i = last + 1; i < words.length && i <= last + complementReach; i++) {
    const word = words[i]
    if (!word) break
    if (word.name || isClitic(word)) {
      end = i
      continue
    }
    if (isMark(word)) break
    // "captain and top scorer": the second role is one of its own
    if (word.lower === 'and' && others.some(({ first }) => first === i + 1)) break
    // "the ministry in Oslo blames the insurer": there ends what the verb tells of
    if (determiners.has(word.lower) && i - 2 > last && thirdPerson.test(words[i - 1]?.text ?? ''))
      return i - 2
    if (inside.has(word.lower) || word.lower === 'the' || word.lower === 'a') continue
    if (ends.has(word.lower) || (/ed$/.test(word.lower) && !states.has(word.lower))) break
    end = i
  }
  return end
}

/** What may stand inside an apposition, before a noun phrase. */
const inside = wordSet('of to for at in from with on and under by against between near outside')
const thirdPerson = /^\p{Ll}+[^s]s$/u

/** The same for a role in running text: only "of", "to" or "for" with a name or capitalised words. */
export function endOfDefinite(words: readonly Word[], last: number): number {
  const preposition = words[last + 1]?.lower
  if (preposition !== 'of' && preposition !== 'to' && preposition !== 'for' && preposition !== 'at')
    return last
  const first = words[last + 2]?.lower === 'the' ? last + 3 : last + 2
  let end = first - 1
  while (words[end + 1]?.name || (isCapital(words[end + 1]) && !isMark(words[end + 1]))) end++
  return end >= first ? end : last
}
