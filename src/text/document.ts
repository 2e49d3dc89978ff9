import { isFurniture } from './furniture.ts'
import { findQuotations, type Quotation } from './quotations.ts'
import type { Span } from './span.ts'
import { type Token, tokenize } from './tokens.ts'

export interface Paragraph extends Span {
  /** "Advertisement", "Add a comment": holds no sentence, and nothing carries over from it. */
  readonly furniture: boolean
}

export interface Sentence extends Span {
  /** Index into `Document.paragraphs`. */
  readonly paragraph: number
  readonly tokens: readonly Token[]
}

/** An article's text, read once: passive data that every later step indexes and none changes. */
export interface Document {
  readonly text: string
  /** The lines that hold anything but white space, trimmed. */
  readonly paragraphs: readonly Paragraph[]
  /** The sentences of all paragraphs but furniture, in order; each ends with its last token. */
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
}

/** Reads a text into paragraphs (its lines), sentences, tokens and quotations. Linear in its length. */
export function readDocument(text: string): Document {
  const paragraphs: Paragraph[] = []
  const sentences: Sentence[] = []
  const quotations: Quotation[] = []
  for (const line of text.matchAll(/[^\n]+/g)) {
    const content = line[0].trim()
    if (content === '') continue
    const start = line.index + line[0].indexOf(content)
    const furniture = isFurniture(content)
    paragraphs.push({ start, end: start + content.length, furniture })
    if (furniture) continue
    quotations.push(...findQuotations(content, start))
    for (const tokens of tokenize(content, start)) {
      const [first, last] = [tokens[0], tokens.at(-1)]
      if (first && last)
        sentences.push({ start: first.start, end: last.end, paragraph: paragraphs.length - 1, tokens })
    }
  }
  return { text, paragraphs, sentences, quotations }
}
