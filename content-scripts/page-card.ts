import { h, render } from 'preact'
import { CardFrame } from '../src/card/card-frame.tsx'
import { back, type Trail, trailFrom } from '../src/card/trail.ts'
import type { Words } from '../src/card/words.ts'
import type { Theme } from '../src/extension/settings.ts'
import type { Card } from '../src/view/card.ts'
import type { PageView } from '../src/view/page-view.ts'
import type { Mark } from '../src/view/paint.ts'
import { avoidedBox } from './avoided-box.ts'
import { createCardHost } from './card-host.ts'
import { guardClicks } from './guard-clicks.ts'
import type { Box } from './hit-test.ts'
import { keepFocus } from './keep-focus.ts'
import type { Hit } from './mark-under.ts'
import { placeCard } from './place-card.ts'

/** What the cards are about, and whose words they use; asked each time, for it follows the page. */
export interface CardSource {
  readonly cards: PageView['cards']
  readonly words: Words
  readonly theme: Theme
  /** The line boxes of a mark as it stands now; none when it has left the page. */
  boxesOf(mark: Mark): readonly Box[]
  /** Hides the marks of a card in this tab. */
  hide(card: string): void
}

/** What the buttons of a card ask for. */
interface CardActs {
  pin(pinned: boolean): void
  close(): void
}

/** A card on the page: a host of its own, filled anew for each mark. */
export interface PageCard {
  /** Stands beside a mark, ready and unseen. */
  prepare(hit: Hit): void
  /** Shows itself for a mark, afresh unless it is there for it. `focus`: whether the keyboard goes into it. */
  open(hit: Hit, focus: boolean): void
  /** Goes on for the mark that its own has become, with what its card says now. */
  again(hit: Hit): void
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
  /** Where it is seen; undefined while it is not. */
  box(): Box | undefined
  /** The mark that it is seen for. */
  hit(): Hit | undefined
  /** Whether the page has left it where it is seen. */
  stands(): boolean
}

interface Shown {
  readonly hit: Hit
  readonly trail: Trail
  readonly pinned: boolean
  /** As they were when the first of the trail was opened: its keys are theirs. */
  readonly cards: PageView['cards']
}

const nameOf = (card: Card | undefined): string | undefined =>
  card && (card.kind === 'entity' ? card.name : card.text)

export function createPageCard(source: () => CardSource, acts: CardActs, signal: AbortSignal): PageCard {
  const host = createCardHost(signal)
  const { element, root } = host
  let shown: Shown | undefined
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
    const { hit, trail, pinned, cards } = shown
    const { words } = source()
    const frame = h(CardFrame, {
      key: count,
      trail,
      around: hit.around,
      cards,
      words,
      pinned,
      ...acts,
      go,
      hide,
    })
    render(frame, root)
  }

  /** A card that was opened from another one may since be one of something else. */
  function hide(card: string): void {
    const { cards, hide: hideMarks } = source()
    const isSame = nameOf(shown?.cards[card]) === nameOf(cards[card])
    acts.close()
    if (isSame) hideMarks(card)
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
    const free = avoidedBox(source().boxesOf(mark), point, innerHeight)
    if (free) void placeCard(host, beside, free)
  }

  function prepare(hit: Hit): void {
    if (shown?.hit.id === hit.id) return
    shown = { hit, trail: trailFrom(hit.mark.card), pinned: false, cards: source().cards }
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
    again(hit) {
      if (!shown) return
      const isFirst = shown.trail.past.length === 0 && shown.trail.now === shown.hit.mark.card
      shown = isFirst
        ? { ...shown, hit, trail: trailFrom(hit.mark.card), cards: source().cards }
        : { ...shown, hit }
      draw()
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
    stands: () => seen && element.isConnected && element.matches(':popover-open'),
  }
}
