import type { RuleMatch } from './rules/find-rules.ts'
import type { Word } from './units.ts'

/** How far before a phrase of doubt the conjunction is looked for that brings it in, in words. */
const conjunctionReach = 9

/**
 * Where the article's own doubt begins behind somebody's words: the ", but" of "…, but the claims could not be
 * confirmed". What is attributed ends there.
 */
export function doubtsOf(words: readonly Word[], matches: readonly RuleMatch[]): number[] {
  return matches.flatMap(({ from, rule }) => {
    if (rule.label !== 'unverified' && rule.label !== 'disputed') return []
    for (let i = from; i > Math.max(0, from - conjunctionReach); i--) {
      if (!/^(?:but|although|though|while|however)$/.test(words[i]?.lower ?? '')) continue
      return [words[i - 1]?.text === ',' ? i - 1 : i]
    }
    return []
  })
}
