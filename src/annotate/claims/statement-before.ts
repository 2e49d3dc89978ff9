import { hasVerb, isComma, isFiniteVerb, lowerAt } from './clauses.ts'
import { relatives } from './closed-class-data.ts'
import { commaSegments } from './comma-segments.ts'
import { shapesOf } from './lexicon.ts'

import type { Word } from './units.ts'
import { lowerIn } from './words-in.ts'

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
    return hasVerb(words, segment)
  })
}

/** What contradicts without a verb: "Not so, says Berg". */
const answers =
  /^(?:but |and )?(?:not (?:so|true|at all|quite|really)|untrue|nonsense|rubbish|far from it|wrong|absolutely not)$/
