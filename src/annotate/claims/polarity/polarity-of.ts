import { be, doing, modals, prepositions, subordinators } from '../lexicon/closed-class-data.ts'
import { indexPatterns, matchAt, readPattern } from '../rules/patterns.ts'
import { isComma, isFiniteVerb, isHardStop, lowerAt, type Range, textAt } from '../words/clauses.ts'
import type { Word } from '../words/units.ts'
import { clausePolarity } from './clause-polarity.ts'
import { convicting, makers, nounGovernors } from './governors-data.ts'
import { outcomeOf } from './outcomes.ts'
import { affirmed, type Polarity } from './polarity.ts'
import { groupEnd, groupPolarity, groupStart, turned } from './verb-polarity.ts'

/**
 * What a cue is: a verb that says, asks or denies; a verb that accuses; a noun of accusing, or an adjective before one
 * ("allegations of", "the alleged theft"). Only an accusation is dropped, or ends with an acquittal.
 */
export type CueKind = 'saying' | 'accusing' | 'noun'

/**
 * How a cue stands in its sentence: the one place that knows negation, absolution, withdrawal, condition and question.
 * `cue` holds indexes into the unit's words. Reads no further than a fixed number of words around the cue, but for
 * outcomes, which its whole sentence may tell.
 */
export function polarityOf(
  words: readonly Word[],
  cue: Range,
  as: CueKind = readsAsNoun(words, cue) ? 'noun' : 'accusing',
): Polarity {
  // "was not accused of": what stands before its verb may be part of the cue.
  const from = as === 'noun' ? cue.from : groupEnd(words, cue)
  if (from > cue.from) return polarityOf(words, { from, to: cue.to }, as)
  const question = asked(words)
  if (question) return question
  if (as === 'noun') return outcomeOf(words, cue) ?? nounPolarity(words, nounOf(words, cue)) ?? affirmed
  const own = groupPolarity(words, cue) ?? clausePolarity(words, cue)
  return own ?? (as === 'accusing' ? outcomeOf(words, cue) : null) ?? affirmed
}

/** "Is he accused of theft?": the article asks. */
function asked(words: readonly Word[]): Polarity | null {
  const last = words.length - 1
  return textAt(words, last) === '?' && words[last]?.quote === -1
    ? { kind: 'questioned', by: { from: last, to: last + 1 } }
    : null
}

/** "on charges of": the noun behind its preposition. */
const nounOf = (words: readonly Word[], { from }: Range): number =>
  /^(?:on|under|over|amid)$/.test(lowerAt(words, from)) ? from + 1 : from

function readsAsNoun(words: readonly Word[], { from, to }: Range): boolean {
  if (nounOf(words, { from, to }) > from) return nouns.test(lowerAt(words, from + 1))
  const lower = lowerAt(words, from)
  const before = lowerAt(words, from - 1)
  if (to - from === 1 && /^(?:alleged|suspected)$/.test(lower)) return !prepositions.has(lowerAt(words, to))
  const isVerb = (before === 'to' && !lower.endsWith('s')) || modals.has(before) || doing.has(before)
  return nouns.test(lower) && !isVerb
}
const nouns = /^(?:allegation|accusation|charge|claim|suspicion|suggestion)s?$/

const governing = indexPatterns(
  nounGovernors.flatMap(([kind, ...patterns]) => patterns.map((pattern) => readPattern(pattern, kind))),
)

/** How far before the noun its determiners and adjectives, and the verb that governs it, may begin, in words. */
const reach = 12

/** What the words before a noun of accusing make of it: "no allegations of", "denied accusations that". */
function nounPolarity(words: readonly Word[], noun: number): Polarity | null {
  for (let i = noun - 1; i >= Math.max(0, noun - reach); i--) {
    for (const pattern of governing.get(lowerAt(words, i)) ?? []) {
      const to = matchAt(pattern, words, i)
      if (to <= i || to > noun || !isPlain(words, { from: to, to: noun })) continue
      if (asksCourt(words, i)) return null
      // "if the allegations that … are true": they stand.
      if (pattern.row === 'conditional' && to < noun) continue
      // "if convicted on charges of", "not guilty to": not settled by it.
      if (pattern.row === 'proven' && isOpen(words, i)) continue
      return turned(words, { from: i, to }, pattern.row)
    }
    const lower = lowerAt(words, i)
    if (convicting.test(lower) && lowerAt(words, noun) !== 'alleged' && !isOpen(words, i))
      return { kind: 'proven', by: { from: i, to: i + 1 } }
    if ((makers.has(lower) || be.has(lower)) && isPlain(words, { from: i + 1, to: noun })) {
      const verb = { from: i, to: i + 1 }
      return groupPolarity(words, verb) ?? clausePolarity(words, verb)
    }
    if (isHardStop(words[i]) || isComma(words[i]) || isFiniteVerb(words, i)) return null
  }
  return null
}

const isOpen = (words: readonly Word[], at: number): boolean => {
  const verb = { from: at, to: at + 1 }
  const before = lowerAt(words, groupStart(words, at) - 1)
  return /^(?:if|when|unless|until)$/.test(before) || groupPolarity(words, verb) !== null
}

/** "asked the judge to dismiss the charges": not dismissed yet. */
const asksCourt = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at - 1) === 'to' && /^(?:courts?|judges?|jury|tribunal|panel)$/.test(lowerAt(words, at - 2))

/** Whether nothing but determiners, adjectives and nouns stands in the range. */
function isPlain(words: readonly Word[], { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    const lower = lowerAt(words, i)
    if ((prepositions.has(lower) && lower !== 'of') || (subordinators.has(lower) && lower !== 'that'))
      return false
  }
  return true
}
