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
