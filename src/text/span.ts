/** A stretch of text: half-open, in UTF-16 code units of the text that it indexes. */
export interface Span {
  readonly start: number
  readonly end: number
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether `outer` holds all of `inner`; a span contains itself. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** Reading order: earlier first, and of two that start together the longer (outer) first. */
export const inReadingOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end
