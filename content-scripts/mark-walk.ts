import { asIs } from '../src/page/as-is.ts'
import { type PageText, toStaticRanges } from '../src/page/runs.ts'
import { inReadingOrder } from '../src/text/span.ts'
import type { Mark } from '../src/view/paint.ts'
import { isHost } from './card-host.ts'
import type { MarkIndex } from './hit-test.ts'
import { boxesOf, type Hit, hitOf } from './mark-under.ts'
import { sharedWorld } from './shared-world.ts'
import { onTrusted } from './trusted-events.ts'

/** Going from mark to mark by keyboard. */
export interface MarkWalk {
  /** Goes to the next mark (1) or the one before (-1), around the ends, and shows where it is. */
  go(direction: 1 | -1): void
}

/**
 * The marks that can be seen, one after the other. While the walk is at one, Enter opens its card; Esc, a press or any other
 * use of the page ends it.
 */
export function walkMarks(
  place: () => { readonly page: PageText; readonly index: MarkIndex },
  isStop: (mark: Mark) => boolean,
  open: (hit: Hit) => void,
  signal: AbortSignal,
): MarkWalk {
  let current: Mark | null = null
  let stay: AbortController | undefined

  function leave(): void {
    stay?.abort()
    stay = undefined
    sharedWorld.light?.('current', [])
  }

  function stand(mark: Mark): void {
    leave()
    const ranges = toStaticRanges(place().page, mark)
    if (ranges.length === 0) return
    sharedWorld.light?.('current', ranges)
    current = mark
    stay = new AbortController()
    const listening = { signal: AbortSignal.any([signal, stay.signal]), capture: true }
    onTrusted(window, 'keydown', (event) => pressed(event, mark), listening)
    onTrusted(window, 'pointerdown', leave, { ...listening, passive: true })
  }

  function pressed(event: KeyboardEvent, mark: Mark): void {
    if (event.isComposing || isElsewhere(event)) return
    // Tab goes to what the page has next: the reader uses the page again.
    if (event.key === 'Escape' || event.key === 'Tab') leave()
    if (event.key !== 'Enter') return
    const { page, index } = place()
    const hit = hitOf(page, index, mark)
    if (!hit) return
    event.preventDefault()
    event.stopImmediatePropagation()
    open(hit)
  }

  signal.addEventListener('abort', leave)
  return {
    go(direction) {
      const { page, index } = place()
      const stops = index.marks.filter(isStop)
      const next = neighbour(stops, current ?? inView(page, stops, direction), direction)
      if (!next) return
      scrollTo(page, next)
      stand(next)
    },
  }
}

/**
 * The mark after (or before) another in reading order, around the ends; the other one need not be there any more. Without
 * another one the first (or last).
 */
export function neighbour(stops: readonly Mark[], from: Mark | null, direction: 1 | -1): Mark | undefined {
  const isBeyond = (mark: Mark) => from !== null && inReadingOrder(mark, from) * direction > 0
  return direction === 1 ? (stops.find(isBeyond) ?? stops[0]) : (stops.findLast(isBeyond) ?? stops.at(-1))
}

/** Where a walk begins: beside the first mark that can be seen, so that the first step goes to it. */
function inView(page: PageText, stops: readonly Mark[], direction: 1 | -1): Mark | null {
  const at = stops.findIndex((mark) => boxesOf(page, mark).some(({ bottom }) => bottom > 0))
  return stops[direction === 1 ? at - 1 : at] ?? null
}

/** Brings a mark into view, unless it can be seen: whole, and under nothing that sticks to the window's edge. */
function scrollTo(page: PageText, mark: Mark): void {
  const [first] = boxesOf(page, mark)
  const element = toStaticRanges(page, mark)[0]?.startContainer.parentElement
  if (!first || !element) return
  const over = document.elementFromPoint(first.left + 1, (first.top + first.bottom) / 2)
  if (
    first.top >= 0 &&
    first.bottom <= innerHeight &&
    over &&
    (asIs(over).contains(element) || asIs(element).contains(over))
  )
    return
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'
  asIs(element).scrollIntoView({ block: 'center', behavior })
}

/** Whether a key belongs to the card, or to a field that is typed in. */
const isElsewhere = ({ target }: Event): boolean =>
  isHost(target) || (target instanceof HTMLElement && asIs(target).matches(typedIn))

const typedIn = 'input, textarea, select, :read-write'
