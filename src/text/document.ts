import { isFurniture } from './furniture.ts'
import { pairMarks } from './pair-marks.ts'
import { withPlainSpaces } from './plain-spaces.ts'
import { findQuotations, type MarkedParagraph, type Quotation } from './quotations.ts'
import { cutSentences } from './sentence-ends.ts'
import { atOnce, type Sliced } from './slices.ts'
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
  /** As long as the text that was read, with plain spaces for all others. */
  readonly text: string
  /** The lines that hold anything but white space, trimmed. */
  readonly paragraphs: readonly Paragraph[]
  /** The sentences of all paragraphs but furniture, in order; each ends with its last token. */
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
}

/** Reads a text into paragraphs (its lines), sentences, tokens and quotations. Linear in its length. */
export const readDocument = (original: string): Document => atOnce(readingDocument(original))

/** The same, in slices. */
export function* readingDocument(original: string): Sliced<Document> {
  const text = withPlainSpaces(original)
  const paragraphs = paragraphsOf(text)
  const sentences: Sentence[] = []
  const marked: MarkedParagraph[] = []
  for (const [index, { start, end, furniture }] of paragraphs.entries()) {
    if (furniture) continue
    const content = text.slice(start, end)
    const marks = pairMarks(content)
    const closing = new Set(marks.passages.flatMap(({ close }) => (close ? [start + close.end] : [])))
    const own = cutSentences(tokenize(content, start), closing).map((tokens) => sentenceOf(tokens, index))
    for (const sentence of own) sentences.push(sentence)
    marked.push({ text: content, start, marks, sentences: own })
    yield
  }
  return { text, paragraphs, sentences, quotations: findQuotations(marked) }
}

function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (const line of text.matchAll(/[^\n]+/g)) {
    const content = line[0].trim()
    if (content === '') continue
    const start = line.index + line[0].indexOf(content)
    paragraphs.push({ start, end: start + content.length, furniture: isFurniture(content) })
  }
  return paragraphs
}

const sentenceOf = (tokens: readonly Token[], paragraph: number): Sentence => ({
  start: tokens[0]?.start ?? 0,
  end: tokens.at(-1)?.end ?? 0,
  paragraph,
  tokens,
})
