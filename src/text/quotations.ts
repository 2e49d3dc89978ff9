import type { Span } from './span.ts'

/** A passage in quotation marks. The span includes the marks; `inner` is what stands between them. */
export interface Quotation extends Span {
  readonly inner: Span
  /** Whether it closes. One that does not ends with its paragraph, and goes on where the next opens with a mark. */
  readonly closed: boolean
}

const closers: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '"': '"' }

/** The outermost quotations of one paragraph, in order. Linear in its length. Offsets count from `offset`. */
export function findQuotations(paragraph: string, offset: number): Quotation[] {
  const found: Quotation[] = []
  let open = -1
  let closer = ''
  for (let i = 0; i < paragraph.length; i++) {
    const char = paragraph.charAt(i)
    if (open < 0) {
      const close = closers[char]
      if (close === undefined) continue
      open = i
      closer = close
    } else if (char === closer || (char === '"' && closer === '”')) {
      found.push(quotation(open, i + 1, offset, true))
      open = -1
    }
  }
  if (open >= 0) found.push(quotation(open, paragraph.length, offset, false))
  return found
}

function quotation(start: number, end: number, offset: number, closed: boolean): Quotation {
  const inner = { start: start + 1 + offset, end: (closed ? end - 1 : end) + offset }
  return { start: start + offset, end: end + offset, inner, closed }
}
