import type { Document, Sentence } from '../../text/document.ts'
import type { Span } from '../../text/span.ts'

/** A quotation on a card that is longer is no help. In UTF-16 units. */
const longestQuote = 1_000

/**
 * What is quoted for a line of a sentence: the sentence; and where somebody’s words run on over the next ones, those too, so
 * that no quotation is cut. Undefined where that is too long to show.
 */
export function quoteAround({ sentences, quotations }: Document, sentence: Sentence): Span | undefined {
  const at = sentences.indexOf(sentence)
  let { start, end } = sentence
  for (let i = at; i > 0 && isSplit(start); ) start = sentences[--i]?.start ?? start
  for (let i = at; i < sentences.length - 1 && isSplit(end); ) end = sentences[++i]?.end ?? end
  return end - start <= longestQuote ? { start, end } : undefined

  function isSplit(offset: number): boolean {
    return quotations.some((quotation) => quotation.start < offset && offset < quotation.end)
  }
}
