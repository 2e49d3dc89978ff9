import { h, render } from 'preact'
import { CardFrame } from '../src/card/card-frame.tsx'
import type { Words } from '../src/card/words.ts'
import type { Settings } from '../src/extension/settings.ts'
import type { PageText } from '../src/page/runs.ts'
import type { PageView } from '../src/view/page-view.ts'
import { createCardHost } from './card-host.ts'
import { guardClicks } from './guard-clicks.ts'
import type { Box } from './hit-test.ts'
import type { HoverEvent } from './hover-state.ts'
import { keepFocus } from './keep-focus.ts'
import { boxesOf, type Hit } from './mark-under.ts'
import { keepFree, placeCard } from './place-card.ts'

/** What the cards are about, and whose words they use. */
export interface CardSource {
  readonly page: PageText
  readonly view: PageView
  readonly words: Words
  /** What the reader has chosen, as it is now. */
  readonly settings: () => Settings
  /** Hides the marks of a card in this tab. */
  readonly hide: (card: string) => void
}

type Held = 'pointer' | 'opened' | 'pinned'

/** The card on the page: one host, filled anew for each mark. */
export interface PageCard {
  /** `focus`: whether the keyboard goes into it. */
  open(hit: Hit, held: Held, focus: boolean): void
  hold(held: Held): void
  /** Stands beside its mark again, after the page has moved. */
  place(): void
  close(): void
  /** Whether an event happened in the card. */
  holds(event: Event): boolean
  /** Where it is; undefined while closed. */
  box(): Box | undefined
}

export function createPageCard(
  { page, view, words, settings, hide }: CardSource,
  tell: (event: HoverEvent<Hit>) => void,
  signal: AbortSignal,
): PageCard {
  const host = createCardHost(signal)
  const { element, root } = host
  let shown: { readonly hit: Hit; readonly held: Held } | undefined
  let focusedBefore: Element | null = null
  /** Counts the cards, so that each mark's starts afresh. */
  let count = 0
  signal.addEventListener('abort', () => render(null, root))
  keepFocus(root)
  guardClicks(element, root, signal)

  function draw(): void {
    if (!shown) return
    const { hit, held } = shown
    const frame = h(CardFrame, {
      key: count,
      id: hit.mark.card,
      around: hit.around,
      cards: view.cards,
      words,
      pinned: held === 'pinned',
      pin: (pinned: boolean) => tell({ type: 'pin', pinned }),
      close: () => tell({ type: 'close' }),
      hide,
      changed: () => void requestAnimationFrame(place),
    })
    render(frame, root)
  }

  function place(): void {
    if (!shown || shown.held === 'pinned') return
    const { mark, point, element: beside } = shown.hit
    const free = keepFree(boxesOf(page, mark), point, innerHeight)
    if (free) placeCard(element, beside, free)
  }

  return {
    open(hit, held, focus) {
      if (!shown) focusedBefore = document.activeElement
      shown = { hit, held }
      count += 1
      draw()
      host.show(hit.element, settings().theme)
      place()
      if (focus) root.querySelector<HTMLElement>('.panel')?.focus({ preventScroll: true })
    },
    hold(held) {
      if (shown) shown = { ...shown, held }
      draw()
    },
    place,
    close() {
      if (!shown) return
      shown = undefined
      const focused = document.activeElement === element
      host.hide()
      render(null, root)
      if (focused && focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true })
    },
    holds: (event) => event.target === element,
    box: () => (shown ? element.getBoundingClientRect() : undefined),
  }
}
