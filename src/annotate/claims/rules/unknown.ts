import { lowerAt } from '../words/clauses.ts'
import type { Word } from '../words/units.ts'
import type { RuleMatch } from './find-rules.ts'

// What a cue of doubt says of whoever doubts: that it is kept back, or that somebody does not know.

/** "Did not disclose the figures": kept back, not doubted. */
export const withholds = (words: readonly Word[], { from, to }: RuleMatch): boolean => {
  for (let i = from; i < to; i++)
    if (/^(?:disclos|specif|reveal|identif|sa(?:y|id)$|know)/.test(lowerAt(words, i))) return true
  return false
}

export const knows = (words: readonly Word[], { from, to }: RuleMatch): boolean => {
  for (let i = from; i < to; i++) if (/^(?:know|tell)$/.test(lowerAt(words, i))) return true
  return false
}

export const isUnsure = (words: readonly Word[], { from, to }: RuleMatch): boolean => {
  for (let i = from; i < to; i++) if (/^(?:un)?(?:sure|certain)$/.test(lowerAt(words, i))) return true
  return false
}
