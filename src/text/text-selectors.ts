import { lastStartingBy } from './last-starting-by.ts'
import type { Span } from './span.ts'

/**
 * A place in a text as others' tools find it again: the TextQuoteSelector and the TextPositionSelector of the W3C's Web
 * Annotation Data Model, https://www.w3.org/TR/annotation-model/#selectors.
 */
export interface TextSelectors {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  /** Counted in code points, as the model asks; null where the place has no position in the source. */
  readonly position: Span | null
}

/** UTF-16 units of context on each side: as many as make the quotation the only one of its kind. */
const contexts = [32, 96, 288]
/** Spans times text that is looked through for others of the kind; what is longer takes the widest context unseen. */
const mostLooking = 2e9

/** Describes places of a text. */
export function textSelectors(text: string, spans: readonly Span[]): TextSelectors[] {
  const pairs = [...text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)].map(({ index }) => {
    return { start: index + 1, end: index + 2 }
  })
  const codePoints = (offset: number) => offset - lastStartingBy(pairs, offset - 1) - 1
  const look = spans.length * text.length <= mostLooking
  return spans.map(({ start, end }) => ({
    ...quoteSelector(text, { start, end }, look),
    position: { start: codePoints(start), end: codePoints(end) },
  }))
}

function quoteSelector(text: string, { start, end }: Span, look: boolean): Omit<TextSelectors, 'position'> {
  let quote = { exact: text.slice(start, end), prefix: '', suffix: '' }
  for (const context of contexts) {
    const from = startsInPair(text, start - context) ? start - context + 1 : Math.max(start - context, 0)
    const to = startsInPair(text, end + context) ? end + context - 1 : end + context
    quote = { ...quote, prefix: text.slice(from, start), suffix: text.slice(end, to) }
    if (!look) continue
    const whole = text.slice(from, to)
    if (text.indexOf(whole) === from && !text.includes(whole, from + 1)) break
  }
  return quote
}

/** Whether an offset parts the two units of one character. */
const startsInPair = (text: string, offset: number): boolean => {
  const unit = offset > 0 ? text.charCodeAt(offset) : 0
  return unit >= 0xdc00 && unit <= 0xdfff
}
