import type { Context } from '../context/context.ts'

/** Tokens of a sentence as the text has them, divided by spaces. */
export const wordsOf = (contexts: readonly Context[], sentence: number, from: number, to: number): string =>
  textOf(contexts[sentence]?.words ?? [], from, to)

/** The same of one sentence’s words. */
export function textOf(words: Context['words'], from: number, to: number): string {
  const end = Math.min(to, words.length)
  let text = from < end ? (words[from]?.text ?? '') : ''
  for (let i = from + 1; i < end; i++) text += ` ${words[i]?.text}`
  return text
}
