import { lowerAt, type Range, textAt } from './clauses.ts'
import type { Word } from './units.ts'

/** The words of a range in lower case, with spaces between. */
export const lowerIn = (words: readonly Word[], range: Range): string => joined(words, range, lowerAt)

/** The words of a range as they stand, with spaces between. */
export const textIn = (words: readonly Word[], range: Range): string => joined(words, range, textAt)

function joined(words: readonly Word[], { from, to }: Range, read: typeof lowerAt): string {
  let text = ''
  for (let i = from; i < Math.min(to, words.length); i++) text += (i > from ? ' ' : '') + read(words, i)
  return text
}
