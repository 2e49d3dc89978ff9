import { wordSet } from '../../../text/word-set.ts'
import { be, doing, have, modals } from '../lexicon/closed-class-data.ts'
import { shapesOf } from '../lexicon/lexicon.ts'
import { indexPatterns, matchAt, readPattern } from '../rules/patterns.ts'
import { isAdverb, lowerAt, type Range } from '../words/clauses.ts'
import type { Word } from '../words/units.ts'
import { falsely, type Governors, verbGovernors } from './governors-data.ts'
import type { Polarity, PolarityKind } from './polarity.ts'

const indexOf = (governors: Governors) =>
  indexPatterns(
    governors.flatMap(([kind, ...patterns]) => patterns.map((pattern) => readPattern(pattern, kind))),
  )
const governing = indexOf(verbGovernors)

/** How far before its verb a governor may begin, in words. */
const reach = 8

/** What the verb's own auxiliaries and adverbs, and the words that lead to it, make of it; null where they leave it be. */
export function groupPolarity(words: readonly Word[], cue: Range): Polarity | null {
  const from = groupStart(words, cue.from)
  return auxiliaryPolarity(words, { from, to: cue.from }) ?? governedAt(words, from)
}

/** The first word of the auxiliaries, adverbs and negations before `at`. */
export function groupStart(words: readonly Word[], at: number): number {
  let from = at
  const verb = shapesOf(lowerAt(words, at))
  while (from > 0 && words[from - 1]?.quote === words[at]?.quote && belongs(words[from - 1])) {
    // "the president's appeal": no "is" before a noun.
    if (lowerAt(words, from - 1) === "'s" && !verb.has('participle') && !verb.has('ing')) break
    from--
    if (lowerAt(words, from) === 'to') return isNegation(lowerAt(words, from - 1)) ? from - 1 : from
  }
  return from
}

/** The first word of the range that is no auxiliary, adverb or negation: the verb. */
export function groupEnd(words: readonly Word[], { from, to }: Range): number {
  let at = from
  while (at < to - 1 && belongs(words[at])) at++
  return at
}

/** Whether a word stands between a verb and its subject: "has not yet been". "In" is no adverb here. */
const belongs = (word: Word | undefined): boolean => {
  const lower = word?.lower ?? ''
  if (word?.text === 'May') return false
  return (
    isNegation(lower) ||
    be.has(lower) ||
    have.has(lower) ||
    doing.has(lower) ||
    modals.has(lower) ||
    lower === 'to' ||
    (isAdverb(lower) && lower !== 'in')
  )
}

const negations = wordSet('not never hardly scarcely barely cannot')
const isNegation = (lower: string): boolean => negations.has(lower) || lower.endsWith("n't")

/** "Not only is he accused": added to, not negated. */
const isOnly = (lower: string): boolean => /^(?:only|just|merely|simply|solely|least)$/.test(lower)

/** What the auxiliaries, adverbs and negations in the range say. */
export function auxiliaryPolarity(words: readonly Word[], { from, to }: Range): Polarity | null {
  let modal = -1
  for (let i = from; i < to; i++) {
    const lower = lowerAt(words, i)
    const by = { from: i, to: i + 1 }
    if (lower === 'no' && lowerAt(words, i + 1) === 'longer')
      return { kind: 'ended', by: { from: i, to: i + 2 } }
    if (isNegation(lower) && !isOnly(lowerAt(words, i + 1))) return { kind: 'negated', by }
    if (lower === 'neither' || lower === 'nor' || falsely.test(lower)) return { kind: 'negated', by }
    if (/^(?:may|might|could|can|should|must|ought|would)$/.test(lower)) modal = i
  }
  // "would later accuse": told as it came.
  if (modal < 0 || /^(?:later|eventually|then|subsequently|go|soon)$/.test(lowerAt(words, modal + 1)))
    return null
  if (lowerAt(words, modal) === 'would' && lowerAt(words, modal + 1) !== 'be') return null
  return { kind: 'conditional', by: { from: modal, to: modal + 1 } }
}

/** What a word that ends just before `at` makes of the verb there: "declined to accuse", "without being accused". */
function governedAt(words: readonly Word[], at: number): Polarity | null {
  for (let i = at; i >= Math.max(0, at - reach); i--) {
    for (const pattern of governing.get(lowerAt(words, i)) ?? []) {
      // "failed to accuse": the "to" may already be counted with the verb.
      const to = matchAt(pattern, words, i)
      if (to !== at && !(to === at + 1 && lowerAt(words, at) === 'to')) continue
      return turned(words, { from: i, to }, pattern.row)
    }
  }
  return null
}

/** A governor with its own negation: "did not deny being accused" affirms, "does not want to accuse" negates. */
export function turned(words: readonly Word[], by: Range, kind: PolarityKind): Polarity | null {
  const own = auxiliaryPolarity(words, { from: groupStart(words, by.from), to: by.from })
  if (own?.kind !== 'negated') return { kind, by }
  return kind === 'conditional' || kind === 'ended' ? own : null
}
