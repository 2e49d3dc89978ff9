import { asIs } from '../src/page/as-is.ts'
import { isPainted, type Mark } from '../src/view/paint.ts'
import { removeOldHosts } from './card-host.ts'
import { createCardPair } from './card-pair.ts'
import { type Box, holds, indexMarks, type Point } from './hit-test.ts'
import { closed, due, type HoverEvent, type HoverState, step } from './hover-state.ts'
import { boxesOf, type Hit, hitOf, isClaim, markUnder } from './mark-under.ts'
import { walkMarks } from './mark-walk.ts'
import { isHeadingFor } from './safe-triangle.ts'
import { sameMark } from './same-mark.ts'
import type { Hover, HoverSource } from './shared-world.ts'
import { onTrusted } from './trusted-events.ts'

/**
 * Opens a card where the pointer rests on a mark, where a finger taps one, or where the walk by keyboard stands, until
 * `signal` aborts. Asks nobody for anything.
 */
export function startHover(first: HoverSource, signal: AbortSignal): Hover {
  const { settings, words, hide } = first
  removeOldHosts()
  let reading = first
  let index = indexMarks(reading.view.marks)
  const isShown = (mark: Mark): boolean => isPainted(mark, settings().paint)
  // Names always open their card; the words of a claim only where its mark can be seen.
  const opens = (mark: Mark): boolean => !isClaim(mark) || isShown(mark)
  let state: HoverState<Hit> = closed
  let timer: ReturnType<typeof setTimeout> | undefined
  let frame = 0
  /** Where the pointer was told to be; browsers tell it anew when the page moves under it. */
  let at: Point | undefined
  /** Whether it moved since it was last looked at, and where it was then… */
  let hasMoved = false
  let last: Point | undefined
  /** …and when it was last on the open card or its mark. */
  let departed: Point | undefined
  let touching = false
  /** The mark whose card was open before the press that may become a tap. */
  let closing: string | undefined
  const passive = { signal, passive: true }
  const boxes = (mark: Mark) => boxesOf(reading.page, mark)
  const source = () => ({ cards: reading.view.cards, words, theme: settings().theme, boxesOf: boxes, hide })
  const cards = createCardPair(source, take, signal)

  function take(event: HoverEvent<Hit>): void {
    const before = state
    state = step(state, event)
    // What was under the pointer may have moved away meanwhile.
    if (event.type === 'time' && state.at !== 'closed' && !isThere(state.hit, state.hit.point)) state = closed
    if (state === before) return
    clearTimeout(timer)
    const at = due(state)
    // The time that was waited for, and not the clock's: timers may fire a fraction of a millisecond early.
    if (at !== null) timer = setTimeout(() => take({ type: 'time', now: at }), at - performance.now())
    if (event.type === 'again') cards.passing()?.again(event.hit)
    else if (state.at === 'resting' && state.ready) cards.prepare(state.hit)
    else if (state.at !== 'open') cards.close()
    else if (event.type === 'open' || before.at !== 'open' || before.hit.id !== state.hit.id)
      cards.open(state.hit, event.type === 'open' && event.focus)
  }

  /** Whether a mark still stands in the page: at all, in the window, or at a point. */
  function isThere({ mark }: Hit, point?: Point): boolean {
    return boxes(mark).some((box) => (point ? holds(box, point) : inWindow(box)))
  }

  const pointed = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return
    cancelAnimationFrame(frame)
    const point = { x: event.clientX, y: event.clientY }
    hasMoved ||= at?.x !== point.x || at.y !== point.y
    at = point
    const on = cards.passing()?.holds(event)
      ? 'card'
      : event.buttons !== 0
        ? 'selecting'
        : isHeld(event)
          ? 'page'
          : 'asleep'
    frame = requestAnimationFrame(() => look(point, on))
  }

  /** `asleep`: the key that the reader wants to hold for cards is not down. */
  function look(point: Point, on: 'card' | 'page' | 'selecting' | 'asleep'): void {
    // A page may take a card away that is open.
    if (state.at === 'open' && !cards.passing()?.stands()) take({ type: 'close' })
    const hit = on === 'page' || on === 'asleep' ? markUnder(reading.page, index, point, opens) : null
    const isOwn = () => on === 'card' || (state.at !== 'closed' && state.hit.id === hit?.id)
    const box = cards.passing()?.box()
    const towards = box && last && departed ? isHeadingFor(box, departed, last, point) : false
    last = point
    // Where the page moved and not the pointer, what comes under it is not what the reader points at.
    const other = on === 'asleep' || !hasMoved || hit?.id === cards.kept()?.id ? null : hit
    hasMoved = false
    const over = on === 'card' ? on : isOwn() ? hit : other
    take({ type: 'over', over, towards, now: performance.now() })
    if (isOwn()) departed = point
  }

  function isHeld(event: PointerEvent | KeyboardEvent): boolean {
    const { holdKey } = settings()
    return holdKey === 'none' || event.getModifierState(holdKey)
  }

  const left = ({ type }: Event): void => {
    last = undefined
    if (type === 'pointerleave') at = undefined
    cancelAnimationFrame(frame)
    take({ type: 'over', over: null, towards: false, now: performance.now() })
  }

  const pressed = (event: PointerEvent): void => {
    touching = event.pointerType === 'touch'
    closing = state.at === 'open' ? state.hit.id : undefined
    take({ type: cards.passing()?.holds(event) ? 'use' : 'outside' })
  }

  const clicked = (event: MouseEvent): void => {
    if (!touching || isThePages(event)) return
    const hit = markUnder(reading.page, index, { x: event.clientX, y: event.clientY }, opens)
    // A tap on the mark of an open card closes it.
    if (hit && hit.id !== closing) take({ type: 'open', hit, focus: false })
  }

  const moved = (): void => {
    if (state.at === 'open' && isThere(state.hit)) cards.passing()?.place()
    else take({ type: 'close' })
  }

  const keyed = (event: KeyboardEvent): void => {
    if (last && state.at === 'closed' && event.key === settings().holdKey && !event.repeat) {
      hasMoved = true
      look(last, 'page')
    }
    if (event.key !== 'Escape' || event.isComposing) return
    if (state.at === 'resting') take({ type: 'close' })
    if (!cards.leave()) return
    // The card is innermost: a dialog under it, or the page's own Esc, waits for the next one.
    event.preventDefault()
    event.stopImmediatePropagation()
  }

  onTrusted(document, 'pointermove', pointed, passive)
  // A frame in the page tells no moves, only that the pointer has come there.
  onTrusted(document, 'pointerover', pointed, passive)
  onTrusted(document.documentElement, 'pointerleave', left, passive)
  onTrusted(window, 'blur', left, passive)
  onTrusted(document, 'pointerdown', pressed, { ...passive, capture: true })
  onTrusted(document, 'click', clicked, passive)
  onTrusted(document, 'scroll', moved, { ...passive, capture: true })
  onTrusted(window, 'resize', moved, passive)
  onTrusted(window, 'pagehide', () => take({ type: 'close' }), passive)
  onTrusted(window, 'keydown', keyed, { signal, capture: true })
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    cancelAnimationFrame(frame)
  })
  const place = () => ({ page: reading.page, index })
  const { go } = walkMarks(place, isShown, (hit) => take({ type: 'open', hit, focus: true }), signal)
  return {
    walk(direction) {
      take({ type: 'close' })
      cards.blur()
      go(direction)
    },
    follow(page, marks, cardsNow = reading.view.cards) {
      const before = reading
      reading = { ...reading, page, view: { marks, cards: cardsNow } }
      index = indexMarks(marks)
      const again = (old: Hit): Hit | null => {
        const mark = sameMark(old.mark, before.page, page, marks)
        const hit = mark ? hitOf(page, index, mark) : null
        return hit && { ...hit, point: old.point }
      }
      if (state.at !== 'closed') {
        const hit = again(state.hit)
        take(hit && isThere(hit) ? { type: 'again', hit } : { type: 'close' })
      }
      cards.keepAgain(again)
      cards.passing()?.place()
    },
  }
}

/** Whether the page does something with a tap: follows a link, presses a button. That comes first. */
const isThePages = (tap: MouseEvent): boolean =>
  tap.defaultPrevented || tap.composedPath().some((at) => at instanceof Element && asIs(at).matches(pagesOwn))

const pagesOwn =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"], [contenteditable]'

const inWindow = ({ top, bottom, left, right }: Box): boolean =>
  bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
