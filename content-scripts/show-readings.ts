import type { Settings } from '../src/extension/settings.ts'
import { asIs } from '../src/page/as-is.ts'
import { background } from './ask-background.ts'
import { joinReadings } from './join-readings.ts'
import { leaveAsOrphan } from './leave-as-orphan.ts'
import type { Reading } from './read-articles.ts'
import type { ReadingState } from './reading-state.ts'
import { type Shown, showView } from './show-view.ts'

/** What is on show of a page: nothing, or the readings of all its articles. */
export interface Display {
  shown(): Shown | null
  /** The reading of the article in view. */
  inView(): Reading | null
  show(readings: readonly Reading[], settings: Settings): void
  clear(): void
  /** Shows again what the reader has hidden: the page is another. */
  unhideAll(): void
}

/** Paints all readings, reports the one in view, and counts the claims of all on the toolbar icon. */
export function startDisplay(state: ReadingState, script: AbortController): Display {
  let shown: Shown | null = null
  let readings: readonly Reading[] = []
  let showing = new AbortController()
  let root: Element | undefined
  let count = 0
  /** Cards whose marks the reader has hidden. */
  const hidden = new Set<string>()

  function tellCount(painted: number): void {
    count = painted
    void background.painted(count).catch(() => {})
  }

  function clear(): void {
    showing.abort()
    shown = null
    readings = []
    if (count > 0) tellCount(0)
  }

  return {
    shown: () => shown,
    inView: () => readings[inView(readings)] ?? null,
    show(next, settings) {
      readings = next
      const { page, views } = joinReadings(readings)
      const marks = views.flatMap((view) => view.marks)
      const view = { marks, cards: Object.assign({}, ...views.map(({ cards }) => cards)) }
      const tell = () =>
        state.become(() => {
          const view = views[inView(readings)]
          if (!view) return { state: 'not-an-article' }
          const { cards, summary } = view
          return { state: 'ready', cards, summary, hidden: [...hidden], taken: shown?.areTaken() ?? false }
        })
      // A document that is opened for writing loses all that listens in it, and its style sheets.
      if (shown && root === document.documentElement) shown.show(page, view)
      else {
        root = document.documentElement
        showing.abort()
        showing = new AbortController()
        const lifetime = AbortSignal.any([script.signal, showing.signal])
        leaveAsOrphan(script, lifetime)
        shown = showView(page, view, settings, hidden, tell, lifetime)
        // The toolbar forgets a page that is left, the back/forward cache does not.
        addEventListener('pageshow', ({ persisted }) => persisted && tellCount(count), { signal: lifetime })
      }
      tell()
      tellCount(views.reduce((sum, { summary }) => sum + summary.painted, 0))
    },
    clear,
    unhideAll: () => hidden.clear(),
  }
}

/** The article that the window shows: the last one that begins in its upper half or above. */
function inView(readings: readonly Reading[]): number {
  // Asking where something stands makes the browser lay the page out at once.
  if (readings.length < 2) return 0
  const at = readings.findLastIndex(
    ({
      found: {
        blocks: [first],
      },
    }) => !first || asIs(first).getBoundingClientRect().top <= innerHeight / 2,
  )
  return Math.max(at, 0)
}
