import { computePosition, detectOverflow, flip, type Middleware, offset, shift, size } from '@floating-ui/dom'
import type { Box } from './hit-test.ts'

/** Pixels between the card and the line it belongs to; the card's invisible rim reaches over them. */
export const gap = 6
/** Pixels that stay free at the viewport's edges. */
const padding = 8

/** Below this height a card can no longer be read; above that one it would hide too much of the page. In pixels. */
const smallest = 64
const tallest = 460

/**
 * Puts a card beside the text of an element: below the lines that stay free, or above where only there is room for all of
 * it or more room, in the height that there is (it scrolls inside), shifted inside the edges. It begins where the text does.
 */
export async function placeCard(card: HTMLElement, element: Element, free: Box): Promise<void> {
  const set = (name: string, pixels: number) =>
    card.style.setProperty(`--${name}`, `${pixels}px`, 'important')
  set('height', tallest)
  const { top: y, bottom } = free
  const [left, right] = [free.left + besideRoot(), free.right + besideRoot()]
  const rect = { left, x: left, right, width: right - left, top: y, y, bottom, height: bottom - y }
  const line = { getBoundingClientRect: () => rect }
  const fit = size({
    padding,
    apply: ({ availableHeight }) =>
      set('height', Math.floor(Math.max(smallest, Math.min(availableHeight, tallest)))),
  })
  const beginning = getComputedStyle(element).direction === 'rtl' ? 'end' : 'start'
  const place = await computePosition(line, card, {
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
 * Pixels to the left of the root, where the library takes it to be moved by a scroll bar alone, and subtracts them: some
 * pages centre their root, or slide it aside for a menu.
 */
function besideRoot(): number {
  const { documentElement: root } = document
  return root.getBoundingClientRect().left + root.scrollLeft - root.clientLeft
}

/** Where not even the smallest card has room beside its line, it is rather over the line than out of the window. */
const inside: Middleware = {
  name: 'inside',
  async fn(state) {
    const { top, bottom } = await detectOverflow(state, { padding })
    return { y: state.y + Math.max(top, 0) - Math.max(bottom, 0) }
  },
}
