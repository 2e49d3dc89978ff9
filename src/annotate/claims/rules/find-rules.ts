import { type ClaimLabel, claimLabels } from '../claim.ts'
import { matchAt, matchBefore } from '../patterns.ts'
import type { Polarity } from '../polarity/polarity.ts'
import { type CueKind, polarityOf } from '../polarity/polarity-of.ts'
import type { Word } from '../units.ts'
import { isAsked } from './asked.ts'
import type { Rule, RuleTable } from './rule.ts'
import { type CompiledRule, type Condition, compileRules } from './rules.ts'
import { patternsByWords } from './telling-words.ts'

/** A cue and the rule that it is of: word indexes, half-open. */
export interface RuleMatch {
  readonly from: number
  readonly to: number
  readonly rule: Rule
  /** How the cue stands in its sentence. */
  readonly stands: Polarity
}

/**
 * Finds the cues of rules in a sentence, outside quotations, never overlapping: the earlier label wins, then the longer
 * cue. Linear in the sentence.
 */
export function ruleFinder(tables: readonly RuleTable[]): (words: readonly Word[]) => RuleMatch[] {
  const patternsIn = patternsByWords(compileRules(tables))
  return (words) => {
    const found: Found[] = []
    for (const { pattern, order, starts } of patternsIn(words))
      for (let from = 0; from < words.length; from++) {
        const word = words[from]
        if (!word || word.quote >= 0 || !starts.has(word.lower)) continue
        const to = matchAt(pattern, words, from)
        if (to > 0 && words[to - 1]?.quote === -1) found.push({ from, to, rule: pattern.row, order })
      }
    if (found.length === 0) return []
    const rank = ({ rule }: Found) => claimLabels.indexOf(rule.label)
    const kept: Found[] = []
    const inOrder = (a: Found, b: Found) =>
      rank(a) - rank(b) || b.to - b.from - (a.to - a.from) || a.from - b.from || a.order - b.order
    for (const match of found.sort(inOrder))
      if (!kept.some((other) => match.from < other.to && other.from < match.to)) kept.push(match)
    return kept
      .flatMap((match) => {
        const stands = applies(words, match) && polarityOf(words, match, cueKinds[match.rule.label])
        return stands && !match.rule.silent.includes(stands.kind)
          ? { from: match.from, to: match.to, rule: match.rule, stands }
          : []
      })
      .sort((a, b) => a.from - b.from)
  }
}

interface Found extends Omit<RuleMatch, 'rule' | 'stands'> {
  readonly rule: CompiledRule
  /** The place of its pattern among all. */
  readonly order: number
}

/** An accusation may be a verb or a noun, which its words tell; what confirms, denies or doubts says something. */
const cueKinds: Readonly<Record<ClaimLabel, CueKind | undefined>> = {
  corrected: 'saying',
  disputed: 'saying',
  unverified: 'saying',
  alleged: undefined,
  'unnamed-source': 'saying',
  possible: 'saying',
  attributed: 'saying',
  confirmed: 'saying',
}

/** Whether the cue means here what its rule says. */
function applies(words: readonly Word[], match: Found): boolean {
  const { where, unless, asks } = match.rule
  if (where.length > 0 && !where.some((one) => holds(one, words, match))) return false
  if (unless.some((one) => holds(one, words, match))) return false
  return !asks || isAsked(asks, words, match)
}

function holds({ of, before, after }: Condition, words: readonly Word[], { from, to }: Found): boolean {
  if (of === 'cue') return after !== null && matchAt(after, words, from) >= 0
  if (of === 'sentence') return after !== null && words.some((_, at) => matchAt(after, words, at) >= 0)
  return (
    (before === null || matchBefore(before, words, from) >= 0) &&
    (after === null || matchAt(after, words, to) >= 0)
  )
}
