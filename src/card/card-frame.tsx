import type { Card } from '../view/card.ts'
import { CardView } from './card-view.tsx'
import { Glyph } from './glyph.tsx'
import { follow, type Trail } from './trail.ts'
import { TrailButtons } from './trail-buttons.tsx'
import { directionOf, type Words } from './words.ts'

export interface CardFrameProps {
  /** From the card that was asked for to the one that is open. A frame for another mark gets another key. */
  readonly trail: Trail
  /** The claim that the mark stands in. */
  readonly around: string | null
  readonly cards: Readonly<Record<string, Card>>
  readonly words: Words
  readonly pinned: boolean
  readonly pin: (pinned: boolean) => void
  readonly close: () => void
  /** Hides the marks of a card in this tab. */
  readonly hide: (card: string) => void
  /** Shows another card in this one's place. */
  readonly go: (trail: Trail) => void
}

/** A card on the page: its content, the way back and forward, and the buttons to keep and to close it. */
export function CardFrame({ trail, around, cards, words, pinned, pin, close, hide, go }: CardFrameProps) {
  const card = cards[trail.now]
  if (!card) return null
  return (
    <div
      class="panel"
      role="dialog"
      tabIndex={-1}
      aria-label={words('card', card.kind === 'entity' ? card.name : card.text)}
      lang={words('language')}
      dir={directionOf(words)}
    >
      <div class="bar">
        <TrailButtons trail={trail} words={words} go={go} />
        <span class="rest" />
        <button
          type="button"
          aria-pressed={pinned}
          aria-label={words('cardPin')}
          title={words(pinned ? 'cardUnpin' : 'cardPin')}
          onClick={() => pin(!pinned)}
        >
          <Glyph name="pin" />
        </button>
        <button
          type="button"
          class="closes"
          aria-label={words('cardClose')}
          title={words('cardClose')}
          onClick={close}
        >
          <Glyph name="close" />
        </button>
      </div>
      <div class="scroll" key={trail.now}>
        <CardView
          id={trail.now}
          cards={cards}
          words={words}
          around={trail.past.length === 0 ? around : null}
          open={(next) => go(follow(trail, next))}
        />
        <button type="button" class="not-this" title={words('notThisTitle')} onClick={() => hide(trail.now)}>
          {words('notThis')}
        </button>
      </div>
    </div>
  )
}
