import { h, render } from 'preact'
import { CardFrame } from '../src/card/card-frame.tsx'
import { back, type Trail, trailFrom } from '../src/card/trail.ts'
import { createCardHost } from './card-host.ts'
import { guardClicks } from './guard-clicks.ts'
import type { CardActs, CardSource, PageCard } from './hand-over.ts'
import { keepFocus } from './keep-focus.ts'
import { keepFree } from './keep-free.ts'
import type { Hit } from './mark-under.ts'
import { placeCard } from './place-card.ts'

export function createPageCard(source: () => CardSource, acts: CardActs, signal: AbortSignal): PageCard {
  const host = createCardHost(signal)
  const { element, root } = host
  let shown: { readonly hit: Hit; readonly trail: Trail; readonly pinned: boolean } | undefined
  let seen = false
  let focusedBefore: Element | null = null
  /** Counts the cards, so that each mark's starts afresh. */
  let count = 0
  signal.addEventListener('abort', () => render(null, root))
  keepFocus(root)
  const guardAnew = guardClicks(element, root, signal)

  const focus = (): void => root.querySelector<HTMLElement>('.panel')?.focus({ preventScroll: true })

  function blur(): void {
    const { activeElement: inside } = root
    if (!(inside instanceof HTMLElement)) return
    inside.blur()
    if (focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true })
  }

  function draw(): void {
    if (!shown) return
    const { hit, trail, pinned } = shown
    const { cards, words, hide } = source()
    const frame = h(CardFrame, {
      key: count,
      trail,
      around: hit.around,
      cards,
      words,
      pinned,
      ...acts,
      go,
      hide(card: string) {
        acts.close()
        hide(card)
      },
    })
    render(frame, root)
  }

  function go(trail: Trail): void {
    if (!shown) return
    // What was pressed is gone with the card that it stood in.
    const focused = root.activeElement
    shown = { ...shown, trail }
    draw()
    place()
    if (focused) focus()
  }

  function place(): void {
    if (!shown || shown.pinned) return
    const { mark, point, element: beside } = shown.hit
    const free = keepFree(source().boxesOf(mark), point, innerHeight)
    if (free) void placeCard(element, beside, free)
  }

  function prepare(hit: Hit): void {
    if (shown?.hit.id === hit.id) return
    shown = { hit, trail: trailFrom(hit.mark.card), pinned: false }
    count += 1
    draw()
    host.show(hit.element, source().theme)
    place()
  }

  return {
    prepare,
    open(hit, focused) {
      prepare(hit)
      if (!seen) {
        seen = true
        focusedBefore = document.activeElement
        host.reveal()
        guardAnew()
      }
      if (focused) focus()
    },
    pin(pinned) {
      if (shown) shown = { ...shown, pinned }
      draw()
    },
    place,
    back() {
      if (!shown || shown.trail.past.length === 0) return false
      go(back(shown.trail))
      return true
    },
    close() {
      if (!shown) return
      shown = undefined
      seen = false
      blur()
      host.hide()
      render(null, root)
    },
    blur,
    holds: (event) => event.target === element,
    box: () => (seen ? element.getBoundingClientRect() : undefined),
    hit: () => (seen ? shown?.hit : undefined),
  }
}
