import {
  computePosition,
  detectOverflow,
  flip,
  type Middleware,
  offset,
  type Platform,
  type Rect,
  shift,
  size,
} from '@floating-ui/core'
import { type CardHost, gap } from './card-host.ts'
import type { Box } from './hit-test.ts'

/** Pixels that stay free at the viewport's edges. */
const padding = 8

/** Below this height a card can no longer be read; above that one it would hide too much of the page. In pixels. */
const smallest = 64
const tallest = 460

/**
 * Puts a card beside the text of an element: below the lines that stay free, or above where only there is room for all of
 * it or more room, in the height that there is (it scrolls inside), shifted inside the edges. It begins where the text does.
 */
export async function placeCard(host: CardHost, element: Element, free: Box): Promise<void> {
  const { element: card } = host
  const set = (name: 'top' | 'left' | 'height', pixels: number) => host.set(name, `${pixels}px`)
  set('height', tallest)
  const { top: y, bottom } = free
  const { left, right } = free
  const line = { x: left, y, width: right - left, height: bottom - y }
  const fit = size({
    padding,
    apply: ({ availableHeight }) =>
      set('height', Math.floor(Math.max(smallest, Math.min(availableHeight, tallest)))),
  })
  const beginning = getComputedStyle(element).direction === 'rtl' ? 'end' : 'start'
  const place = await computePosition(line, card, {
    platform: inWindow(line),
    strategy: 'fixed',
    placement: `bottom-${beginning}`,
    middleware: [
      offset(gap),
      flip({ padding, crossAxis: false, fallbackPlacements: [`top-${beginning}`], flipAlignment: false }),
      fit,
      shift({ padding }),
      inside,
    ],
  })
  // Above its line a card that grows, when more of it is asked for, would grow over it: it scrolls instead.
  if (place.placement.startsWith('top')) set('height', card.offsetHeight)
  set('left', Math.round(place.x))
  set('top', Math.round(place.y))
}

/**
 * What the library asks about the page. Line and card are both measured in pixels of the window, whatever the page has done
 * to its root: zoomed it, centred it, slid it aside for a menu. The library's own answers take the root as it is.
 */
const inWindow = (line: Rect): Platform => ({
  getElementRects: ({ floating }) => ({ reference: line, floating: { x: 0, y: 0, ...sizeOf(floating) } }),
  getClippingRect: () => ({ x: 0, y: 0, ...windowSize() }),
  getDimensions: sizeOf,
})

const sizeOf = ({ offsetWidth: width, offsetHeight: height }: HTMLElement) => ({ width, height })

/** The window without its scroll bars, which only the root tells; in quirks mode that is as high as the page. */
function windowSize(): { readonly width: number; readonly height: number } {
  const { clientWidth, clientHeight } = document.documentElement
  return { width: Math.min(clientWidth, innerWidth), height: Math.min(clientHeight, innerHeight) }
}

/** Where not even the smallest card has room beside its line, it is rather over the line than out of the window. */
const inside: Middleware = {
  name: 'inside',
  async fn(state) {
    const { top, bottom } = await detectOverflow(state, { padding })
    return { y: state.y + Math.max(top, 0) - Math.max(bottom, 0) }
  },
}
