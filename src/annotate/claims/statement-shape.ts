import {
  isCapital,
  isFiniteVerb,
  isHardStop,
  isWord,
  lowerAt,
  opensQuote,
  type Range,
  trimPhrase,
} from './clauses.ts'
import { coordinators, determiners, prepositions, subjectPronouns } from './closed-class-data.ts'
import { alsoNouns } from './cue-verbs-data.ts'
import { shapesOf } from './lexicon.ts'
import { phraseEnd } from './phrase-end.ts'
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
    const group = words[i]
    if (group && isPredicate(words, i, from)) return true
  }
  return false
}

function isPredicate(words: readonly Word[], at: number, from: number): boolean {
  const shapes = shapesOf(lowerAt(words, at))
  const before = lowerAt(words, at - 1)
  if (!(shapes.has('past') || shapes.has('s') || shapes.has('base')) || isCapital(words[at])) return false
  if (determiners.has(before) && !subjectPronouns.has(before)) return false
  if (prepositions.has(before) || before === "'s" || before === 'to' || (before === 'and' && at - from < 3))
    return false
  return isWord(words[at - 1])
}

/** "the challenge adds", "the report runs to": what was read as the cue is the subject of the next word. */
export const opensWithVerb = (words: readonly Word[], at: number): boolean => {
  const shapes = shapesOf(lowerAt(words, at))
  return (
    isFiniteVerb(words, at) || (shapes.has('s') && !shapes.has('base') && !alsoNouns.has(lowerAt(words, at)))
  )
}
