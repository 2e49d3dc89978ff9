import type { Word } from '../word.ts'

/** A word before it is put into phrases. */
export type TaggedWord = Omit<Word, 'chunk' | 'group' | 'clause'>

export const lowerAt = (words: readonly { readonly lower: string }[], at: number): string =>
  words[at]?.lower ?? ''
export const lemmaAt = (words: readonly TaggedWord[], at: number): string => words[at]?.lemma ?? ''
export const posAt = (words: readonly TaggedWord[], at: number): Word['pos'] | undefined => words[at]?.pos
