import type { PageText, Run } from '../src/page/runs.ts'
import { moveView } from '../src/view/move-view.ts'
import type { PageView } from '../src/view/page-view.ts'
import type { Reading } from './read-articles.ts'

export interface JoinedReadings {
  readonly page: PageText
  /** The view of each, with offsets and keys as they are in the whole. */
  readonly views: readonly PageView[]
}

/** The articles of a page as one text: what paints, hovers and walks need not know how many there are. */
export function joinReadings(readings: readonly Reading[]): JoinedReadings {
  let text = ''
  const runs: Run[] = []
  const views = readings.map(({ prefix, found: { page }, view }) => {
    if (text !== '') text += '\n'
    const by = text.length
    text += page.text
    for (const run of page.runs) runs.push({ ...run, start: run.start + by, end: run.end + by })
    return by > 0 || prefix ? moveView(view, by, prefix) : view
  })
  return { page: { text, runs }, views }
}
