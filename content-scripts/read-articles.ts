import type { Analysed, ReadingReport } from '../src/extension/calls.ts'
import type { FoundArticle } from '../src/page/find-article.ts'
import { longestText } from '../src/text/article.ts'
import type { PageView } from '../src/view/page-view.ts'
import { articleOf } from './article-of.ts'
import { askBackground } from './ask-background.ts'
import { isSameArticle } from './same-article.ts'

/** One article of the page, and what is shown of it. */
export interface Reading {
  /** Tells its cards from those of the page's other articles; empty for the first one. */
  readonly prefix: string
  readonly found: FoundArticle
  /** As it was analysed: by itself. */
  readonly view: PageView
}

type Failure = Extract<ReadingReport, { state: 'failed' }>['reason']

/** What is not even sent to the background. */
interface Unasked {
  readonly ok: false
  readonly reason: Failure
}

/**
 * Reads what was found on a page. What reads as it did keeps its analysis, wherever its text stands now; the background is
 * asked about the others only. An article that cannot be analysed is left out, and the last one's reason told.
 */
export async function readArticles(
  all: readonly FoundArticle[],
  before: readonly Reading[],
): Promise<{ readonly readings: readonly Reading[]; readonly reason: Failure }> {
  const readings: Reading[] = []
  let reason: Failure = 'unreachable'
  for (const found of all) {
    const free = before.filter(({ prefix }) => !readings.some((other) => other.prefix === prefix))
    const same = free.find((old) => old.found.page.text === found.page.text)
    const analysed = same ? { ok: true as const, view: same.view } : await analysisOf(found)
    if (analysed?.ok) {
      const { prefix } =
        same ?? free.find((old) => isSameArticle(old.found, found)) ?? unused([...before, ...readings])
      readings.push({ prefix, found, view: analysed.view })
    } else reason = analysed?.reason ?? 'unreachable'
  }
  return { readings, reason }
}

async function analysisOf(found: FoundArticle): Promise<Analysed | Unasked | null> {
  // Not even sent: copying it would cost the page and the background as much as a book does.
  if (found.page.text.length > longestText) return { ok: false, reason: 'too-long' }
  return askBackground(articleOf(found)).catch(() => ({ ok: false, reason: 'broken' }))
}

function unused(taken: readonly Reading[]): Pick<Reading, 'prefix'> {
  let prefix = ''
  for (let n = 2; taken.some((other) => other.prefix === prefix); n++) prefix = `${n}/`
  return { prefix }
}
