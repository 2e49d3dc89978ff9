import type { Document } from '../../text/document.ts'
import type { Quotation } from '../../text/quotations.ts'
import { overlaps, type Span } from '../../text/span.ts'

/** A quotation on a card that is longer is no help. In UTF-16 units. */
const longestQuote = 1_000

/** What is quoted for a line of a sentence, and somebody's words in it. */
export interface Quote extends Span {
  readonly quotations: readonly Quotation[]
}

/**
 * For each sentence what is quoted of it: the sentence; and where somebody’s words run on over the next ones, those too, so
 * that no quotation is cut, unless that is too long to show. Undefined where even the sentence is. Linear in sentences and quotations.
 */
export function quotesOf({ sentences, quotations }: Document): (Quote | undefined)[] {
  const quotes: (Quote | undefined)[] = []
  let next = 0
  for (let from = 0; from < sentences.length; ) {
    const first = sentences[from]
    if (!first) break
    const inside: Quotation[] = []
    let to = from
    let { start, end } = first
    while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    for (
      let quotation = quotations[next];
      quotation && quotation.start < end;
      quotation = quotations[++next]
    ) {
      inside.push(quotation)
      while (quotation.end > end && sentences[to + 1]) end = Math.max(end, sentences[++to]?.end ?? end)
    }
    const whole = { start, end, quotations: inside }
    for (; from <= to; from++) {
      const sentence = sentences[from] ?? first
      const alone = { start: sentence.start, end: sentence.end, quotations: inside }
      quotes.push([whole, alone].find((quote) => quote.end - quote.start <= longestQuote))
    }
  }
  return quotes
}

/** Whether a line is somebody's words, in part or all; a line that holds a quotation whole is not. */
export const isQuoted = (line: Span, { quotations }: Quote): boolean =>
  quotations.some(
    (quotation) => overlaps(quotation, line) && !(line.start <= quotation.start && quotation.end <= line.end),
  )
