import { claimLabels } from './claim.ts'
import { indexPatterns, matchAt, readPattern } from './patterns.ts'
import { type Phrase, phrases } from './phrases-data.ts'
import type { Word } from './units.ts'

export interface PhraseMatch {
  readonly from: number
  /** Exclusive. */
  readonly to: number
  readonly phrase: Phrase
}

const index = indexPatterns(phrases.map(({ pattern, phrase }) => readPattern(pattern, phrase)))

/** The phrases that make a label, outside quotations, never overlapping: the earlier label wins, then the longer. */
export function findPhrases(words: readonly Word[]): PhraseMatch[] {
  const found: PhraseMatch[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (!word || word.quote >= 0) continue
    for (const pattern of index.get(word.lower) ?? []) {
      const to = matchAt(pattern, words, i)
      if (to > 0 && words[to - 1]?.quote === -1) found.push({ from: i, to, phrase: pattern.row })
    }
  }
  const rank = ({ phrase }: PhraseMatch) => claimLabels.indexOf(phrase.label)
  const kept: PhraseMatch[] = []
  for (const match of found.sort((a, b) => rank(a) - rank(b) || b.to - b.from - (a.to - a.from))) {
    if (!kept.some((other) => match.from < other.to && other.from < match.to)) kept.push(match)
  }
  return kept.sort((a, b) => a.from - b.from)
}

/** How far before a phrase of doubt the conjunction is looked for that brings it in, in words. */
const conjunctionReach = 9

/**
 * Where the article's own doubt begins behind somebody's words: the ", but" of "…, but the claims could not be
 * confirmed". What is attributed ends there.
 */
export function doubtsOf(words: readonly Word[], matches: readonly PhraseMatch[]): number[] {
  return matches.flatMap(({ from, phrase }) => {
    if (phrase.label !== 'unverified' && phrase.label !== 'disputed') return []
    for (let i = from; i > Math.max(0, from - conjunctionReach); i--) {
      if (!/^(?:but|although|though|while|however)$/.test(words[i]?.lower ?? '')) continue
      return [words[i - 1]?.text === ',' ? i - 1 : i]
    }
    return []
  })
}
