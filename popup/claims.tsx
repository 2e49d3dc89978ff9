import { Label } from '../src/card/label.tsx'
import { More } from '../src/card/more.tsx'
import { wordFor } from '../src/card/words.ts'
import type { ClaimGroup } from '../src/view/summary.ts'
import { Entry, type Lists } from './entry.tsx'

/** Claims of a label that are shown at a glance; what was searched for is shown whole. */
const first = 3

interface ClaimsProps extends Lists {
  readonly groups: readonly ClaimGroup[]
  readonly query: string
}

/** The claims by label; each group says what its label means. */
export function Claims({ groups, query, ...lists }: ClaimsProps) {
  const { words } = lists
  return (
    <section>
      <h2 class="rubric" id="claims">
        {words('popupClaims')}
      </h2>
      {groups.length === 0 && <p class="byline">{words('popupNoClaims')}</p>}
      {groups.map(({ label, claims }) => (
        <section class="group" key={label}>
          <h3>
            <Label label={label} words={words} />
            <span class="count">{claims.length}</span>
          </h3>
          <p class="meaning">{wordFor(words, 'meaning', label)}</p>
          <More
            key={query}
            items={claims}
            first={query === '' ? first : claims.length}
            more="claimsMore"
            words={words}
          >
            {({ card, text, source, place }) => (
              <Entry key={card} card={card} name={text} place={place} {...lists}>
                <span class="said" dir="auto">
                  {text}
                </span>
                <span class="who" dir="auto">
                  {source ?? words('claimNobody')}
                </span>
              </Entry>
            )}
          </More>
        </section>
      ))}
    </section>
  )
}
