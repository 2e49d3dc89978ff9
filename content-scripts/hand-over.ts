import type { Words } from '../src/card/words.ts'
import type { Theme } from '../src/extension/settings.ts'
import type { PageView } from '../src/view/page-view.ts'
import type { Mark } from '../src/view/paint.ts'
import type { Box } from './hit-test.ts'
import type { Hit } from './mark-under.ts'

// The page has two scripts: one reads and paints, the other draws cards and comes with the first analysis that has some to
// show. All that they know of each other stands here.

/** The element that a card stands in. */
export const hostName = 'sidelight-card'

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
export interface CardActs {
  pin(pinned: boolean): void
  close(): void
}

/** A card on the page: a host of its own, filled anew for each mark. */
export interface PageCard {
  /** Stands beside a mark, ready and unseen. */
  prepare(hit: Hit): void
  /** Shows itself for a mark, afresh unless it is there for it. `focus`: whether the keyboard goes into it. */
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
  /** Where it is seen; undefined while it is not. */
  box(): Box | undefined
  /** The mark that it is seen for. */
  hit(): Hit | undefined
}

export type MakeCard = (source: () => CardSource, acts: CardActs, signal: AbortSignal) => PageCard

/** The extension's own world in the page, that both scripts run in and no page sees. */
export const scope = globalThis as { sidelightCard?: MakeCard }
