import type { Word } from './units.ts'

/** The word but for what is told. Made whole: engines read objects faster that were all made the same way. */
export const wordLike = (word: Word, other: Partial<Word>): Word => ({
  start: other.start ?? word.start,
  end: other.end ?? word.end,
  text: other.text ?? word.text,
  lower: other.lower ?? word.lower,
  quote: other.quote ?? word.quote,
  name: other.name ?? word.name,
  role: other.role ?? word.role,
})
