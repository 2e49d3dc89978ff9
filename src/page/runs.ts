import type { Span } from '../text/span.ts'

/**
 * A stretch of one live text node that reads as a stretch of the page's text. The characters are the node's own, but for
 * white space (a line feed or a no-break space in the node reads as a space) and for what is composed: a letter and its
 * accents that stand apart in the node are a run of their own, of another length than there.
 */
export interface Run {
  readonly node: Text
  readonly start: number
  readonly end: number
  /** Offset in the node where the run begins. */
  readonly from: number
  /** Offset in the node where it ends. */
  readonly to: number
}

/** What was read of a page, once. The runs are sorted by `start`; what no run covers is a joint (`\n`, or ` ` for a break). */
export interface PageText {
  readonly text: string
  readonly runs: readonly Run[]
}

/**
 * Where a span of the text stands in the page: one range for each text node that it runs through, in order. Empty when
 * one of them has left the document or reads differently now: the page has changed, and has to be read again.
 */
export function toStaticRanges(page: PageText, span: Span): StaticRange[] {
  const ranges: StaticRange[] = []
  let last: { node: Text; start: number; end: number } | undefined
  const close = () => {
    if (last)
      ranges.push(
        new StaticRange({
          startContainer: last.node,
          startOffset: last.start,
          endContainer: last.node,
          endOffset: last.end,
        }),
      )
  }
  for (let i = firstEndingAfter(page.runs, span.start); i < page.runs.length; i++) {
    const run = page.runs[i]
    if (!run || run.start >= span.end) break
    if (!isFresh(page, run)) return []
    const start = span.start <= run.start || isComposed(run) ? run.from : run.from + span.start - run.start
    const end = span.end >= run.end || isComposed(run) ? run.to : run.from + span.end - run.start
    // Runs of one node that follow each other are parted by characters that show nothing (a soft hyphen, a collapsed
    // space): one range over both.
    if (last?.node === run.node && last.end <= start) last.end = end
    else {
      close()
      last = { node: run.node, start, end }
    }
  }
  close()
  return ranges
}

/** The offset in the text of a caret position in a text node; null where the node, or this part of it, was not read. */
export function spanAt(page: PageText, node: Text, offset: number): number | null {
  for (const run of runsOf(page).get(node) ?? [])
    if (offset >= run.from && offset <= run.to)
      return offset === run.to ? run.end : run.start + (isComposed(run) ? 0 : offset - run.from)
  return null
}

/** Whether the node still stands in the document and still reads as it did. */
export function isFresh(page: PageText, run: Run): boolean {
  if (!run.node.isConnected) return false
  const now = run.node.data.slice(run.from, run.to)
  const then = page.text.slice(run.start, run.end)
  return (
    now === then || now.replace(/\s/g, ' ') === then || (isComposed(run) && now.normalize('NFC') === then)
  )
}

/** Whether it reads in other characters than its node: none of it leads to a part of what stands there. */
export const isComposed = ({ start, end, from, to }: Run): boolean => end - start !== to - from

/** Index of the first run that ends after an offset. */
export function firstEndingAfter(runs: readonly Run[], offset: number): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** Indexed at the first hover, not at reading: most pages are never hovered. */
const indexes = new WeakMap<PageText, Map<Text, Run[]>>()

function runsOf(page: PageText): Map<Text, Run[]> {
  let index = indexes.get(page)
  if (!index) {
    index = new Map()
    for (const run of page.runs) {
      const runs = index.get(run.node)
      if (runs) runs.push(run)
      else index.set(run.node, [run])
    }
    indexes.set(page, index)
  }
  return index
}
