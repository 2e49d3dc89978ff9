import type { Span } from './span.ts'

/**
 * Asks sorted spans for those that lie in a stretch or reach into it. Stretches must come in their order: each answer goes
 * on from the last, so that all of them together take one walk.
 */
export function spansWithin<Item extends Span>(spans: readonly Item[]): (stretch: Span) => Item[] {
  let next = 0
  return ({ start, end }) => {
    while ((spans[next]?.end ?? Infinity) <= start) next++
    const found: Item[] = []
    for (let at = next; at < spans.length; at++) {
      const span = spans[at]
      if (!span || span.start >= end) break
      if (span.end > start) found.push(span)
    }
    return found
  }
}
