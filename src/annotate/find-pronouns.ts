import type { Document } from '../text/document.ts'
import type { Mention } from './mention.ts'

const personal = /^(?:he|him|his|himself|she|her|hers|herself)$/i

/** The pronouns that speak of one person, in reading order. "It" and "they" refer to too much to be read safely. */
export function findPronouns(document: Document): Mention[] {
  return document.sentences.flatMap(({ tokens }) =>
    tokens
      .filter(({ text }) => personal.test(text))
      .map(
        ({ start, end }) => ({ start, end, kind: 'pronoun', type: 'person', reason: 'a pronoun' }) as const,
      ),
  )
}
