import { extendPhrase, type Gazetteer, longestPhrase, lookUp, phraseKey, startOfPhrase } from './gazetteer.ts'
import type { Word } from './word.ts'

/** Tokens of a sentence, half-open, that a list holds as one phrase. */
export interface Phrase {
  readonly start: number
  readonly end: number
  /** The classes of the lists that hold it. */
  readonly mask: number
}

/** The listed phrases of two words and more that begin with a capital, by their beginnings. */
export function findPhrases(words: readonly Word[], gazetteer: Gazetteer): Phrase[] {
  const found: Phrase[] = []
  for (let start = 0; start < words.length; start++) {
    const form = words[start]?.form
    if (form === 'lower' || form === 'other') continue
    let phrase = startOfPhrase
    for (let end = start + 1; end <= words.length && end - start <= longestPhrase; end++) {
      phrase = extendPhrase(phrase, words[end - 1]?.lowerHash ?? 0)
      if (end - start < 2) continue
      const mask = lookUp(gazetteer, phraseKey(phrase))
      if (mask !== 0) found.push({ start, end, mask })
    }
  }
  return found
}

/** The classes of the lists that hold some tokens as a whole. */
export const phraseClasses = (
  { words, gazetteer }: { readonly words: readonly Word[]; readonly gazetteer: Gazetteer },
  from: number,
  to: number,
): number => {
  let phrase = startOfPhrase
  for (let i = from; i < to; i++) phrase = extendPhrase(phrase, words[i]?.lowerHash ?? 0)
  return lookUp(gazetteer, phraseKey(phrase))
}
