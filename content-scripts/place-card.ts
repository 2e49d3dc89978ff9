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

export interface Place {
  readonly left: number
  readonly top: number
  /** All the height there is; a card that is taller scrolls inside. */
  readonly height: number
}

/**
 * Where a card of some size stands: below its line, or above where only there is room for all of it or more room, shifted
 * inside the edges. In the top layer all coordinates are the viewport's, so three rectangles are all there is to know (a
 * placement library looks for scrolling and transformed ancestors besides, in 7 kB and more).
 */
export function placeIn(
  window: Box,
  free: Box,
  card: { readonly width: number; readonly height: number },
  rtl: boolean,
): Place {
  const below = window.bottom - margin - free.bottom - gap
  const above = free.top - gap - window.top - margin
  const wanted = Math.min(card.height, tallest)
  const goesBelow = wanted <= below || below >= above
  const height = Math.max(Math.min(wanted, goesBelow ? below : above), Math.min(wanted, smallest))
  const top = goesBelow ? free.bottom + gap : free.top - gap - height
  return {
    left: between(
      rtl ? free.right - card.width : free.left,
      window.left + margin,
      window.right - margin - card.width,
    ),
    top: between(top, window.top + margin, window.bottom - margin - height),
    height,
  }
}

const between = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most))

/** Puts a card where it has its place beside the text of an element. */
export function placeCard(card: HTMLElement, element: Element, free: Box): void {
  const set = (name: string, pixels: number) =>
    card.style.setProperty(`--${name}`, `${Math.round(pixels)}px`, 'important')
  set('height', tallest)
  const rtl = getComputedStyle(element).direction === 'rtl'
  const { left, top, height } = placeIn(seenWindow(), free, card.getBoundingClientRect(), rtl)
  set('left', left)
  set('top', top)
  set('height', Math.floor(height))
}

/** What is seen of the window: without scroll bars, and only a part of it when zoomed with two fingers. */
function seenWindow(): Box {
  const { offsetLeft: left = 0, offsetTop: top = 0 } = visualViewport ?? {}
  const { clientWidth, clientHeight } = document.documentElement
  const { width = clientWidth, height = clientHeight } = visualViewport ?? {}
  return { left, top, right: left + width, bottom: top + height }
}
