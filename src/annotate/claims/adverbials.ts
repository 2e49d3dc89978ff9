import { isAdverb, isCapital, lowerAt, type Range } from './clauses.ts'
import { coordinators, prepositions, relatives, subordinators, timeWords } from './closed-class-data.ts'
import { shapesOf } from './lexicon.ts'
import type { Word } from './units.ts'

/** "The following year", "A month after the vote" */
const tellsWhen = (words: readonly Word[], { from, to }: Range): boolean =>
  /^(?:an?|the|one|two|three|that|this|same|\d+)$/.test(lowerAt(words, from)) &&
  to - from <= 4 &&
  [1, 2].some(
    (on) =>
      from + on < to &&
      /^(?:day|night|morning|evening|week|month|year|decade)s?$/.test(lowerAt(words, from + on)),
  )

const participleLead = /ing$/
/** Whether a comma segment at the head of a sentence is an adverbial ("On Wednesday", "Speaking in Vienna"). */
export function isAdverbial(words: readonly Word[], { from, to }: Range): boolean {
  if (tellsWhen(words, { from, to })) return true
  let at = from
  while (coordinators.has(lowerAt(words, at))) at++
  const lower = lowerAt(words, at)
  return (
    prepositions.has(lower) ||
    isAdverb(lower) ||
    (subordinators.has(lower) && !relatives.has(lower)) ||
    timeWords.has(lower) ||
    adverbialWords.has(lower) ||
    (participleLead.test(lower) && shapesOf(lower).has('ing')) ||
    (shapesOf(lower).has('participle') && isCapital(words[at])) ||
    lower === 'to'
  )
}
const adverbialWords = new Set(
  'asked according however meanwhile separately elsewhere moreover addressing quoted nonetheless overall besides similarly citing instead'.split(
    ' ',
  ),
)
