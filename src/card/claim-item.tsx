import type { ClaimLine } from '../view/card.ts'
import type { CardLinks } from './card-view.tsx'
import { Label } from './label.tsx'

/** A claim in an entity's card; a click opens its own. */
export function ClaimItem({ claim, links }: { readonly claim: ClaimLine; readonly links: CardLinks }) {
  const { words, open } = links
  return (
    <li class="claim">
      <button type="button" class="row" onClick={() => open(claim.card)}>
        <Label label={claim.label} words={words} />
        <span class="said" dir="auto">
          {claim.text}
        </span>
        <span class="who" dir="auto">
          {claim.source ?? words('claimNobody')}
        </span>
      </button>
    </li>
  )
}
