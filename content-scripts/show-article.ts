import { browserApi } from '../src/extension/browser-api.ts'
import type { ReadingReport } from '../src/extension/calls.ts'
import type { FoundArticle } from '../src/page/find-article.ts'
import type { PageText } from '../src/page/runs.ts'
import type { Article } from '../src/text/article.ts'
import type { PaintChoice } from '../src/view/paint.ts'
import { askBackground } from './ask-background.ts'
import { highlightSheet } from './highlight-styles.ts'
import { clearMarks, paintMarks } from './highlights.ts'
import { startHover } from './hover.ts'
import { isDarkAt } from './page-theme.ts'

/** An article on show: what the reader changes is painted at once, without another analysis. */
export interface Shown {
  page(): PageText
  paint(choice: PaintChoice): void
}

/** Analyses a found article and shows it until `signal` aborts, telling how it went. Null when there is nothing to show. */
export async function showArticle(
  found: FoundArticle,
  choice: PaintChoice,
  signal: AbortSignal,
  tell: (report: ReadingReport) => void,
): Promise<Shown | null> {
  const analysed = await askBackground(articleOf(found))
  if (signal.aborted) return null
  if (!analysed?.ok) {
    tell({ state: 'failed', reason: analysed?.reason ?? 'unreachable' })
    return null
  }
  const { view } = analysed
  const { page } = found
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(highlightSheet(isDarkAt(page.runs[0]?.node.parentElement ?? document.body)))
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  paintMarks(page, view.marks, choice)
  startHover({ page, view, words: (key, ...values) => browserApi.i18n.getMessage(key, values) }, signal)
  signal.addEventListener('abort', () => {
    clearMarks()
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
  })
  tell({ state: 'ready', summary: view.summary, cards: view.cards })
  return { page: () => page, paint: (next) => paintMarks(page, view.marks, next) }
}

function articleOf({ page, title, url, published, publisher, lang }: FoundArticle): Article {
  return {
    text: page.text,
    ...(title && { title }),
    ...(url && { url }),
    ...(published && { published }),
    ...(publisher && { publisher }),
    ...(lang && { lang }),
  }
}
