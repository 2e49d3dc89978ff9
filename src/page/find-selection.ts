import { asIs } from './as-is.ts'
import { readBlocks } from './blocks.ts'
import { layText } from './lay-text.ts'
import { isComposed, type PageText } from './runs.ts'

/** What the reader has selected, as text with its place in the live nodes; null when it holds nothing to read. */
export function findSelection(selection: Selection): PageText | null {
  if (selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const around = range.commonAncestorContainer
  const root = asIs(around).nodeType === 1 ? (around as Element) : around.parentElement
  if (!root) return null
  const blocks = readBlocks(root).map(({ pieces }) =>
    pieces.filter((piece) => typeof piece === 'string' || range.intersectsNode(piece)),
  )
  const page = clip(layText(blocks), range)
  return page.text.trim() === '' ? null : page
}

/** Cuts what the first and last text node hold outside of the selection. */
function clip(page: PageText, range: Range): PageText {
  const within = (node: Text, offset: number): boolean => range.isPointInRange(node, offset)
  let start = page.text.length
  let end = 0
  for (const run of page.runs) {
    // What is composed is selected as a whole.
    const length = isComposed(run) ? 0 : run.end - run.start
    if (isComposed(run) && within(run.node, run.from) && within(run.node, run.to)) {
      start = Math.min(start, run.start)
      end = Math.max(end, run.end)
    }
    let first = 0
    while (first < length && !within(run.node, run.from + first)) first++
    let last = length
    while (last > first && !within(run.node, run.from + last)) last--
    if (last <= first) continue
    start = Math.min(start, run.start + first)
    end = Math.max(end, run.start + last)
  }
  if (end <= start) return { text: '', runs: [] }
  const runs = page.runs
    .filter((run) => run.end > start && run.start < end)
    .map((run) => {
      const cut = Math.max(0, start - run.start)
      const rest = Math.max(0, run.end - end)
      return {
        node: run.node,
        start: run.start + cut - start,
        end: run.end - rest - start,
        from: run.from + cut,
        to: run.to - rest,
      }
    })
  return { text: page.text.slice(start, end), runs }
}
