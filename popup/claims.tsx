import { Label } from '../src/card/label.tsx'
import { wordFor } from '../src/card/words.ts'
import type { ClaimGroup } from '../src/view/summary.ts'
import { Entry, type Lists } from './entry.tsx'

/** The claims by label; each group says what its label means. */
export function Claims({ groups, ...lists }: Lists & { readonly groups: readonly ClaimGroup[] }) {
  const { words } = lists
  return (
    <section>
      <h2 class="rubric">{words('popupClaims')}</h2>
      {groups.length === 0 && <p class="byline">{words('popupNoClaims')}</p>}
      {groups.map(({ label, claims }) => (
        <section class="group" key={label}>
          <h3>
            <Label label={label} words={words} />
            <span class="count">{claims.length}</span>
          </h3>
          <p class="meaning">{wordFor(words, 'meaning', label)}</p>
          <ul>
            {claims.map(({ card, text, source, place }) => (
              <Entry key={card} card={card} name={text} place={place} {...lists}>
                <span class="said" dir="auto">
                  {text}
                </span>
                <span class="who" dir="auto">
                  {source ?? words('claimNobody')}
                </span>
              </Entry>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
