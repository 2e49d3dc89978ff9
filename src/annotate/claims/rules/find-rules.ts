import { claimLabels } from '../claim.ts'
import { indexPatterns, matchAt, matchBefore } from '../patterns.ts'
import { polarityOf } from '../polarity/polarity-of.ts'
import type { Word } from '../units.ts'
import { isAsked } from './asked.ts'
import type { Rule, RuleTable } from './rule.ts'
import { type CompiledRule, type Condition, compileRules } from './rules.ts'

/** A cue and the rule that it is of: word indexes, half-open. */
export interface RuleMatch {
  readonly from: number
  readonly to: number
  readonly rule: Rule
}

/**
 * Finds the cues of rules in a sentence, outside quotations, never overlapping: the earlier label wins, then the longer
 * cue. Linear in the sentence.
 */
export function ruleFinder(tables: readonly RuleTable[]): (words: readonly Word[]) => RuleMatch[] {
  const index = indexPatterns(compileRules(tables))
  return (words) => {
    const found: RuleMatch[] = []
    words.forEach((word, from) => {
      if (word.quote >= 0) return
      for (const pattern of index.get(word.lower) ?? []) {
        const to = matchAt(pattern, words, from)
        if (to > 0 && words[to - 1]?.quote === -1) found.push({ from, to, rule: pattern.row })
      }
    })
    const rank = ({ rule }: RuleMatch) => claimLabels.indexOf(rule.label)
    const kept: RuleMatch[] = []
    for (const match of found.sort((a, b) => rank(a) - rank(b) || b.to - b.from - (a.to - a.from)))
      if (!kept.some((other) => match.from < other.to && other.from < match.to)) kept.push(match)
    return kept.filter((match) => applies(words, match)).sort((a, b) => a.from - b.from)
  }
}

/** Whether the cue means here what its rule says. */
function applies(words: readonly Word[], match: RuleMatch): boolean {
  const { where, unless, asks, affirmed } = match.rule as CompiledRule
  if (where.length > 0 && !where.some((one) => holds(one, words, match))) return false
  if (unless.some((one) => holds(one, words, match))) return false
  if (asks && !isAsked(asks, words, match)) return false
  return !affirmed || polarityOf(words, match).kind === 'affirmed'
}

function holds({ of, before, after }: Condition, words: readonly Word[], { from, to }: RuleMatch): boolean {
  if (of === 'cue') return after !== null && matchAt(after, words, from) >= 0
  if (of === 'sentence') return after !== null && words.some((_, at) => matchAt(after, words, at) >= 0)
  return (
    (before === null || matchBefore(before, words, from) >= 0) &&
    (after === null || matchAt(after, words, to) >= 0)
  )
}
