import { courts } from '../lexicon/closed-class-data.ts'
import { isComma, lowerAt } from '../words/clauses.ts'
import type { Word } from '../words/units.ts'

/** Whether the noun is a court, or a body that hears people as one. */
export const hears = (lower: string): boolean =>
  courts.has(lower) || /^(?:committee|panel|commission)$/.test(lower)

/** How many words name a court at most: "the Eastern District Circuit Court". */
export const longestCourt = 5

/** Whether "the High Court has heard" stands at `at` and ends the sentence. */
export function courtHears(words: readonly Word[], at: number): boolean {
  for (let i = at; i < Math.min(at + longestCourt, words.length); i++) {
    if (isComma(words[i])) return false
    if (!hears(lowerAt(words, i))) continue
    const verb = /^(?:has|had|was)$/.test(lowerAt(words, i + 1)) ? i + 2 : i + 1
    const ends = verb + 1 >= words.length || /^[.!?]$/.test(lowerAt(words, verb + 1))
    return ends && /^(?:heard|hears|told)$/.test(lowerAt(words, verb))
  }
  return false
}
