import { contentEnd } from '../content/content-span.ts'
import {
  coordinators,
  determiners,
  numberWords,
  prepositions,
  relatives,
  subjectPronouns,
} from '../lexicon/closed-class-data.ts'
import { type CueVerb, shapesOf } from '../lexicon/lexicon.ts'
import {
  afterAdverbs,
  hasVerb,
  isCapital,
  isComma,
  isFiniteVerb,
  isHardStop,
  isTime,
  isWord,
  lowerAt,
  lowerIn,
  opensQuote,
  type Range,
  trimPhrase,
} from './clauses.ts'
import { commaSegments } from './comma-segments.ts'
import { phraseEnd } from './phrase-end.ts'
import { opensPhrase } from './segments.ts'
import type { Word } from './units.ts'

/** Whether the range holds anything but marks. */
export const hasWord = (words: readonly Word[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isWord(words[i])) return true
  return false
}

export const quoteWithin = (words: readonly Word[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (opensQuote(words, i)) return true
  return false
}

/** Just behind the first of `which` prepositions, or -1 where a verb comes first. */
export function prepositionAfter(words: readonly Word[], from: number, which: readonly string[]): number {
  for (let i = from; i < Math.min(from + 16, words.length); i++) {
    const measures =
      lowerAt(words, i) === 'as' && /^(?:much|many|long|well|far|soon)$/.test(lowerAt(words, i + 1))
    if (which.includes(lowerAt(words, i)) && !measures) return i + 1
    if (isFiniteVerb(words, i) || isHardStop(words[i])) return -1
  }
  return -1
}

/** The person told, in the range between verb and content. */
export function toldRange(words: readonly Word[], from: number, to: number): Range | null {
  const end = phraseEnd(words, from)
  const range = trimPhrase(words, { from, to: Math.min(end, to) })
  let stop = range.to
  for (let i = range.from + 1; i < stop; i++)
    if (['that', 'in', 'on', 'at', 'during'].includes(lowerAt(words, i))) stop = i
  return range.from < stop ? { from: range.from, to: stop } : null
}

/** A subject and then a verb: a statement rather than a noun phrase. */
export function isClause(words: readonly Word[], { from, to }: Range): boolean {
  for (let i = from + 1; i < to; i++) {
    // "claim all of the valley and have fought over it": the second verb of who claims.
    if (isFiniteVerb(words, i)) return !coordinators.has(lowerAt(words, i - 1))
    // "reported cloud over the hills and asked to land": so is that
    if (isSecondVerb(words, i)) return false
    if (isPredicate(words, i, from)) return true
  }
  return false
}

/** "and seized two boats", "to keep order and hold talks": a verb of the subject before; not "and rusted pipes", "hit and led by". */
function isSecondVerb(words: readonly Word[], at: number): boolean {
  const shapes = shapesOf(lowerAt(words, at))
  const acts = (shapes.has('past') || shapes.has('base')) && !isCapital(words[at])
  return acts && coordinators.has(lowerAt(words, at - 1)) && opensObject(lowerAt(words, at + 1))
}
/** What stands behind a verb rather than a participle before its noun. */
export const opensObject = (lower: string): boolean =>
  lower !== 'by' &&
  (determiners.has(lower) ||
    prepositions.has(lower) ||
    numberWords.has(lower) ||
    /^(?:that|back|away|\d+)$/.test(lower))

function isPredicate(words: readonly Word[], at: number, from: number): boolean {
  const shapes = shapesOf(lowerAt(words, at))
  const before = lowerAt(words, at - 1)
  if (!(shapes.has('past') || shapes.has('s') || shapes.has('base')) || isCapital(words[at])) return false
  if (determiners.has(before) && !subjectPronouns.has(before)) return false
  if (prepositions.has(before) || before === "'s" || before === 'to' || (before === 'and' && at - from < 3))
    return false
  return isWord(words[at - 1])
}

/** Whether what stands before the comma states something, rather than naming the one who speaks ("X, who did Y, said"). */
export function statementBefore(words: readonly Word[], end: number): boolean {
  if (answers.test(lowerIn(words, { from: 0, to: end }).replace(/ ?[,.]/g, ''))) return true
  return commaSegments(words, end).some((segment) => {
    const first = lowerAt(words, segment.from)
    // "That's because it rained, says Berg": no relative clause opens a sentence
    if (
      (relatives.has(first) && segment.from > 0) ||
      (/^(?:an?|the)$/.test(first) && segment.from > 0 && isComma(words[segment.from - 1]))
    )
      return false
    // "Berg, known as the Badger in the files, says …": what somebody is called
    const aside = shapesOf(first).has('participle') && segment.from > 0 && isComma(words[segment.from - 1])
    if (aside && !hasVerb(words, { from: 0, to: segment.from })) return false
    for (let i = segment.from; i < segment.to; i++) {
      if (relatives.has(lowerAt(words, i)) && i > segment.from) return false
      if (isFiniteVerb(words, i)) return true
    }
    // "The Times, in a story published Sunday, says …": where it says so
    return !(segment.from > 0 && prepositions.has(first)) && hasVerb(words, segment)
  })
}

/** What contradicts without a verb: "Not so, says Berg". */
const answers =
  /^(?:but |and )?(?:not (?:so|true|at all|quite|really)|untrue|nonsense|rubbish|far from it|wrong|absolutely not)$/

/**
 * The end of what is said from `start` on, past a comma that cannot end it: one behind what is only conceded ("said though it
 * rained, they came") or within a list that has no verb yet ("said prices, wages and rents point to a rise").
 */
export function statementEnd(
  words: readonly Word[],
  start: number,
  cuts: ReadonlySet<number>,
  { classes, frames }: CueVerb,
): number {
  let end = subjectOnly(words, start, contentEnd(words, start, cuts), cuts)
  const leads =
    conceding.test(lowerAt(words, start)) &&
    (['say', 'tell', 'mind'] as const).some((one) => classes.has(one))
  const lists = frames.has('clause-only') && determiners.has(lowerAt(words, start))
  for (let commas = 0; commas < (leads ? 1 : longestList) && isComma(words[end]); commas++) {
    if ((words[end]?.quote ?? -1) >= 0) break
    // only the conceding clause itself, and no statement that has its own end
    if (leads ? hasComma(words, start, end) : !lists || cuts.has(end) || isStated(words, start, end)) break
    const further = contentEnd(words, end + 1, cuts)
    if (further <= end + 1 || !states(words, end + 1, further)) break
    end = further
  }
  return end
}
/** "said the men, who had hoped to flee, were arrested": past an end between a subject, what is told of it, and its verb. */
function subjectOnly(words: readonly Word[], start: number, end: number, cuts: ReadonlySet<number>): number {
  if (!isComma(words[end]) || (words[start]?.quote ?? -1) >= 0 || !opensPhrase(words, start)) return end
  let first = start
  while (first < end && !isComma(words[first])) first++
  // what stands before the first comma states nothing
  for (let i = start + 1; i < first; i++) {
    const plain = shapesOf(lowerAt(words, i)).has('base') && !/[^s]s$/.test(lowerAt(words, i - 1))
    if (isFiniteVerb(words, i) || (!plain && isPredicate(words, i, start))) return end
  }
  const close = first < end ? end : words.findIndex((word, i) => i > end && isComma(word))
  const told = !isTime(words, first + 1) && close > first && close - first <= longestTold
  if (!told || !isFiniteOrPast(words, close + 1)) return end
  const further = contentEnd(words, close + 1, cuts)
  return further > close + 1 ? further : end
}
/** How long what is told of a subject between commas is at most, in words. */
const longestTold = 24

const isFiniteOrPast = (words: readonly Word[], from: number): boolean => {
  const at = afterAdverbs(words, from)
  return isFiniteVerb(words, at) || (!isCapital(words[at]) && shapesOf(lowerAt(words, at)).has('past'))
}

const conceding = /^(?:although|though|while|whereas|because|since|if|when|once|unless)$/
/** How many commas a list has that is read on over, at most. */
const longestList = 3

const hasComma = (words: readonly Word[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isComma(words[i])) return true
  return false
}

const isStated = (words: readonly Word[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isFiniteVerb(words, i)) return true
  return false
}

/** Whether a clause has its verb there: also the plain form behind a plural. */
function states(words: readonly Word[], from: number, to: number): boolean {
  if (hasVerb(words, { from, to })) return true
  for (let i = from + 1; i < to; i++)
    if (shapesOf(lowerAt(words, i)).has('base') && /[^s]s$/.test(lowerAt(words, i - 1))) return true
  return false
}

/**
 * "accused the members, most of whom were absent, of lying", "told the panel, which sat in private, that …", "told AP, when asked,
 * that …": behind what is told between commas of the phrase at `from`; else `from`.
 */
export function behindRelative(words: readonly Word[], from: number): number {
  let at = from
  while (at < words.length && isWord(words[at]) && !isFiniteVerb(words, at)) {
    if (at > from && lowerAt(words, at) === 'that') return from
    at++
  }
  const opens = [1, 2, 3].some((ahead) => /^(?:who(?:m|se)?|which)$/.test(lowerAt(words, at + ahead)))
  const meanwhile = /^(?:as|when|while|after|before)$/.test(lowerAt(words, at + 1))
  if (!isComma(words[at]) || !(opens || meanwhile)) return from
  const close = words.findIndex((word, i) => i > at && isComma(word))
  return close < 0 || (meanwhile && lowerAt(words, close + 1) !== 'that') ? from : close + 1
}
