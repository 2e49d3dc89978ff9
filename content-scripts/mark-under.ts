import { type PageText, spanAt, toStaticRanges } from '../src/page/runs.ts'
import { shadowRootsOf } from '../src/page/shadow-roots.ts'
import { contains, type Span } from '../src/text/span.ts'
import type { Mark } from '../src/view/paint.ts'
import { type Box, holds, type MarkIndex, marksAt, type Point } from './hit-test.ts'

/** The mark under a point, the line of it that the point is on, and the claim around it. */
export interface Hit {
  /** Tells two marks apart. */
  readonly id: string
  readonly mark: Mark
  /** Card of the claim whose words the mark stands in. */
  readonly around: string | null
  readonly point: Point
  /** The element that holds the text. */
  readonly element: Element
}

/**
 * What the pointer rests on. `caretPositionFromPoint` and a binary search (some 16 µs), where asking the highlights would
 * cost milliseconds. The nearest caret may be far from the point (in a margin), so the mark's boxes have the last word.
 */
export function markUnder(
  page: PageText,
  index: MarkIndex,
  point: Point,
  opens: (mark: Mark) => boolean,
): Hit | null {
  const caret = document.caretPositionFromPoint(point.x, point.y, { shadowRoots: [...shadowRootsOf(page)] })
  if (!(caret?.offsetNode instanceof Text)) return null
  const offset = spanAt(page, caret.offsetNode, caret.offset)
  const element = caret.offsetNode.parentElement
  if (offset === null || !element) return null
  const hits = marksAt(index, offset).filter((mark) => boxesOf(page, mark).some((box) => holds(box, point)))
  const mark = hits.find(opens)
  return mark ? hit(mark, hits, point, element) : null
}

/** The same for a mark that is gone to by keyboard. Null when it has left the page. */
export function hitOf(page: PageText, index: MarkIndex, mark: Mark): Hit | null {
  const [first] = boxesOf(page, mark)
  const element = toStaticRanges(page, mark)[0]?.startContainer.parentElement
  if (!first || !element) return null
  const point = { x: first.left, y: (first.top + first.bottom) / 2 }
  const outer = marksAt(index, mark.start).filter((other) => contains(other, mark))
  return hit(mark, outer, point, element)
}

function hit(mark: Mark, at: readonly Mark[], point: Point, element: Element): Hit {
  const outer = isClaim(mark) ? undefined : at.find(isClaim)
  const id = `${mark.start}-${mark.end} ${mark.card}`
  return { id, mark, around: outer?.card ?? null, point, element }
}

export const isClaim = ({ paint }: Mark): boolean => paint?.startsWith('claim-') === true

/** The line boxes of a stretch of the page's text, in the viewport. Empty when it has left the page. */
export function boxesOf(page: PageText, span: Span): Box[] {
  return toStaticRanges(page, span).flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
    const range = document.createRange()
    range.setStart(startContainer, startOffset)
    range.setEnd(endContainer, endOffset)
    // Plain copies: what spreads a DOMRect gets nothing.
    return [...range.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }))
  })
}
