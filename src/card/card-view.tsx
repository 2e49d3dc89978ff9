import type { CardLinks } from './card-links.ts'
import { ClaimView } from './claim-view.tsx'
import { EntityView } from './entity-view.tsx'
import { Label } from './label.tsx'
import { quoted } from './quoted.ts'

export interface CardViewProps extends CardLinks {
  readonly id: string
  /** The claim whose words the entity's mark stands in: one click away from its card. */
  readonly around?: string | null
}

/** One card, the same on the page and in the popup. Nothing when there is no card of that id. */
export function CardView({ id, cards, around = null, words, open, show }: CardViewProps) {
  const card = cards[id]
  if (!card) return null
  const links = { words, cards, open, show }
  const claim = around === null || around === id ? undefined : cards[around]
  return (
    <article class={`card ${card.kind}`} key={id}>
      {card.kind === 'entity' ? (
        <EntityView card={card} links={links} />
      ) : (
        <ClaimView card={card} links={links} />
      )}
      {claim?.kind === 'claim' && (
        <section class="around">
          <h3 class="rubric">{words('cardAround')}</h3>
          <button type="button" class="row" onClick={() => open(claim.id)}>
            <Label label={claim.label} words={words} />
            <span class="said" {...quoted}>
              {claim.text}
            </span>
          </button>
        </section>
      )}
    </article>
  )
}
