import { counted, wordFor } from '../src/card/words.ts'
import type { CastMember } from '../src/view/summary.ts'
import { Entry, type Lists } from './entry.tsx'

/** Who and what the article speaks of, the most important first. */
export function Cast({ cast, ...lists }: Lists & { readonly cast: readonly CastMember[] }) {
  const { words } = lists
  return (
    <section>
      <h2 class="rubric">{words('popupCast')}</h2>
      {cast.length === 0 && <p class="byline">{words('popupNoCast')}</p>}
      <ul>
        {cast.map(({ card, name, type, role, known, mentions, place }) => (
          <Entry key={card} card={card} name={name} place={place} {...lists}>
            <span class={known ? 'called' : 'called unknown'} dir="auto">
              {name}
            </span>
            <span class="role" dir="auto">
              {[role ?? wordFor(words, 'kind', type), counted(words, 'popupMentions', mentions)].join(' · ')}
            </span>
          </Entry>
        ))}
      </ul>
    </section>
  )
}
