import type { Context } from '../context/context.ts'

/** Tokens of a sentence as the text has them, divided by spaces. */
export const wordsOf = (contexts: readonly Context[], sentence: number, from: number, to: number): string =>
  contexts[sentence]?.words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ') ?? ''
