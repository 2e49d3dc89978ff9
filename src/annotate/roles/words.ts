import type { Sentence } from '../../text/document.ts'
import { beginsWithCapital, hasLetterOrDigit } from '../../text/letters.ts'
import type { Span } from '../../text/span.ts'
import type { Mention } from '../mention.ts'

/** A token of a sentence, with hyphened words put together again, and the name that it is part of. */
export interface Word extends Span {
  readonly text: string
  readonly lower: string
  readonly name: Mention | undefined
}

/** The words and marks of a sentence. `names` are those that lie in it, in order. */
export function wordsOf(sentence: Sentence, names: readonly Mention[]): Word[] {
  const words: Word[] = []
  let next = 0
  let joining = false
  for (const token of sentence.tokens) {
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++
    const candidate = names[next]
    const name =
      candidate && candidate.start < token.end && token.start < candidate.end ? candidate : undefined
    const last = words.at(-1)
    const touching = last?.end === token.start
    if (last && touching && (joining || hyphen.test(token.text)) && hasLetterOrDigit(last.text)) {
      words[words.length - 1] = word(
        { start: last.start, end: token.end },
        last.text + token.text,
        last.name && name,
      )
      joining = hyphen.test(token.text)
    } else {
      words.push(word(token, token.text, name))
      joining = false
    }
  }
  return words
}

const hyphen = /^[-‐‑]$/u

const word = ({ start, end }: Span, text: string, name: Mention | undefined): Word => ({
  start,
  end,
  text,
  lower: text.toLowerCase(),
  name,
})

export const isMark = (word: Word | undefined): boolean => word === undefined || !hasLetterOrDigit(word.text)
const clitic = /^['’](?:s|S)?$/u
export const isClitic = (word: Word | undefined): boolean => clitic.test(word?.text ?? '')
export const isCapital = (word: Word | undefined): boolean => beginsWithCapital(word?.text ?? '')
