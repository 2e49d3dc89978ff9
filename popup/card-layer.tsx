import { useLayoutEffect, useRef } from 'preact/hooks'
import { CardView } from '../src/card/card-view.tsx'
import { Glyph } from '../src/card/glyph.tsx'
import { back, type Trail } from '../src/card/trail.ts'
import { TrailButtons } from '../src/card/trail-buttons.tsx'
import type { Words } from '../src/card/words.ts'
import type { PageView } from '../src/view/page-view.ts'
import type { PopupActions } from './popup-state.ts'

interface CardLayerProps {
  readonly trail: Trail
  readonly cards: PageView['cards']
  readonly words: Words
  /** Null goes back to the list. */
  readonly go: (trail: Trail | null) => void
  readonly open: (card: string) => void
  readonly show: PopupActions['show'] | undefined
}

/**
 * One card over the list; another card, another layer. It takes the focus, so that a screen reader reads it, and Esc leads
 * back, at last to the list, before it closes the popup.
 */
export function CardLayer({ trail, cards, words, go, open, show }: CardLayerProps) {
  const layer = useRef<HTMLElement>(null)
  const card = cards[trail.now]
  useLayoutEffect(() => {
    layer.current?.focus()
  }, [])
  return (
    <section
      ref={layer}
      class="sheet layer"
      tabIndex={-1}
      aria-label={card && words('card', card.kind === 'entity' ? card.name : card.text)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        // Otherwise the popup closes.
        event.preventDefault()
        go(trail.past.length > 0 ? back(trail) : null)
      }}
    >
      <nav class="crumbs">
        <button type="button" class="home" onClick={() => go(null)}>
          <Glyph name="back" />
          {words('popupBackToList')}
        </button>
        <span class="rest" />
        <TrailButtons trail={trail} words={words} go={go} />
      </nav>
      <CardView id={trail.now} cards={cards} words={words} open={open} show={show} />
    </section>
  )
}
