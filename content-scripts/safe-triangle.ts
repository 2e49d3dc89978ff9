import type { Box, Point } from './hit-test.ts'

/** Pixels that a hand may miss a card's sides by. */
const slack = 12

/**
 * Whether a pointer that left its mark at `from` is on its way into a box: what it has gone so far would, gone on, lead
 * into the box (the "safe triangle" of menus), and its last step was none away.
 */
export function isHeadingFor(box: Box, from: Point, last: Point, point: Point): boolean {
  const across = enters(box.left - slack, box.right + slack, from.x, point.x)
  const down = enters(box.top, box.bottom, from.y, point.y)
  return (
    Math.max(across.first, down.first, 0) <= Math.min(across.last, down.last) &&
    distance(box, point) <= distance(box, last)
  )
}

/** Between which multiples of the way from one coordinate to another a range is met. */
function enters(least: number, most: number, from: number, to: number): { first: number; last: number } {
  if (from === to)
    return least <= from && from <= most
      ? { first: -Infinity, last: Infinity }
      : { first: Infinity, last: -Infinity }
  const [a, b] = [(least - from) / (to - from), (most - from) / (to - from)]
  return { first: Math.min(a, b), last: Math.max(a, b) }
}

/** How far a point is from a box, squared. */
const distance = ({ left, top, right, bottom }: Box, { x, y }: Point): number =>
  Math.max(left - x, 0, x - right) ** 2 + Math.max(top - y, 0, y - bottom) ** 2
