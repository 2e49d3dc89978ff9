import type { PageCalls } from '../src/extension/calls.ts'
import type { Parsers } from '../src/extension/messages.ts'
import type { Span } from '../src/text/span.ts'

// What callers may send a page's script. By hand: a library for schemas would be a tenth of the script.

/** More places than any article has marks. */
const mostPlaces = 10_000
/** UTF-16 units; keys of cards are short, but for what a page puts into a name. */
const longestKey = 10_000

const nothing = (): [] => []

function spanOf(value: unknown): Span {
  const { start, end } = (value ?? {}) as Record<'start' | 'end', unknown>
  if (isOffset(start) && isOffset(end) && start <= end) return { start, end }
  return refuse()
}

function refuse(): never {
  throw new TypeError('It takes something else.')
}

const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0

export const pageParsers: Parsers<PageCalls> = {
  report: nothing,
  settled: nothing,
  article: nothing,
  show: ([place]) => [spanOf(place)],
  describe([places]) {
    if (!Array.isArray(places) || places.length > mostPlaces) refuse()
    return [places.map(spanOf)]
  },
  unhide([card]) {
    if (typeof card === 'string' && card.length <= longestKey) return [card]
    return refuse()
  },
  walk([direction]) {
    if (direction === 1 || direction === -1) return [direction]
    return refuse()
  },
  readAnyway: nothing,
  readSelection: nothing,
}
