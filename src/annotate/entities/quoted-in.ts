import type { Document } from '../../text/document.ts'
import type { Span } from '../../text/span.ts'

/** Tells whether something stands in a quotation of the document, by binary search. */
export function quotedIn({ quotations }: Document): (span: Span) => boolean {
  return ({ start }) => {
    let [low, high] = [0, quotations.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((quotations[middle]?.end ?? 0) <= start) low = middle + 1
      else high = middle
    }
    return (quotations[low]?.start ?? Number.POSITIVE_INFINITY) <= start
  }
}
