import { isComma, isFiniteVerb, isHardStop, lowerAt, type Range } from '../clauses.ts'
import { be, prepositions, subordinators } from '../closed-class-data.ts'
import { indexPatterns, matchAt, readPattern } from '../patterns.ts'
import type { Word } from '../units.ts'
import { clausePolarity } from './clause-polarity.ts'
import { convicting, makers, nounGovernors } from './governors-data.ts'
import type { Polarity } from './polarity.ts'
import { groupPolarity, groupStart, turned } from './verb-polarity.ts'

const governing = indexPatterns(
  nounGovernors.flatMap(([kind, ...patterns]) => patterns.map((pattern) => readPattern(pattern, kind))),
)

/** How far before the noun its determiners and adjectives, and the verb that governs it, may begin, in words. */
const reach = 12

/** What the words before a noun of accusing make of it: "no allegations of", "denied accusations that". */
export function nounPolarity(words: readonly Word[], noun: number): Polarity | null {
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
    if ((makers.test(lower) || be.has(lower)) && isPlain(words, { from: i + 1, to: noun })) {
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
    if (isFiniteVerb(words, i) || isComma(words[i])) return false
    if ((prepositions.has(lower) && lower !== 'of') || (subordinators.has(lower) && lower !== 'that'))
      return false
  }
  return true
}
