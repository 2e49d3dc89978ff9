import { browserApi } from '../src/extension/browser-api.ts'
import { isHidden } from '../src/extension/hidden-names.ts'
import type { Settings } from '../src/extension/settings.ts'
import { siteOf } from '../src/extension/sites.ts'
import { pageSelectors } from '../src/page/page-selectors.ts'
import type { PageText } from '../src/page/runs.ts'
import { seenText } from '../src/page/seen-text.ts'
import { shadowRootsOf } from '../src/page/shadow-roots.ts'
import type { Span } from '../src/text/span.ts'
import type { TextSelectors } from '../src/text/text-selectors.ts'
import type { PageView } from '../src/view/page-view.ts'
import type { Mark } from '../src/view/paint.ts'
import { highlightName } from './highlight-names.ts'
import { highlightSheet } from './highlight-styles.ts'
import { clearMarks, flash, paintMarks, restoreMarks } from './highlights.ts'
import { keepMarks } from './keep-marks.ts'
import { isDarkAt, onThemeChange } from './page-theme.ts'
import { type Hover, sharedWorld } from './shared-world.ts'

/** What is shown of an article on its page. */
export type MarksAndCards = Pick<PageView, 'marks' | 'cards'>

/** A view on show: what changes around it is painted at once, without another analysis. */
export interface Shown {
  /** Shows it by other settings. */
  follow(settings: Settings): void
  /** Shows another view in its place; a card that is open stays so where its mark does. */
  show(page: PageText, view: MarksAndCards): void
  /** Shows the marks of a card again. */
  unhide(card: string): void
  /** Goes to the next mark (1) or the one before (-1). */
  walk(direction: 1 | -1): void
  /** Scrolls to a place and lights it for a moment. */
  flash(place: Span): void
  /** Describes places by the page's own text. */
  describe(places: readonly Span[]): TextSelectors[]
  /** What of the text the window shows. */
  seen(): Span | null
  /** Whether the page goes on taking the marks away, so that they are not put back any more. */
  areTaken(): boolean
}

/**
 * Paints a view on its page and opens its cards, until `signal` aborts. `hidden` are the cards without marks in this tab;
 * a card's "Not this" adds to it. `changed` is called when there is something else to report.
 */
export function showView(
  firstPage: PageText,
  firstView: MarksAndCards,
  firstSettings: Settings,
  hidden: Set<string>,
  changed: () => void,
  signal: AbortSignal,
): Shown {
  let page = firstPage
  let view = firstView
  let settings = firstSettings
  const sheet = new CSSStyleSheet()
  /** Where the sheet has been adopted: the document's does not reach into shadow roots. */
  const styled = new Set<DocumentOrShadowRoot>()
  let hover: Hover | undefined
  let taken = false
  const words = (key: string, ...values: string[]) => browserApi.i18n.getMessage(key, values)

  function paint(): void {
    adopt()
    const marks = view.marks.filter(isVisible)
    paintMarks(page, marks, settings.paint)
    // The script of the cards comes with the first marks, which need not be of the first view.
    hover ??= sharedWorld.hover?.({ page, view, words, settings: () => settings, hide }, signal)
    hover?.follow(page, marks, view.cards)
  }

  /** Whether the sheet had to be adopted somewhere. */
  function adopt(): boolean {
    const without = [document, ...shadowRootsOf(page)].filter(
      ({ adoptedStyleSheets }) => !adoptedStyleSheets.includes(sheet),
    )
    for (const root of without) {
      styled.add(root)
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    }
    return without.length > 0
  }

  function isVisible({ card }: Mark): boolean {
    const shown = view.cards[card]
    return !hidden.has(card) && !(shown && isHidden(settings.hidden, shown, siteOf(location.href)))
  }

  function hide(card: string): void {
    hidden.add(card)
    paint()
    changed()
  }

  function style(): void {
    const ground = page.runs[0]?.node.parentElement ?? document.documentElement
    sheet.replaceSync(highlightSheet(isDarkAt(ground), settings.strength, highlightName('')))
  }

  style()
  onThemeChange(style, signal)
  signal.addEventListener('abort', () => {
    clearMarks()
    for (const root of styled)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet)
  })
  paint()
  const giveUp = () => {
    taken = true
    changed()
  }
  keepMarks(() => [restoreMarks(), adopt()].includes(true), giveUp, signal)
  return {
    follow(next) {
      settings = next
      style()
      paint()
    },
    show(nextPage, nextView) {
      page = nextPage
      view = nextView
      paint()
    },
    unhide(card) {
      hidden.delete(card)
      paint()
      changed()
    },
    walk: (direction) => hover?.walk(direction),
    flash: (place) => flash(page, place),
    describe: (places) => pageSelectors(page, document.body)(places),
    seen: () => seenText(page, innerHeight),
    areTaken: () => taken,
  }
}
