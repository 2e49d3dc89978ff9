import { fold } from '../../../text/fold.ts'
import { hashText } from '../../../text/hash.ts'

/** What one token looks like, as numbers to build features of. The same for every occurrence. */
export interface Word {
  readonly text: string
  /** Lower-cased, without diacritics, quotation marks and apostrophes straightened, an abbreviation without its stop. */
  readonly lower: string
  readonly lowerHash: number
  readonly exactHash: number
  /** "McDonald" is XxXx: runs of one kind of character, compressed. */
  readonly shape: number
  readonly prefixes: readonly number[]
  readonly suffixes: readonly number[]
  readonly form: WordForm
}

/** `Capital`: first letter upper case, some other lower. `CAPITALS`: two letters or more, none lower. */
export type WordForm = 'lower' | 'Capital' | 'CAPITALS' | 'Initial' | 'other'

/** Affixes of one to so many characters are features. */
const affixLength = 4
/** Of a longer token only the beginning counts, so that no token costs more than any other. */
const longest = 64

export function readWord(token: string): Word {
  const whole = token.length > longest ? token.slice(0, longest) : token
  const text = plainWord.test(whole) ? whole : withPlainMarks(whole)
  const lower = withoutStop(fold(text))
  const prefixes: number[] = []
  const suffixes: number[] = []
  for (let length = 1; length <= affixLength && length <= lower.length; length++) {
    prefixes.push(hashText(lower, 0, length))
    suffixes.push(hashText(lower, lower.length - length))
  }
  return {
    text,
    lower,
    lowerHash: hashText(lower),
    exactHash: hashText(text),
    shape: lowerWord.test(text)
      ? lowerShape
      : capitalWord.test(text)
        ? capitalShape
        : hashText(shapeOf(text)),
    prefixes,
    suffixes,
    form: formOf(text),
  }
}

// most words are of plain letters
const plainWord = /^[A-Za-z]+$/
const lowerWord = /^[a-z]+$/
const capitalWord = /^[A-Z][a-z]+$/

const lowerShape = hashText('x')
const capitalShape = hashText('Xx')

const withPlainMarks = (text: string): string =>
  text
    .replace(/[’‘`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[—–]/g, '-')

/** "Corp." is written without its stop as well. */
const withoutStop = (lower: string): string =>
  lower.endsWith('.') && /\p{L}\.$/u.test(lower.slice(-3)) ? lower.slice(0, -1) : lower

function shapeOf(text: string): string {
  let shape = ''
  for (const char of text) {
    const kind = kindOf(char)
    if (!shape.endsWith(kind)) shape += kind
  }
  return shape
}

function kindOf(char: string): string {
  if (char >= 'a' && char <= 'z') return 'x'
  if (char >= 'A' && char <= 'Z') return 'X'
  return /\p{Lu}/u.test(char) ? 'X' : /\p{L}/u.test(char) ? 'x' : /\p{N}/u.test(char) ? '0' : char
}

function formOf(text: string): WordForm {
  if (lowerWord.test(text)) return 'lower'
  if (capitalWord.test(text)) return 'Capital'
  const letters = text.replace(/[^\p{L}]/gu, '')
  if (letters === '') return 'other'
  if (/\p{Ll}/u.test(letters))
    return /^\p{Lu}/u.test(letters) ? 'Capital' : /\p{Lu}/u.test(letters) ? 'other' : 'lower'
  if (!/\p{Lu}/u.test(letters)) return 'other'
  return [...letters].length > 1 ? 'CAPITALS' : 'Initial'
}
