import { isPainted, type Mark } from '../src/view/paint.ts'
import { type Box, indexMarks, type Point } from './hit-test.ts'
import { closed, due, type HoverEvent, type HoverState, step } from './hover-state.ts'
import { boxesOf, type Hit, isClaim, markUnder } from './mark-under.ts'
import { type MarkWalk, walkMarks } from './mark-walk.ts'
import { type CardSource, createPageCard, type PageCard } from './page-card.ts'

/**
 * Opens a card where the pointer rests on a mark, where a finger taps one, or where the walk by keyboard stands, until
 * `signal` aborts. Asks nobody for anything. Returns the walk.
 */
export function startHover(reading: CardSource, signal: AbortSignal): MarkWalk {
  const { page, view, settings } = reading
  const index = indexMarks(view.marks)
  const isShown = (mark: Mark): boolean => isPainted(mark, settings().paint)
  // Names always open their card; the words of a claim only where its mark can be seen.
  const opens = (mark: Mark): boolean => !isClaim(mark) || isShown(mark)
  let state: HoverState<Hit> = closed
  let card: PageCard | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let frame = 0
  let last: Point | undefined
  let touching = false
  const passive = { signal, passive: true }

  function take(event: HoverEvent<Hit>): void {
    const before = state
    state = step(state, event)
    if (state === before) return
    clearTimeout(timer)
    const at = due(state)
    // The time that was waited for, and not the clock's: timers may fire a fraction of a millisecond early.
    if (at !== null) timer = setTimeout(() => take({ type: 'time', now: at }), at - performance.now())
    if (state.at !== 'open') {
      card?.close()
      return
    }
    card ??= createPageCard(reading, take, signal)
    if (before.at !== 'open' || before.hit.id !== state.hit.id)
      card.open(state.hit, state.held, event.type === 'open' && event.focus)
    else if (before.held !== state.held) card.hold(state.held)
  }

  const pointed = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return
    cancelAnimationFrame(frame)
    const point = { x: event.clientX, y: event.clientY }
    const on = card?.holds(event)
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
    const box = card?.box()
    const towards = box && last ? near(box, point) < near(box, last) : false
    last = point
    const hit = on === 'page' || on === 'asleep' ? markUnder(page, index, point, opens) : null
    const asleep = on === 'asleep' && !(state.at === 'open' && state.hit.id === hit?.id)
    take({
      type: 'over',
      over: on === 'card' ? on : asleep ? null : hit,
      towards,
      now: performance.now(),
    })
  }

  function isHeld(event: PointerEvent | KeyboardEvent): boolean {
    const { holdKey } = settings()
    return holdKey === 'none' || event.getModifierState(holdKey)
  }

  const left = (): void => {
    last = undefined
    cancelAnimationFrame(frame)
    take({ type: 'over', over: null, towards: false, now: performance.now() })
  }

  const pressed = (event: PointerEvent): void => {
    touching = event.pointerType === 'touch'
    take({ type: card?.holds(event) ? 'use' : 'outside' })
  }

  const clicked = (event: MouseEvent): void => {
    if (!touching || card?.holds(event)) return
    // What the page does with a tap (a link, a button) comes first.
    if (event.target instanceof Element && event.target.closest('a[href], button, input, label, summary'))
      return
    const hit = markUnder(page, index, { x: event.clientX, y: event.clientY }, opens)
    if (hit) take({ type: 'open', hit, focus: false })
  }

  const moved = (): void => {
    if (state.at === 'closed' || (state.at === 'open' && state.held === 'pinned')) return
    if (state.at === 'open' && boxesOf(page, state.hit.mark).some(inWindow)) card?.place()
    else take({ type: 'close' })
  }

  const keyed = (event: KeyboardEvent): void => {
    if (last && state.at === 'closed' && event.key === settings().holdKey && !event.repeat) look(last, 'page')
    if (event.key !== 'Escape' || event.isComposing || state.at === 'closed') return
    if (state.at === 'open') {
      // The card is innermost: a dialog under it, or the page's own Esc, waits for the next one.
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    take({ type: 'close' })
  }

  document.addEventListener('pointermove', pointed, passive)
  document.documentElement.addEventListener('pointerleave', left, passive)
  window.addEventListener('blur', left, passive)
  document.addEventListener('pointerdown', pressed, { ...passive, capture: true })
  document.addEventListener('click', clicked, passive)
  document.addEventListener('scroll', moved, { ...passive, capture: true })
  window.addEventListener('resize', moved, passive)
  window.addEventListener('pagehide', () => take({ type: 'close' }), passive)
  window.addEventListener('keydown', keyed, { signal, capture: true })
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    cancelAnimationFrame(frame)
  })
  return walkMarks(page, index, isShown, (hit) => take({ type: 'open', hit, focus: true }), signal)
}

const inWindow = ({ top, bottom, left, right }: Box): boolean =>
  bottom > 0 && top < innerHeight && right > 0 && left < innerWidth

/** How far a point is from a box, squared. */
const near = ({ left, top, right, bottom }: Box, { x, y }: Point): number =>
  Math.max(left - x, 0, x - right) ** 2 + Math.max(top - y, 0, y - bottom) ** 2
