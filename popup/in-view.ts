import { overlaps, type Span } from '../src/text/span.ts'

/** What of a list the page shows now. */
export interface InView {
  /** Keys of the entries that stand in what can be seen of the page. */
  readonly seen: ReadonlySet<string>
  /** The one nearest to the middle of that: where the reader is. */
  readonly current: string | null
}

export const nothingInView: InView = { seen: new Set(), current: null }

/** Which entries of a list, by key and places in the text, stand in a stretch of it. */
export function inViewOf(entries: Iterable<readonly [string, readonly Span[]]>, seen: Span | null): InView {
  if (!seen) return nothingInView
  const middle = (seen.start + seen.end) / 2
  const keys = new Set<string>()
  let current: string | null = null
  let nearest = Infinity
  for (const [key, places] of entries) {
    for (const place of places.filter((one) => overlaps(one, seen))) {
      keys.add(key)
      const distance = Math.max(place.start - middle, middle - place.end, 0)
      if (distance >= nearest) continue
      nearest = distance
      current = key
    }
  }
  return { seen: keys, current }
}
