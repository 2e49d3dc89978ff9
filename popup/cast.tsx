import { Dotted } from '../src/card/dotted.tsx'
import { More } from '../src/card/more.tsx'
import { quoted } from '../src/card/quoted.ts'
import { counted, wordFor } from '../src/card/words.ts'
import type { CastMember } from '../src/view/summary.ts'
import { Entry, type Lists } from './entry.tsx'

/** Names that are shown at a glance; what was searched for is shown whole. */
const first = 20

interface CastProps extends Lists {
  readonly cast: readonly CastMember[]
  readonly query: string
}

/** Who and what the article speaks of, the most important first. */
export function Cast({ cast, query, isWhole, ...lists }: CastProps) {
  const { words } = lists
  return (
    <section>
      <h2 class="rubric" id="cast">
        {words('popupCast')}
      </h2>
      {cast.length === 0 && <p class="byline">{words('popupNoCast')}</p>}
      <More
        key={query}
        items={cast}
        first={query === '' && !isWhole ? first : cast.length}
        more="castMore"
        words={words}
      >
        {({ card, name, type, role, known, mentions, place }) => (
          <Entry key={card} card={card} name={name} place={place} {...lists}>
            <span class="called">
              <bdi {...quoted}>{name}</bdi>
            </span>
            <span class="role">
              {role === null ? wordFor(words, 'kind', type) : <bdi {...quoted}>{role}</bdi>}
              {' · '}
              <Dotted parts={[counted(words, 'popupMentions', mentions), known && words('popupKnown')]} />
            </span>
          </Entry>
        )}
      </More>
    </section>
  )
}
