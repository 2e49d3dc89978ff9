import { useLayoutEffect, useRef } from 'preact/hooks'
import { CardView } from '../../card/card-view.tsx'
import { Glyph } from '../../card/glyph.tsx'
import { back, follow, type Trail } from '../../card/trail.ts'
import { TrailButtons } from '../../card/trail-buttons.tsx'
import type { Words } from '../../card/words.ts'
import type { PageView } from '../../view/page-view.ts'

interface CardPanelProps {
  readonly trail: Trail
  /** The claim whose words the mark stands in, while its own card is the first one open. */
  readonly around: string | null
  readonly cards: PageView['cards']
  readonly words: Words
  readonly go: (trail: Trail) => void
  readonly close: () => void
}

/** A card beside the text, or over its foot where there is no room. Esc goes one card back, and at last closes it. */
export function CardPanel({ trail, around, cards, words, go, close }: CardPanelProps) {
  const panel = useRef<HTMLElement>(null)
  const card = cards[trail.now]
  useLayoutEffect(() => panel.current?.focus(), [trail.now])
  if (!card) return null
  return (
    <aside
      ref={panel}
      class="card-panel"
      tabIndex={-1}
      aria-label={words('card', card.kind === 'entity' ? card.name : card.text)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        if (trail.past.length > 0) go(back(trail))
        else close()
      }}
    >
      <div class="bar">
        <TrailButtons trail={trail} words={words} go={go} />
        <span class="rest" />
        <button
          type="button"
          class="icon-button"
          aria-label={words('cardClose')}
          title={words('cardClose')}
          onClick={close}
        >
          <Glyph name="close" />
        </button>
      </div>
      <CardView
        id={trail.now}
        cards={cards}
        words={words}
        around={trail.past.length === 0 ? around : null}
        open={(next) => go(follow(trail, next))}
      />
    </aside>
  )
}
