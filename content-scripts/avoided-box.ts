import type { Box, Point } from './hit-test.ts'

/** A card that would get less height than this beside all of a claim's lines stands beside the pointer's line alone. */
const leastHeight = 154

/**
 * What a card keeps free: all lines of its mark, across; where these leave no room above or below (a claim longer than the
 * window), the line under the point alone. Null when no line is left.
 */
export function avoidedBox(boxes: readonly Box[], point: Point, viewportHeight: number): Box | null {
  const [first, ...rest] = boxes
  if (!first) return null
  const all = rest.reduce(around, first)
  const line = boxes.reduce((nearest, box) =>
    distance(box, point) < distance(nearest, point) ? box : nearest,
  )
  const fits = Math.max(all.top, viewportHeight - all.bottom) >= leastHeight
  return fits ? { ...all, left: line.left, right: line.right } : line
}

const around = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
})

/** From a point to a box, in pixels; vertical distance counts first. */
const distance = ({ left, top, right, bottom }: Box, { x, y }: Point): number =>
  Math.max(top - y, 0, y - bottom) * 10_000 + Math.max(left - x, 0, x - right)
