import { useLayoutEffect, useRef } from 'preact/hooks'
import { adoptStyles } from '../src/card/adopt-styles.ts'
import cardStyle from '../src/card/card.css?inline'
import { setScheme } from '../src/card/scheme.ts'
import { theme as colors } from '../src/card/theme.ts'
import { useKeptFocus } from '../src/card/use-kept-focus.ts'
import { directionOf, type Words, wordFor } from '../src/card/words.ts'
import type { Span } from '../src/text/span.ts'
import { Masthead } from './masthead.tsx'
import type { PopupActions, PopupState, Unsaved } from './popup-state.ts'
import { Reading } from './reading.tsx'
import { StatusMessage } from './status-message.tsx'

interface PopupProps {
  readonly state: PopupState
  /** None for a page without a tab that could be acted on. */
  readonly actions: PopupActions | undefined
  readonly unsaved?: Unsaved | undefined
  readonly words: Words
  /** What of the text its page shows now, where that is told. */
  readonly seen?: Span | null
  /** Whether it is the panel, which stays beside the page. */
  readonly isPanel?: boolean
}

/** The popup: whose page it is and whether it is read, then the reading, or a sentence that says why there is none. */
export function Popup({ state, actions, unsaved, words, seen = null, isPanel = false }: PopupProps) {
  const all = useRef<HTMLDivElement>(null)
  useKeptFocus(all)
  useLayoutEffect(() => adoptStyles(document, colors, cardStyle), [])
  const report = state.page === 'web' ? state.report : null
  const theme = state.page === 'web' ? state.settings.theme : 'system'
  useLayoutEffect(() => setScheme(document.documentElement, theme), [theme])
  return (
    <div ref={all} class="popup" lang={words('language')} dir={directionOf(words)}>
      <Masthead state={state} actions={actions} words={words} isPanel={isPanel} />
      <p class="unsaved" role="alert">
        {unsaved && wordFor(words, 'unsaved', unsaved)}
      </p>
      {state.page === 'web' && report?.state === 'ready' ? (
        <Reading
          key={report.summary.url}
          summary={report.summary}
          cards={report.cards}
          hidden={report.hidden}
          taken={report.taken}
          site={state.site}
          settings={state.settings}
          saved={state.saved}
          actions={actions}
          words={words}
          seen={seen}
          isPanel={isPanel}
        />
      ) : (
        <StatusMessage state={state} actions={actions} words={words} />
      )}
    </div>
  )
}
