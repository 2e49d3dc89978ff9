import { browserApi } from '../src/extension/browser-api.ts'
import type { Settings } from '../src/extension/settings.ts'
import type { PageText } from '../src/page/runs.ts'
import type { Span } from '../src/text/span.ts'
import type { PageView } from '../src/view/page-view.ts'
import { highlightSheet } from './highlight-styles.ts'
import { clearMarks, flash, paintMarks } from './highlights.ts'
import { startHover } from './hover.ts'
import type { MarkWalk } from './mark-walk.ts'
import { isDarkAt } from './page-theme.ts'

/** A view on show: what changes around it is painted at once, without another analysis. */
export interface Shown {
  /** Shows it by other settings. */
  follow(settings: Settings): void
  /** Paints anew where the same text stands in other nodes. */
  move(page: PageText): void
  /** Goes to the next mark (1) or the one before (-1). */
  walk(direction: 1 | -1): void
  /** Scrolls to a place and lights it for a moment. */
  flash(place: Span): void
}

/** Paints a view on its page and opens its cards, until `signal` aborts. */
export function showView(
  first: PageText,
  view: PageView,
  firstSettings: Settings,
  signal: AbortSignal,
): Shown {
  let page = first
  let settings = firstSettings
  let hover = new AbortController()
  let walk: MarkWalk | undefined
  const sheet = new CSSStyleSheet()
  const words = (key: string, ...values: string[]) => browserApi.i18n.getMessage(key, values)

  function start(): void {
    hover.abort()
    hover = new AbortController()
    paintMarks(page, view.marks, settings.paint)
    walk = startHover(
      { page, view, words, settings: () => settings },
      AbortSignal.any([signal, hover.signal]),
    )
  }

  function style(): void {
    const ground = page.runs[0]?.node.parentElement ?? document.documentElement
    sheet.replaceSync(highlightSheet(isDarkAt(ground), settings.strength))
  }

  style()
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  signal.addEventListener('abort', () => {
    clearMarks()
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
  })
  start()
  return {
    follow(next) {
      settings = next
      style()
      paintMarks(page, view.marks, settings.paint)
    },
    move(next) {
      page = next
      start()
    },
    walk: (direction) => walk?.go(direction),
    flash: (place) => flash(page, place),
  }
}
