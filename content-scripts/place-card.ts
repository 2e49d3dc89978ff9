import { computePosition, flip, offset, type Platform, shift, size } from '@floating-ui/core'
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
 * Puts the card below its line or above it, wherever it fits, and inside the edges of what is seen; where neither side has
 * room for all of it, it gets the height there is and scrolls inside.
 */
export async function placeCard(card: HTMLElement, element: Element, free: Box): Promise<void> {
  const setHeight = (height: number) => card.style.setProperty('--height', `${height}px`, 'important')
  setHeight(tallest)
  const rtl = getComputedStyle(element).direction === 'rtl'
  const { x, y } = await computePosition(rectOf(free), card, {
    platform: inTopLayer,
    strategy: 'fixed',
    placement: rtl ? 'bottom-end' : 'bottom-start',
    middleware: [
      offset(gap),
      flip({ padding: margin, crossAxis: false, fallbackStrategy: 'bestFit' }),
      shift({ padding: margin }),
      size({
        padding: margin,
        apply: ({ availableHeight }) =>
          setHeight(Math.min(Math.max(Math.floor(availableHeight), smallest), tallest)),
      }),
    ],
  })
  card.style.setProperty('--left', `${Math.round(x)}px`, 'important')
  card.style.setProperty('--top', `${Math.round(y)}px`, 'important')
}

/**
 * The platform that Floating UI computes for: in the top layer every coordinate is the viewport's, so there are no
 * scrolling, transformed or clipping ancestors to look for (two thirds of `@floating-ui/dom`).
 */
const inTopLayer: Platform = {
  getElementRects: ({ reference, floating }) => ({
    reference,
    floating: { x: 0, y: 0, ...sizeOf(floating) },
  }),
  getDimensions: sizeOf,
  getClippingRect: () => {
    // Zoomed with two fingers, only a part of the window is seen.
    const { offsetLeft: x = 0, offsetTop: y = 0 } = visualViewport ?? {}
    const { clientWidth, clientHeight } = document.documentElement
    return {
      x,
      y,
      width: visualViewport?.width ?? clientWidth,
      height: visualViewport?.height ?? clientHeight,
    }
  },
}

function sizeOf(element: HTMLElement): { readonly width: number; readonly height: number } {
  const { width, height } = element.getBoundingClientRect()
  return { width, height }
}

const rectOf = ({ left: x, top: y, right, bottom }: Box) => ({ x, y, width: right - x, height: bottom - y })
