import { h, render } from 'preact'
import { CardFrame } from '../src/card/card-frame.tsx'
import { back, type Trail, trailFrom } from '../src/card/trail.ts'
import type { Words } from '../src/card/words.ts'
import type { Settings } from '../src/extension/settings.ts'
import type { PageText } from '../src/page/runs.ts'
import type { PageView } from '../src/view/page-view.ts'
import { createCardHost } from './card-host.ts'
import { guardClicks } from './guard-clicks.ts'
import type { Box } from './hit-test.ts'
import { keepFocus } from './keep-focus.ts'
import { boxesOf, type Hit } from './mark-under.ts'
import { keepFree, placeCard } from './place-card.ts'

/** What the cards are about, and whose words they use. */
export interface CardSource {
  readonly page: PageText
  readonly view: Pick<PageView, 'marks' | 'cards'>
  readonly words: Words
  /** What the reader has chosen, as it is now. */
  readonly settings: () => Settings
  /** Hides the marks of a card in this tab. */
  readonly hide: (card: string) => void
}

/** A card on the page: a host of its own, filled anew for each mark. */
export interface PageCard {
  /** Opens for a mark, afresh unless it is open for it. `focus`: whether the keyboard goes into it. */
  open(hit: Hit, focus: boolean): void
  /** Shows that it stays, or does not. */
  pin(pinned: boolean): void
  /** Stands beside its mark again, after the page has moved. A pinned one stays where it is. */
  place(): void
  /** Goes back to the card that this one was opened from; false where there is none. */
  back(): boolean
  close(): void
  /** Gives the focus back to the page. */
  blur(): void
  /** Whether an event happened in the card. */
  holds(event: Event): boolean
  /** Where it is; undefined while closed. */
  box(): Box | undefined
  /** The mark that it is open for. */
  hit(): Hit | undefined
}

export interface CardActs {
  pin(pinned: boolean): void
  close(): void
}

export function createPageCard(source: () => CardSource, acts: CardActs, signal: AbortSignal): PageCard {
  const host = createCardHost(signal)
  const { element, root } = host
  let shown: { readonly hit: Hit; readonly trail: Trail; readonly pinned: boolean } | undefined
  let focusedBefore: Element | null = null
  /** Counts the cards, so that each mark's starts afresh. */
  let count = 0
  signal.addEventListener('abort', () => render(null, root))
  keepFocus(root)
  guardClicks(element, root, signal)

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
    const { view, words, hide } = source()
    const frame = h(CardFrame, {
      key: count,
      trail,
      around: hit.around,
      cards: view.cards,
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
    const free = keepFree(boxesOf(source().page, mark), point, innerHeight)
    if (free) placeCard(element, beside, free)
  }

  return {
    open(hit, focused) {
      if (shown?.hit.id !== hit.id) {
        if (!shown) focusedBefore = document.activeElement
        shown = { hit, trail: trailFrom(hit.mark.card), pinned: false }
        count += 1
        draw()
        host.show(hit.element, source().settings().theme)
        place()
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
      blur()
      host.hide()
      render(null, root)
    },
    blur,
    holds: (event) => event.target === element,
    box: () => (shown ? element.getBoundingClientRect() : undefined),
    hit: () => shown?.hit,
  }
}
