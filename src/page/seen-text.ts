import type { Span } from '../text/span.ts'
import { firstEndingAfter, type PageText, type Run } from './runs.ts'

/**
 * The stretch of a page's text that the window shows, to the line; null where it shows none. Text is taken to run down the
 * page: of columns side by side more may be told. Some dozens of boxes are asked for, however long the text.
 */
export function seenText(page: PageText, height: number): Span | null {
  const start = firstWhere(page, ({ bottom }) => bottom > 0)
  const end = firstWhere(page, ({ top }) => top >= height)
  return start < end ? { start, end } : null
}

/** Offset of the first character whose line has come so far, by halving; the text's length for none. */
function firstWhere({ text, runs }: PageText, hasCome: (line: DOMRect) => boolean): number {
  const range = document.createRange()
  let low = 0
  let high = text.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const line = lineFrom(runs, middle, range)
    if (!line || hasCome(line)) high = middle
    else low = middle + 1
  }
  return low
}

/** The box of the first character at an offset or after it that is shown. */
function lineFrom(runs: readonly Run[], offset: number, range: Range): DOMRect | undefined {
  for (let at = firstEndingAfter(runs, offset); at < runs.length; at++) {
    const run = runs[at]
    if (!run) break
    // The node may have been cut short since it was read.
    const { length } = run.node
    const from = Math.min(run.from + Math.max(0, offset - run.start), length)
    range.setStart(run.node, from)
    range.setEnd(run.node, Math.min(from + 1, length))
    const [box] = range.getClientRects()
    if (box) return box
  }
  return undefined
}
