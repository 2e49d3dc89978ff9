import { browserApi } from '../src/extension/browser-api.ts'
import type { PageText } from '../src/page/runs.ts'
import type { Span } from '../src/text/span.ts'
import type { PageView } from '../src/view/page-view.ts'
import type { PaintChoice } from '../src/view/paint.ts'
import { highlightSheet } from './highlight-styles.ts'
import { clearMarks, flash, paintMarks } from './highlights.ts'
import { startHover } from './hover.ts'
import { isDarkAt } from './page-theme.ts'

/** A view on show: what changes around it is painted at once, without another analysis. */
export interface Shown {
  /** Paints by another choice of the reader's. */
  paint(choice: PaintChoice): void
  /** Paints anew where the same text stands in other nodes. */
  move(page: PageText): void
  /** Scrolls to a place and lights it for a moment. */
  flash(place: Span): void
}

/** Paints a view on its page and opens its cards, until `signal` aborts. */
export function showView(
  first: PageText,
  view: PageView,
  firstChoice: PaintChoice,
  signal: AbortSignal,
): Shown {
  let page = first
  let choice = firstChoice
  let hover = new AbortController()
  const sheet = new CSSStyleSheet()
  const words = (key: string, ...values: string[]) => browserApi.i18n.getMessage(key, values)

  function start(): void {
    hover.abort()
    hover = new AbortController()
    paintMarks(page, view.marks, choice)
    startHover({ page, view, words }, AbortSignal.any([signal, hover.signal]))
  }

  sheet.replaceSync(highlightSheet(isDarkAt(page.runs[0]?.node.parentElement ?? document.documentElement)))
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  signal.addEventListener('abort', () => {
    clearMarks()
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
  })
  start()
  return {
    paint(next) {
      choice = next
      paintMarks(page, view.marks, choice)
    },
    move(next) {
      page = next
      start()
    },
    flash: (place) => flash(page, place),
  }
}
