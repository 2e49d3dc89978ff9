import { computePosition, flip, offset, shift, size, type VirtualElement } from '@floating-ui/dom'
import type { Box, Point } from './hit-test.ts'

/** Pixels between the card and the line it belongs to; the card's invisible rim reaches over them. */
export const gap = 6
/** Pixels that stay free at the viewport's edges. */
const margin = 8
/** A card that would get less height than this beside all of a claim's lines stands beside the pointer's line alone. */
const leastHeight = 140

/** Below this height a card can no longer be read; above that one it would hide too much of the page. In pixels. */
const smallest = 64
const tallest = 460

/**
 * What a card keeps free: all lines of its mark, across; where these leave no room above or below (a claim longer than the
 * window), the line under the point alone. Null when no line is left.
 */
export function keepFree(boxes: readonly Box[], point: Point, viewportHeight: number): Box | null {
  const [first, ...rest] = boxes
  if (!first) return null
  const all = rest.reduce(around, first)
  const line = boxes.reduce((nearest, box) =>
    distance(box, point) < distance(nearest, point) ? box : nearest,
  )
  const fits = Math.max(all.top, viewportHeight - all.bottom) >= leastHeight + gap + margin
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

/**
 * Puts the card below its line or above it, wherever it fits, and inside the edges of the viewport; where neither side has
 * room for all of it, it gets the height there is and scrolls inside.
 */
export async function placeCard(card: HTMLElement, element: Element, free: Box): Promise<void> {
  const { left: x, top: y, right, bottom } = free
  const box = { ...free, x, y, width: right - x, height: bottom - y }
  const reference: VirtualElement = { contextElement: element, getBoundingClientRect: () => box }
  const inViewport = { padding: margin, rootBoundary: 'viewport' as const, boundary: [] }
  const rtl = getComputedStyle(element).direction === 'rtl'
  card.style.setProperty('--height', `${tallest}px`, 'important')
  const placed = await computePosition(reference, card, {
    strategy: 'fixed',
    placement: rtl ? 'bottom-end' : 'bottom-start',
    middleware: [
      offset(gap),
      flip({ ...inViewport, crossAxis: false, fallbackStrategy: 'bestFit' }),
      shift(inViewport),
      size({
        ...inViewport,
        apply: ({ availableHeight }) => {
          const height = Math.min(Math.max(Math.floor(availableHeight), smallest), tallest)
          card.style.setProperty('--height', `${height}px`, 'important')
        },
      }),
    ],
  })
  card.style.setProperty('--left', `${Math.round(placed.x)}px`, 'important')
  card.style.setProperty('--top', `${Math.round(placed.y)}px`, 'important')
}
