import type { Span } from '../text/span.ts'
import type { Card } from '../view/card.ts'
import type { Words } from './words.ts'

/** What a card can do, and in whose words. */
export interface CardLinks {
  readonly words: Words
  readonly cards: Readonly<Record<string, Card>>
  /** Opens another card in this one's place. */
  readonly open: (card: string) => void
  /** Goes to a place on the page; undefined where the card stands there itself. */
  readonly show?: ((place: Span) => void) | undefined
}
