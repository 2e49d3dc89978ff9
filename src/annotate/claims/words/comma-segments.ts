import { prepositions } from '../lexicon/closed-class-data.ts'
import {
  isCapital,
  isComma,
  isHardStop,
  isQuoteMark,
  isWord,
  lowerAt,
  type Range,
  textAt,
} from './clauses.ts'
import type { Word } from './units.ts'

/** The stretch before `end`, back to a hard mark, a quotation or the start, cut at commas; in reading order. */
export function commaSegments(words: readonly Word[], end: number): Range[] {
  const segments: Range[] = []
  let to = isComma(words[end - 1]) ? end - 1 : end
  let i = to - 1
  for (; i >= 0; i--) {
    const word = words[i]
    const term = word && isQuoteMark(word) ? termBefore(words, i) : -1
    if (term > 0) {
      i = term
      continue
    }
    if (!word || isHardStop(word) || isQuoteMark(word) || isDash(words, i)) break
    if (word.text === ')') {
      while (i > 0 && words[i]?.text !== '(') i--
      continue
    }
    if (word.text === '(') break
    if (isComma(word) && !isNumberComma(words, i)) {
      segments.unshift({ from: i + 1, to })
      to = i
    }
  }
  segments.unshift({ from: i + 1, to })
  return segments.filter((segment) => segment.from < segment.to)
}
/** How long a term in quotation marks is at most, in words. */
const longestTerm = 4

/** "Berg, known as “the Badger”,": where quoted words open that end at `close` and are a term of the phrase around them; or -1. */
function termBefore(words: readonly Word[], close: number): number {
  // "dismissed as “baseless” reports that …"
  // "The film, “Room 19,” cost": its comma stands inside
  const inside = isComma(words[close - 1])
  if (!(inside || isComma(words[close + 1]) || prepositions.has(lowerAt(words, close + 1)))) return -1
  for (let i = inside ? close - 2 : close - 1; i > Math.max(0, close - longestTerm - 2); i--) {
    const word = words[i]
    if (!word || !isWord(word))
      return word && isQuoteMark(word) && i + 1 < close && opensTerm(words, i, close) ? i : -1
  }
  return -1
}

/** Whether the mark at `open` opens the quotation that ends at `close`, behind a word or a comma. */
const opensTerm = (words: readonly Word[], open: number, close: number): boolean =>
  words[open - 1]?.quote !== words[close]?.quote && (isWord(words[open - 1]) || isComma(words[open - 1]))

/** "The vote is near - Berg has vowed": a hyphen with a space on both sides, and not between the parts of a name. */
const isDash = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === '-' &&
  !(isCapital(words[at - 1]) && isCapital(words[at + 1])) &&
  (words[at - 1]?.end ?? 0) < (words[at]?.start ?? 0) &&
  (words[at]?.end ?? 0) < (words[at + 1]?.start ?? 0)

const isNumberComma = (words: readonly Word[], at: number): boolean =>
  /\d$/.test(textAt(words, at - 1)) &&
  /^\d/.test(textAt(words, at + 1)) &&
  words[at]?.end === words[at + 1]?.start
