import { parse } from '../../src/language/parse.ts'
import type { ParsedSentence } from '../../src/language/parsed-sentence.ts'
import { readModels } from '../../src/read-models.ts'
import { readDocument } from '../../src/text/document.ts'

const { tags } = readModels()

export const parseText = (text: string): ParsedSentence[] => parse(readDocument(text), tags)

export function parseOne(text: string): ParsedSentence {
  const [sentence] = parseText(text)
  if (!sentence) throw new Error(`no sentence in "${text}"`)
  return sentence
}

/** The words of a phrase, a group or a clause as written, one space between. */
export const textOf = (
  { words }: ParsedSentence,
  { first, last }: { readonly first: number; readonly last: number },
): string =>
  words
    .slice(first, last)
    .map(({ text }) => text)
    .join(' ')
