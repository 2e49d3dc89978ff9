import { CardView } from '../src/card/card-view.tsx'
import { back, type Trail } from '../src/card/trail.ts'
import { TrailButtons } from '../src/card/trail-buttons.tsx'
import type { Words } from '../src/card/words.ts'
import type { PageView } from '../src/view/page-view.ts'
import { Layer } from './layer.tsx'
import type { PopupActions } from './popup-state.ts'

interface CardLayerProps {
  readonly trail: Trail
  readonly cards: PageView['cards']
  readonly words: Words
  /** Null goes back to the list. */
  readonly go: (trail: Trail | null) => void
  readonly open: (card: string) => void
  /** Leads to a report of what is wrong with the card. */
  readonly report: (() => void) | undefined
  readonly show: PopupActions['show'] | undefined
}

/** One card over the list; another card, another layer. */
export function CardLayer({ trail, cards, words, go, open, report, show }: CardLayerProps) {
  const card = cards[trail.now]
  return (
    <Layer
      label={card && words('card', card.kind === 'entity' ? card.name : card.text)}
      words={words}
      close={() => go(null)}
      back={() => go(trail.past.length > 0 ? back(trail) : null)}
      crumbs={<TrailButtons trail={trail} words={words} go={go} />}
    >
      <CardView id={trail.now} cards={cards} words={words} open={open} show={show} />
      {report && (
        <button type="button" class="text report" onClick={report}>
          {words('reportOpen')}
        </button>
      )}
    </Layer>
  )
}
