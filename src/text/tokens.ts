import nlp from 'compromise/one'
import type { Span } from './span.ts'

/** A word, a clitic ("’s") or one punctuation mark. White space belongs to no token. */
export interface Token extends Span {
  readonly text: string
}

interface Term {
  readonly pre: string
  readonly text: string
  readonly post: string
}

const clitic = /['’]s$/i
const notSpace = /[^\s\u00ad\u200b-\u200d\u2060\ufeff]/u

/**
 * The sentences of one paragraph, each as its tokens, with offsets counted from `offset`. Words and sentence ends are
 * compromise's (its only use, so that it can be replaced here); punctuation becomes tokens of its own, except the stop of
 * an abbreviation ("Mr."), and a possessive is cut off ("Karlov" + "’s").
 */
export function tokenize(paragraph: string, offset: number): Token[][] {
  const sentences: Token[][] = []
  let at = offset
  for (const terms of nlp.tokenize(paragraph).docs as unknown as Term[][]) {
    const tokens: Token[] = []
    terms.forEach((term, index) => {
      at = pushMarks(tokens, term.pre, at)
      const stop = index < terms.length - 1 && term.post.startsWith('.') && term.text !== ''
      at = pushWord(tokens, stop ? `${term.text}.` : term.text, at)
      at = pushMarks(tokens, stop ? term.post.slice(1) : term.post, at)
    })
    if (tokens.length > 0) sentences.push(tokens)
  }
  return sentences
}

function pushWord(tokens: Token[], text: string, at: number): number {
  const cut = text.length - (clitic.exec(text)?.[0].length ?? 0)
  for (const part of cut > 0 ? [text.slice(0, cut), text.slice(cut)] : [text]) {
    if (part !== '') tokens.push({ start: at, end: at + part.length, text: part })
    at += part.length
  }
  return at
}

function pushMarks(tokens: Token[], marks: string, at: number): number {
  for (const mark of marks) {
    if (notSpace.test(mark)) tokens.push({ start: at, end: at + mark.length, text: mark })
    at += mark.length
  }
  return at
}
