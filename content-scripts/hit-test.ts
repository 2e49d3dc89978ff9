import type { Span } from '../src/text/span.ts'
import type { Mark } from '../src/view/paint.ts'

/** Marks in reading order, ready to be asked by offset. */
export interface MarkIndex {
  readonly marks: readonly Mark[]
  /** How far any mark up to each one reaches: where the search backwards may stop. */
  readonly reach: readonly number[]
}

export function indexMarks(marks: readonly Mark[]): MarkIndex {
  let furthest = 0
  return {
    marks,
    reach: marks.map(({ end }) => {
      furthest = Math.max(furthest, end)
      return furthest
    }),
  }
}

/**
 * The marks that touch a caret position, the innermost (shortest) first. A caret stands between two characters, so a mark
 * that ends there is as near as one that begins. Binary search, then back over the few that overlap.
 */
export function marksAt({ marks, reach }: MarkIndex, caret: number): Mark[] {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((marks[middle]?.start ?? Infinity) <= caret) low = middle + 1
    else high = middle
  }
  const found: Mark[] = []
  for (let at = low - 1; at >= 0 && (reach[at] ?? 0) >= caret; at--) {
    const mark = marks[at]
    if (mark && mark.end >= caret) found.push(mark)
  }
  return found.sort((a, b) => length(a) - length(b))
}

const length = ({ start, end }: Span): number => end - start

export interface Point {
  readonly x: number
  readonly y: number
}

/** A rectangle in the viewport, in CSS pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export const holds = ({ left, top, right, bottom }: Box, { x, y }: Point): boolean =>
  left <= x && x < right && top <= y && y < bottom
