import { roleNoun } from '../../roles/role-noun.ts'
import {
  coordinators,
  determiners,
  prepositions,
  relatives,
  subjectPronouns,
  subordinators,
} from '../lexicon/closed-class-data.ts'
import { alsoNouns, cueVerbOf, shapesOf } from '../lexicon/lexicon.ts'
import { readNounPhrase } from '../sources/noun-phrase.ts'
import { callsPeople, isMany, sourceNoun } from '../sources/source-noun.ts'
import {
  afterAdverbs,
  hasVerb,
  isAdverbial,
  isCapital,
  isComma,
  isFiniteVerb,
  lowerAt,
  type Range,
  textAt,
} from './clauses.ts'
import type { Word } from './units.ts'
import { takesPlainVerb } from './verb-or-noun.ts'

/** "an official who asked not to be named": the relative clause is no boundary, unless it tells what somebody says. */
function beforeRelative(words: readonly Word[], { from, to }: Range): number {
  for (let i = from + 1; i < to; i++) {
    if (!/^(?:who|whose)$/.test(lowerAt(words, i)) && !isRelative(words, i)) continue
    for (let j = i + 1; j + 1 < to; j++) {
      if (cueVerbOf(lowerAt(words, j))?.classes.has('say') && opensPhrase(words, j + 1)) return to
    }
    return i
  }
  return to
}

/** "customers that spoke with us", "the group which first petitioned it": behind a noun, and before a verb. */
function isRelative(words: readonly Word[], at: number): boolean {
  const lower = lowerAt(words, at)
  if (!/^(?:that|which)$/.test(lower)) return false
  const before = lowerAt(words, at - 1)
  if (!/^\p{Ll}+$/u.test(textAt(words, at - 1)) || shapesOf(before).size > 0 || prepositions.has(before))
    return false
  const verb = afterAdverbs(words, at + 1)
  return isFiniteVerb(words, verb) || (lower === 'which' && shapesOf(lowerAt(words, verb)).has('past'))
}

/** Where the last noun phrase of a segment begins: after its last verb or conjunction of clauses. */
export function afterBoundary(words: readonly Word[], { from, to: end }: Range): number {
  const to = beforeRelative(words, { from, to: end })
  for (let i = to - 1; i >= from; i--) {
    const lower = lowerAt(words, i)
    // "all the experts I interviewed": a clause without a pronoun of its own belongs to the phrase.
    const stranded = i + 2 === to && /^(?:to|with|about)$/.test(lowerAt(words, i + 1))
    if ((i + 1 === to || stranded) && i - 2 >= from && isContact(words, i)) {
      i--
      continue
    }
    if (isFiniteVerb(words, i)) return i + 1
    if (lower === 'that' && pointsAt(words, i, from)) return i
    if ((subordinators.has(lower) || lower === 'but') && !(lower === 'even')) {
      if (
        ['after', 'before', 'since', 'until'].includes(lower) &&
        i > from &&
        !isTimeNoun(lowerAt(words, i - 1)) &&
        !hasVerb(words, { from, to: i })
      )
        continue
      return i + 1
    }
    if (
      coordinators.has(lower) &&
      i > from &&
      (statesBefore(words, { from, to: i }) || lower === 'but' || lower === 'yet')
    )
      return i + 1
    if (shapesOf(lower).has('ing') && ['saying', 'adding', 'claiming'].includes(lower)) return i + 1
    const shapes = shapesOf(lower)
    // "police believe the group said", "officials say the ministry denied": a verb, then a new noun phrase.
    if (
      (shapes.has('past') || shapes.has('s') || (shapes.has('base') && takesPlainVerb(words, i - 1))) &&
      i > from &&
      i + 1 < to &&
      (opensPhrase(words, i + 1) || numbers.test(lowerAt(words, i + 1)) || saysMany(words, i)) &&
      !determiners.has(lowerAt(words, i - 1)) &&
      !prepositions.has(lowerAt(words, i - 1)) &&
      !(/^[-‐]$/.test(textAt(words, i - 1)) && i - 2 > from) &&
      !isCapital(words[i])
    ) {
      return i + 1
    }
  }
  return from
}

/** "Berg says leaders of both sides": a verb of saying, and many of whom it tells. */
const saysMany = (words: readonly Word[], at: number): boolean => {
  const lower = lowerAt(words, at)
  return (
    cueVerbOf(lower)?.classes.has('say') === true && !alsoNouns.has(lower) && isMany(lowerAt(words, at + 1))
  )
}

const numbers = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds)$/

/** Whether a clause has its verb in the range: "conducted by Berg" tells of a noun. */
function statesBefore(words: readonly Word[], { from, to }: Range): boolean {
  for (let i = from; i < to; i++)
    if (lowerAt(words, i + 1) !== 'by' && hasVerb(words, { from: Math.max(from, i - 1), to: i + 1 }))
      return true
  return false
}

/** A verb whose subject pronoun follows a noun at once. */
const isContact = (words: readonly Word[], verb: number): boolean =>
  /^(?:i|he|she|they|we|you)$/.test(lowerAt(words, verb - 1)) &&
  /^\p{Ll}{3,}$/u.test(textAt(words, verb - 2)) &&
  shapesOf(lowerAt(words, verb - 2)).size === 0 &&
  !prepositions.has(lowerAt(words, verb - 2)) &&
  !subordinators.has(lowerAt(words, verb - 2)) &&
  !coordinators.has(lowerAt(words, verb - 2)) &&
  shapesOf(lowerAt(words, verb)).has('past')

/** "although that account …": a determiner, no conjunction. */
const pointsAt = (words: readonly Word[], at: number, from: number): boolean => {
  const before = lowerAt(words, at - 1)
  return at === from || coordinators.has(before) || /^(?:although|though|while|because|if)$/.test(before)
}

const isTimeNoun = (lower: string): boolean =>
  /^(?:(?:day|week|hour|month|year|minute|moment|decade)s?|shortly|soon|just|long|immediately|only)$/.test(
    lower,
  )

export const opensPhrase = (words: readonly Word[], at: number): boolean =>
  determiners.has(lowerAt(words, at)) ||
  isCapital(words[at]) ||
  subjectPronouns.has(lowerAt(words, at)) ||
  isArabicArticle(words, at)

/** "al-Qaida", in three tokens. */
const isArabicArticle = (words: readonly Word[], at: number): boolean =>
  /^(?:al|el)$/.test(lowerAt(words, at)) && lowerAt(words, at + 1) === '-' && isCapital(words[at + 2])

/** "The head of a committee, lawmaker Fava said"; "Witnesses, police and doctors said". */
export function joins(words: readonly Word[], before: Range, last: Range): boolean {
  if (hasVerb(words, before) || hasPlainVerb(words, before) || isAdverbial(words, before)) return false
  if (subordinators.has(lowerAt(words, before.from)) || coordinators.has(lowerAt(words, last.from)))
    return /^(?:and|or|nor)$/.test(lowerAt(words, last.from)) && !hasVerb(words, before)
  for (let i = last.from; i < last.to; i++) if (lowerAt(words, i) === 'and') return true
  // "Minister to Resign, Sources Say": they are no apposition.
  if (isMany(lowerAt(words, last.to - 1))) return false
  return (
    isNounStart(words, before.from) &&
    isCapitalSomewhere(words, last) &&
    before.to - before.from > 1 &&
    !isTopic(words, before, last)
  )
}

/** "The museum, Ms. Berg said, is full", "These workers, Lind said": what somebody speaks of, and no title of theirs. */
function isTopic(words: readonly Word[], before: Range, { from, to }: Range): boolean {
  // "Lind, a part of the producer, Varn Oil said": beside a head
  if (!isCapital(words[from]) || isComma(words[before.from - 1])) return false
  for (let i = from; i < to; i++) if (!isCapital(words[i]) && !/^\.$/.test(textAt(words, i))) return false
  const head = readNounPhrase(words, before).head
  const noun = sourceNoun(lowerAt(words, head))
  return noun ? noun.many || !callsPeople(noun) : roleNoun(lowerAt(words, head))?.type !== 'person'
}
/** "The defendants deny the charges": the plain form behind a plural, before its object. */
function hasPlainVerb(words: readonly Word[], { from, to }: Range): boolean {
  for (let i = from + 1; i + 1 < to; i++)
    if (
      shapesOf(lowerAt(words, i)).has('base') &&
      /[^s]s$|^(?:they|people|police|men|women)$/.test(lowerAt(words, i - 1)) &&
      (determiners.has(lowerAt(words, i + 1)) || subjectPronouns.has(lowerAt(words, i + 1)))
    )
      return true
  return false
}
const isNounStart = (words: readonly Word[], at: number): boolean =>
  determiners.has(lowerAt(words, at)) || isCapital(words[at])
const isCapitalSomewhere = (words: readonly Word[], { from, to }: Range): boolean => {
  for (let i = from; i < to; i++) if (isCapital(words[i])) return true
  return false
}

export function earliest(words: readonly Word[], segments: readonly Range[], at: number): number {
  let first = at
  while (first > 0) {
    const before = segments[first - 1]
    if (!before || hasVerb(words, before) || isAdverbial(words, before)) break
    first--
  }
  return segments[first]?.from ?? 0
}

/** "[Steve Whitmore], a representative for the office, told": back over appositions and relative clauses to the head. */
export function headOfApposition(words: readonly Word[], segments: readonly Range[]): number {
  let at = segments.length - 1
  const last = segments[at]
  if (!last) return 0
  // The segment the comma closes is never the head; of those before it, the nearest without a marker of apposition is.
  at--
  while (at > 0) {
    const segment = segments[at]
    if (!segment) break
    if (afterBoundary(words, segment) > segment.from && !relatives.has(lowerAt(words, segment.from))) break
    const before = segments[at - 1]
    // "Ann Berg, 59, of Ashton, Md., who watched it, said"
    const from = before && at > 1 && /^(?:of|from)$/.test(lowerAt(words, before.from))
    if (!before || (isAdverbial(words, before) && !from) || hasVerb(words, before)) break
    at--
  }
  const head = segments[at]
  if (!head) return last.from
  return relatives.has(lowerAt(words, head.from)) ? head.from : afterBoundary(words, head)
}
