import { determiners } from '../lexicon/closed-class-data.ts'
import { shapesOf } from '../lexicon/lexicon.ts'
import { isAdverb, isCapital, isHardStop, isTime, isWord, lowerAt, type Range, textAt } from './clauses.ts'
import type { Word } from './units.ts'

export const isDashMark = (word: Word | undefined): boolean => /^(?:[–—―]|--)$/.test(word?.text ?? '')

/** How long an aside between dashes may be, in words. */
const longestAside = 24

/** Where the aside begins that a dash at `close` ends, or -1. */
export function openingDash(words: readonly Word[], close: number): number {
  for (let i = close - 2; i > Math.max(0, close - longestAside); i--) {
    // "– Jane, Carolyn and Annie Farmer –" names them
    if (isDashMark(words[i])) return isCapital(words[i + 1]) ? -1 : i
    if (isHardStop(words[i]) || words[i]?.quote !== words[close]?.quote) return -1
  }
  return -1
}

const dated = /^(?:\d+|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|[.,])$/

/** "In Leeds, a city in the north, driver Ann Berg said": what stands between tells of the place. */
export const isPlaceTold = (
  words: readonly Word[],
  segment: Range | undefined,
  told: Range,
  last: Range,
): boolean =>
  segment !== undefined &&
  /^(?:in|at|near|outside|inside)$/.test(lowerAt(words, segment.from)) &&
  isCapital(words[segment.from + 1]) &&
  !isTime(words, segment.from + 1) &&
  determiners.has(lowerAt(words, told.from)) &&
  !words.slice(last.from, last.to).some(({ lower }) => lower === 'and')

/** "by her agent, Hugo Prior, Tamsin Vale said": two people, of whom neither is told by the other's name. */
export const areTwo = (words: readonly Word[], before: Range, last: Range): boolean => {
  const [one, other] = [wholeName(words, before), wholeName(words, last)]
  return one !== null && other !== null && one !== other
}

/** The person whose name a range is. */
const wholeName = (words: readonly Word[], { from, to }: Range): string | null => {
  const name = words[from]?.name
  if (name?.type !== 'person') return null
  return words.slice(from, to).every((word) => word.name === name) ? name.entity : null
}

/** "a study published last year found": the time belongs to the participle. */
export function madeAtTime(words: readonly Word[], verb: number): boolean {
  let at = verb
  while (at > 0 && isTime(words, at - 1)) at--
  return (
    at < verb &&
    shapesOf(lowerAt(words, at - 1)).has('participle') &&
    (lowerAt(words, at) === 'on' || written.test(lowerAt(words, at - 1))) &&
    !isCapital(words[at - 1]) &&
    isWord(words[at - 2]) &&
    !isAdverb(lowerAt(words, at - 2))
  )
}

const written = /^(?:published|released|issued|conducted|held|made|written|sent|filed)$/

/** "Berg on Monday (Nov 18) said": a date in brackets is none of the phrase. */
export function beforeDate(words: readonly Word[], verb: number): number {
  if (!/^\d*\)$/.test(textAt(words, verb - 1))) return verb
  let at = verb - 2
  while (at > 0 && (isTime(words, at) || dated.test(lowerAt(words, at)))) at--
  return words[at]?.text === '(' && at < verb - 2 ? at : verb
}
