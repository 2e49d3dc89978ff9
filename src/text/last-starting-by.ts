import type { Span } from './span.ts'

/** Index of the last span that starts at or before an offset, by binary search in sorted spans; -1 where there is none. */
export function lastStartingBy(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((spans[middle]?.start ?? Infinity) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
