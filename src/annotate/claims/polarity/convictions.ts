import { lowerAt, type Range } from '../clauses.ts'
import type { Word } from '../units.ts'
import { clausePolarity } from './clause-polarity.ts'
import { groupPolarity, groupStart } from './verb-polarity.ts'

export interface Conviction extends Range {
  readonly kind: 'proven'
}

/** The convictions and pleas of guilty that a sentence tells of as done, outside quotations. Linear. */
export function convictionsIn(words: readonly Word[]): Conviction[] {
  const found: Conviction[] = []
  for (let i = 0; i < words.length; i++) {
    if ((words[i]?.quote ?? 0) >= 0) continue
    const verb = verbAt(words, i)
    if (verb < 0) continue
    const before = lowerAt(words, groupStart(words, verb) - 1)
    const cue = { from: verb, to: verb + 1 }
    // "faces ten years if convicted"
    if (/^(?:if|when|unless|until|once|to)$/.test(before) || lowerAt(words, groupStart(words, verb)) === 'to')
      continue
    if (!groupPolarity(words, cue) && !clausePolarity(words, cue))
      found.push({ from: verb, to: i + 1, kind: 'proven' })
  }
  return found
}

const convictions = new Set(['convicted', 'convicts', 'convicting'])

/** The verb of a conviction that ends at `at`, or -1: "convicted", "found … guilty", "pleaded guilty". */
function verbAt(words: readonly Word[], at: number): number {
  const lower = lowerAt(words, at)
  if (convictions.has(lower)) return at
  // nobody is sentenced who was not found guilty
  if (lower === 'sentenced' && lowerAt(words, at + 1) === 'to') return at
  if (lower !== 'guilty' || lowerAt(words, at - 1) === 'not') return -1
  for (let i = at - 1; i >= Math.max(0, at - near); i--)
    if (/^(?:found|finds|plead(?:ed|s)?|pled|declared|ruled)$/.test(lowerAt(words, i))) return i
  return -1
}

/** How far before "guilty" its verb may stand: "found the two men guilty". In words. */
const near = 6
