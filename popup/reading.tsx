import { useEffect, useRef, useState } from 'preact/hooks'
import { Dotted } from '../src/card/dotted.tsx'
import { quoted } from '../src/card/quoted.ts'
import { follow, type Trail, trailFrom } from '../src/card/trail.ts'
import { counted, dayInWords, type Words } from '../src/card/words.ts'
import type { Settings } from '../src/extension/settings.ts'
import type { Span } from '../src/text/span.ts'
import type { PageView } from '../src/view/page-view.ts'
import type { ClaimGroup } from '../src/view/summary.ts'
import { type Act, ActLayer } from './act-layer.tsx'
import { CardLayer } from './card-layer.tsx'
import { Cast } from './cast.tsx'
import { Claims } from './claims.tsx'
import { filterSummary } from './filter-summary.ts'
import { Hidden } from './hidden.tsx'
import { inViewOf } from './in-view.ts'
import type { PopupActions, Saved } from './popup-state.ts'
import { Shelf } from './shelf.tsx'
import { Sourcing } from './sourcing.tsx'
import { passageKey, Timeline } from './timeline.tsx'

export interface ReadingProps {
  readonly summary: PageView['summary']
  readonly cards: PageView['cards']
  readonly hidden: readonly string[]
  readonly taken: boolean | undefined
  readonly site: string
  readonly settings: Settings
  readonly saved: Saved | null
  readonly actions: PopupActions | undefined
  readonly words: Words
  /** What of the text its page shows now, where that is told. */
  readonly seen: Span | null
  /** Whether it stands beside the page, where there is room. */
  readonly isPanel: boolean
}

/** From this many entries on there is something to search. */
const worthFiltering = 8

const countClaims = (groups: readonly ClaimGroup[]): number =>
  groups.reduce((sum, { claims }) => sum + claims.length, 0)

/** A reading at a glance, and over it one card of it. The list keeps its place and its query underneath. */
export function Reading(props: ReadingProps) {
  const { summary, cards, hidden, taken, site, settings, saved, actions, words, seen, isPanel } = props
  const [opened, setTrail] = useState<Trail | null>(null)
  const [act, setAct] = useState<Act | null>(null)
  const [query, setQuery] = useState('')
  const opener = useRef<Element | null>(null)
  // Another article of the page may have come into view, with other cards.
  const trail = opened && cards[opened.now] ? opened : null
  useEffect(() => {
    if (!trail && !act && opener.current instanceof HTMLElement) opener.current.focus()
  }, [trail, act])

  const { claims, cast } = filterSummary(summary, query)
  const open = (card: string) => {
    opener.current = document.activeElement
    setTrail(trailFrom(card))
  }
  const show = actions?.show
  const lists = { words, show, open, query, isWhole: isPanel }
  const ofCards = (list: readonly { readonly card: string }[]) =>
    inViewOf(
      list.map(({ card }) => [card, cards[card]?.places ?? []] as const),
      seen,
    )
  const claimCount = countClaims(summary.claims)
  const { title, publisher, published } = summary
  const found = [
    claims.length > 0 && counted(words, 'popupClaimCount', countClaims(claims)),
    cast.length > 0 && counted(words, 'popupCastCount', cast.length),
  ].filter((part) => part !== false)
  return (
    <div class="layers">
      <div class="list" inert={trail !== null || act !== null}>
        <main class="sheet">
          <header>
            {title === null ? <h1>{words('popupUntitled')}</h1> : <h1 {...quoted}>{title}</h1>}
            <p class="byline">
              <Dotted parts={[publisher, dayInWords(words, published)]} />
            </p>
            {taken && <p class="taken">{words('marksTaken')}</p>}
            <Shelf saved={saved} actions={actions} words={words} />
            {summary.firmerTitle && (
              <p class="firmer">
                {words('firmerTitle')}{' '}
                <button type="button" class="text" onClick={() => open(summary.firmerTitle ?? '')}>
                  {words('firmerTitleShow')}
                </button>
              </p>
            )}
            <Sourcing sourcing={summary.sourcing} words={words} />
            <nav class="contents">
              <a href="#claims">{counted(words, 'popupClaimCount', claimCount)}</a>
              <a href="#cast">{counted(words, 'popupCastCount', summary.cast.length)}</a>
              {summary.timeline.length > 0 && <a href="#when">{words('popupWhen')}</a>}
            </nav>
          </header>
          {claimCount + summary.cast.length >= worthFiltering && (
            <input
              class="filter"
              type="search"
              value={query}
              placeholder={words('popupFilter')}
              aria-label={words('popupFilter')}
              onInput={(event) => setQuery(event.currentTarget.value)}
            />
          )}
          <p class="byline" role="status">
            {query !== '' &&
              (found.length > 0 ? <Dotted parts={found} /> : words('popupNothingFound', query))}
          </p>
          {actions && <Hidden hidden={hidden} cards={cards} site={site} actions={actions} words={words} />}
          {(query === '' || claims.length > 0) && (
            <Claims
              groups={claims}
              paint={settings.paint}
              paintLabel={actions?.paintLabel}
              here={ofCards(claims.flatMap((group) => group.claims))}
              {...lists}
            />
          )}
          {(query === '' || cast.length > 0) && <Cast cast={cast} here={ofCards(cast)} {...lists} />}
          {query === '' && summary.timeline.length > 0 && (
            <Timeline
              timeline={summary.timeline}
              here={inViewOf(
                summary.timeline.flatMap(({ passages }) =>
                  passages.map((passage) => [passageKey(passage), [passage.place]] as const),
                ),
                seen,
              )}
              {...lists}
            />
          )}
        </main>
        <footer class="colophon">
          <span class="rest">{words('popupUnmarked')}</span>
          <span class="ways">
            {actions && (
              <button
                type="button"
                class="text"
                onClick={() => {
                  opener.current = document.activeElement
                  setAct('export')
                }}
              >
                {words('exportOpen')}
              </button>
            )}
            <button type="button" class="text" onClick={() => void actions?.openLibrary()}>
              {words('popupLibrary')}
            </button>
            <button type="button" class="text" onClick={() => void actions?.openSettings()}>
              {words('popupSettings')}
            </button>
          </span>
        </footer>
      </div>
      {act && actions ? (
        <ActLayer
          act={act}
          reading={{ summary, cards }}
          hidden={hidden}
          actions={actions}
          words={words}
          back={() => setAct(null)}
          close={() => {
            setAct(null)
            setTrail(null)
          }}
        />
      ) : (
        trail && (
          <CardLayer
            key={trail.now}
            trail={trail}
            cards={cards}
            words={words}
            show={show}
            go={setTrail}
            open={(card) => setTrail(follow(trail, card))}
            report={actions && (() => setAct({ report: trail.now }))}
          />
        )
      )}
    </div>
  )
}
