import type { PageText, Run } from '../src/page/runs.ts'
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
    return by > 0 || prefix ? moved(view, by, prefix) : view
  })
  return { page: { text, runs }, views }
}

/**
 * A view, which is plain JSON, with its spans further on and its cards under other keys; no other text reads like a key. A
 * timeline's `date` alone counts from its own sentence.
 */
function moved(view: PageView, by: number, prefix: string): PageView {
  const rename = (text: string) => (Object.hasOwn(view.cards, text) ? prefix + text : text)
  const move = (value: unknown): unknown => {
    if (typeof value === 'string') return rename(value)
    if (Array.isArray(value)) return value.map(move)
    if (typeof value !== 'object' || value === null) return value
    const fields = Object.entries(value).map(([key, one]) => [
      rename(key),
      key === 'date'
        ? one
        : typeof one === 'number' && (key === 'start' || key === 'end')
          ? one + by
          : move(one),
    ])
    return Object.fromEntries(fields)
  }
  return move(view) as PageView
}
