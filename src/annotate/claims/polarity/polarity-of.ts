import { lowerAt, type Range, textAt } from '../clauses.ts'
import { doing, modals, prepositions } from '../closed-class-data.ts'
import type { Word } from '../units.ts'
import { clausePolarity } from './clause-polarity.ts'
import { nounPolarity } from './noun-polarity.ts'
import { outcomeOf } from './outcomes.ts'
import { affirmed, type Polarity } from './polarity.ts'
import { groupEnd, groupPolarity } from './verb-polarity.ts'

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
