import type { ClaimLine } from '../view/card.ts'
import type { CardLinks } from './card-links.ts'
import { Label } from './label.tsx'
import { quoted } from './quoted.ts'
import { Who } from './who.tsx'

/** A claim in an entity's card; a click opens its own. */
export function ClaimItem({ claim, links }: { readonly claim: ClaimLine; readonly links: CardLinks }) {
  const { words, open } = links
  return (
    <li class="claim">
      <button type="button" class="row" onClick={() => open(claim.card)}>
        <Label label={claim.label} words={words} />
        <span class="said" {...quoted}>
          {claim.text}
        </span>
        <Who source={claim.source} words={words} />
      </button>
    </li>
  )
}
