import { pluralOf } from '../../../language/words/plural.ts'
import { wordSet } from '../../../text/word-set.ts'
import { isAdverb, isFiniteVerb, isWord, lowerAt, type Range } from '../words/clauses.ts'
import type { Word } from '../words/units.ts'
import { coordinators, determiners, prepositions } from './closed-class-data.ts'
import { formsIn, formsOf, shapesOf } from './lexicon.ts'
import {
  blames,
  fields,
  followers,
  partTaking,
  reproaches,
  sameWrongs,
  taskNouns,
  tasks,
  wrongWith,
  wrongWords,
} from './wrongdoing-data.ts'

const withPlurals = (nouns: string): ReadonlySet<string> =>
  new Set(nouns.split(' ').flatMap((noun) => [noun, pluralOf(noun)]))

/** Words for acts that are wrong by themselves: "murder", "killings". */
const acts: ReadonlySet<string> = new Set([
  ...fields.flatMap(({ nouns }) => [...withPlurals(nouns)]),
  ...fields.flatMap(({ verbs }) =>
    verbs.split(' ').flatMap((verb) => {
      const forms = [...formsOf(verb).keys()]
      return [...forms, ...forms.filter((form) => form.endsWith('ing')).map((form) => `${form}s`)]
    }),
  ),
])
const people: ReadonlySet<string> = new Set(fields.flatMap((field) => [...withPlurals(field.people)]))
const belongers = withPlurals(followers)
const wrongs: ReadonlySet<string> = new Set([...acts, ...people, ...wrongWords.split(' ')])
const objectsOf: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(wrongWith).flatMap(([verb, objects]) =>
    [...formsOf(verb).keys()].map((form) => [form, wordSet(objects)] as const),
  ),
)
const criticism = wordSet(reproaches)
const blamed = wordSet(blames)
const belonging = wordSet(partTaking)
const duties = wordSet(tasks)
const dutyNouns = withPlurals(taskNouns)

/** How far into what somebody is accused of its wrong may be told, in words. */
const reach = 12
/** Begin what is told beside it. */
const beside = /^(?:after|before|during|while|when|amid|despite|because|although|but|who|which)$/

/** Whether a word names an act that is wrong by itself: "murder", "stole". */
const isWrong = (lower: string): boolean => acts.has(lower)

/** Whether what somebody is accused of, in the words of the range, is a crime, or misconduct that rules forbid. */
export const wrongdoingIn = (words: readonly Word[], range: Range): boolean =>
  tellsOfWrong(words, range) && !isReproach(words, range)

/**
 * Whether what somebody "is accused of", by whomever, is wrong: a wrong that is known, or any act, which the accusation itself
 * calls one ("of skimming the raffle"), unless it is one that is often only blamed. Parties accuse each other of much else.
 */
export function accusationIn(words: readonly Word[], range: Range): boolean {
  if (wrongdoingIn(words, range)) return true
  const from = headOf(words, range, true)
  const first = lowerAt(words, from)
  return (
    /^\p{Ll}{2,}ing$/u.test(first) && !blamed.has(first) && !objectsOf.has(first) && !isReproach(words, range)
  )
}

/** Whether what somebody is charged with before a court is a crime, and no task: "failing to report an assault" is one. */
export const offenceIn = (words: readonly Word[], range: Range): boolean =>
  tellsOfWrong(words, range) && !isTask(words, range)

/** Whether what somebody is accused of begins with a wrong, before what is told beside it. */
function tellsOfWrong(words: readonly Word[], range: Range): boolean {
  const from = headOf(words, range)
  if (from < 0) return true
  let to = from
  while (to < Math.min(range.to, from + reach) && !beside.test(lowerAt(words, to))) to++
  return wrongIn(words, { from, to })
}

/** Whether a wrong is told of anywhere in a range: "stole", "took bribes". */
export function wrongIn(words: readonly Word[], { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    if (wrongs.has(lowerAt(words, i))) return true
    const objects = objectsOf.get(lowerAt(words, i))
    for (let j = i + 1; objects && j < Math.min(to, i + reach); j++)
      if (objects.has(lowerAt(words, j))) return true
  }
  return false
}

/** Whether it is only blame: "ignoring the violence", "being soft on crime", "not doing enough". */
export function isReproach(words: readonly Word[], range: Range): boolean {
  const from = headOf(words, range, true)
  const [first, next] = [lowerAt(words, from), lowerAt(words, from + 1)]
  if (lowerAt(words, from - 1) === 'not' && first.endsWith('ing')) return true
  return criticism.has(first) || (first === 'being' && !belonging.has(next) && !wrongs.has(next))
}

/** Whether the verb at `at` is a wrong by itself, or with an object before `to`: "stole", "took bribes", "broke the law". */
export function isWrongAct(words: readonly Word[], at: number, to: number): boolean {
  const lower = lowerAt(words, at)
  if (acts.has(lower)) return true
  const objects = objectsOf.get(lower)
  for (let i = at + 1; i < Math.min(to, at + reach); i++)
    if (objects?.has(lowerAt(words, i)) || (lightVerbs.has(lower) && wrongs.has(lowerAt(words, i))))
      return true
  return false
}
/** Do with any wrong: "commit a crime", "pay bribes", "took a bribe". */
const lightVerbs = formsIn('commit do make take pay accept receive use carry')

/** Whether the word at `at` is a wrong or who does it: "a bribe", "a thief"; a threat or a death may be nobody's doing. */
export const namesWrongdoer = (words: readonly Word[], at: number): boolean =>
  (acts.has(lowerAt(words, at)) || people.has(lowerAt(words, at))) &&
  !/^(?:threat|death|treatment|possession)s?$/.test(lowerAt(words, at))

/** How far into a noun phrase the act may stand that it names, in words. */
const deedReach = 9

/**
 * Whether the head of a noun phrase that begins at `from` is a wrong act: "suspected murder", not people ("suspected
 * attackers"), not what is only for it ("a suspected arms depot") or done with it ("suspected pursuit of weapons").
 */
export function namesWrong(words: readonly Word[], from: number): boolean {
  let wrong = false
  for (let i = from; i < from + deedReach; i++) {
    const lower = lowerAt(words, i)
    const verb = isFiniteVerb(words, i) || (wrong && shapesOf(lower).has('past'))
    if (verb || prepositions.has(lower) || coordinators.has(lower) || !isWord(words[i])) return wrong
    if (people.has(lower) || belongers.has(lower)) return false
    wrong = acts.has(lower) && !lower.endsWith('ed')
  }
  return wrong
}

/** Whether a noun phrase that begins at `from` tells of a certain wrong act: "last week's failed bombings", not "the plot". */
export function namesDeed(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + deedReach; i++) {
    const lower = lowerAt(words, i)
    if (prepositions.has(lower) || isFiniteVerb(words, i) || !(isWord(words[i]) || lower === "'"))
      return false
    if (!acts.has(lower) || acts.has(lowerAt(words, i + 1)) || people.has(lowerAt(words, i + 1))) continue
    const bare = i === from + 1 && /^(?:the|this|that|these|those)$/.test(lowerAt(words, from))
    return !bare || prepositions.has(lowerAt(words, i + 1)) || lowerAt(words, i + 1) === 'to'
  }
  return false
}

/** "overseeing elections", "the task of finding a venue" */
function isTask(words: readonly Word[], range: Range): boolean {
  const from = headOf(words, range)
  if (from < 0) return false
  for (let i = from; i < Math.min(range.to, from + 2); i++)
    if (dutyNouns.has(lowerAt(words, i)))
      return !/ing$/.test(lowerAt(words, from)) || duties.has(lowerAt(words, from))
  return duties.has(lowerAt(words, from))
}

/** The first word that is no determiner, mark or adverb; -1 where that adverb makes it wrong, unless they are all skipped. */
function headOf(words: readonly Word[], { from, to }: Range, skipsAll = false): number {
  for (let at = from; at < to; at++) {
    const lower = lowerAt(words, at)
    if (!skipsAll && isWord(words[at]) && wrongs.has(lower) && isAdverb(lower)) return -1
    if (isWord(words[at]) && !isAdverb(lower) && !determiners.has(lower)) return at
  }
  return from
}

/** How many letters two words for one act share at least: "bribe" and "bribery", "smuggling" and "smuggled". */
const stemLength = 5

const groups = new Map(sameWrongs.flatMap((group) => group.split(' ').map((stem) => [stem, group] as const)))
const longest = Math.max(...[...groups.keys()].map((stem) => stem.length))

/** The wrong acts that words name, one key for all words of one act: "theft", "stole". */
export function wrongsNamed(words: readonly Word[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { lower } of words) if (isWrong(lower)) found.add(groupOf(lower) ?? lower.slice(0, stemLength))
  return found
}

function groupOf(lower: string): string | undefined {
  for (let length = Math.min(lower.length, longest); length > 2; length--) {
    const group = groups.get(lower.slice(0, length))
    if (group) return group
  }
  return undefined
}
