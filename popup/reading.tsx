import { useState } from 'preact/hooks'
import { CardView } from '../src/card/card-view.tsx'
import { Glyph } from '../src/card/glyph.tsx'
import { back, follow, forward, type Trail, trailFrom } from '../src/card/trail.ts'
import { dayInWords, type Words } from '../src/card/words.ts'
import type { PageView } from '../src/view/page-view.ts'
import { Cast } from './cast.tsx'
import { Claims } from './claims.tsx'
import { filterSummary } from './filter-summary.ts'
import type { PopupActions } from './popup-state.ts'

export interface ReadingProps {
  readonly summary: PageView['summary']
  readonly cards: PageView['cards']
  readonly show: PopupActions['show'] | undefined
  readonly words: Words
}

/** From this many entries on there is something to search. */
const worthFiltering = 8

/** A reading at a glance, or one card of it. */
export function Reading({ summary, cards, show, words }: ReadingProps) {
  const [trail, setTrail] = useState<Trail | null>(null)
  const [query, setQuery] = useState('')
  if (trail)
    return (
      <main class="sheet" key={trail.now}>
        <Crumbs trail={trail} go={setTrail} words={words} />
        <CardView id={trail.now} cards={cards} words={words} open={(card) => setTrail(follow(trail, card))} />
      </main>
    )
  const { claims, cast } = filterSummary(summary, query)
  const lists = { words, show, open: (card: string) => setTrail(trailFrom(card)) }
  const entries = summary.cast.length + summary.claims.reduce((sum, group) => sum + group.claims.length, 0)
  const { title, publisher, published } = summary
  return (
    <>
      <main class="sheet">
        <header>
          <h1 dir="auto">{title ?? words('popupUntitled')}</h1>
          <p class="byline">{[publisher, dayInWords(words, published)].filter(Boolean).join(' · ')}</p>
        </header>
        {entries >= worthFiltering && (
          <input
            class="filter"
            type="search"
            value={query}
            placeholder={words('popupFilter')}
            aria-label={words('popupFilter')}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        )}
        {query !== '' && claims.length + cast.length === 0 && (
          <p class="byline" role="status">
            {words('popupNothingFound', query)}
          </p>
        )}
        {(query === '' || claims.length > 0) && <Claims groups={claims} {...lists} />}
        {(query === '' || cast.length > 0) && <Cast cast={cast} {...lists} />}
      </main>
      <footer class="colophon">{words('popupUnmarked')}</footer>
    </>
  )
}

interface CrumbsProps {
  readonly trail: Trail
  readonly go: (trail: Trail | null) => void
  readonly words: Words
}

/** The way back: to the list, and through the cards that were opened out of each other. */
function Crumbs({ trail, go, words }: CrumbsProps) {
  const { past, future } = trail
  return (
    <nav class="crumbs">
      <button type="button" class="home" onClick={() => go(null)}>
        <Glyph name="back" />
        {words('popupBackToList')}
      </button>
      <span class="rest" />
      {past.length + future.length > 0 && (
        <>
          <button
            type="button"
            aria-label={words('cardBack')}
            disabled={past.length === 0}
            onClick={() => go(back(trail))}
          >
            <Glyph name="back" />
          </button>
          <button
            type="button"
            aria-label={words('cardForward')}
            disabled={future.length === 0}
            onClick={() => go(forward(trail))}
          >
            <Glyph name="forward" />
          </button>
        </>
      )}
    </nav>
  )
}
