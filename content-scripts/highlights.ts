import { asIs } from '../src/page/as-is.ts'
import { type PageText, toStaticRanges } from '../src/page/runs.ts'
import type { Span } from '../src/text/span.ts'
import { isPainted, type Mark, type PaintChoice } from '../src/view/paint.ts'
import { highlightName, priorityOf } from './highlight-names.ts'

/** How long a place that was scrolled to stays lit, in milliseconds. */
const flashTime = 1600

/** What is painted now: one registered highlight a paint. Firefox cannot list them, so they are kept here. */
const painted = new Map<string, Highlight>()

/** Takes a highlight out of the page, unless the script of a newer version has painted its own meanwhile. */
function unpaint(name: string): void {
  if (CSS.highlights.get(name) === painted.get(name)) CSS.highlights.delete(name)
  painted.delete(name)
}

/** Paints marks, in place of what was painted before. The page's DOM is left alone. */
export function paintMarks(page: PageText, marks: readonly Mark[], choice: PaintChoice): void {
  const ranges = new Map<string, StaticRange[]>()
  // In forced colours Chromium gives every highlight the look of a selection: claims are worth that, names are not. Firefox
  // keeps a claim's line and takes the grounds away.
  const forced = matchMedia('(forced-colors: active)').matches
  for (const mark of marks) {
    if (!isPainted(mark, choice) || (forced && mark.paint?.startsWith('entity'))) continue
    const name = highlightName(mark.open ? 'entity-open' : `${mark.paint}`)
    const own = ranges.get(name) ?? []
    if (own.length === 0) ranges.set(name, own)
    own.push(...toStaticRanges(page, mark))
  }
  for (const name of [...painted.keys()]) if (!ranges.has(name)) unpaint(name)
  for (const [name, own] of ranges) {
    const highlight = new Highlight(...own)
    // Where marks overlap, a name is painted over the claim around it.
    highlight.priority = priorityOf(name.startsWith(highlightName('entity')) ? 'entity' : 'claim')
    CSS.highlights.set(name, highlight)
    painted.set(name, highlight)
  }
}

/** Registers again what is painted and is not registered any more: a page may clear what is not its own. False if all was there. */
export function restoreMarks(): boolean {
  const gone = [...painted].filter(([name, highlight]) => CSS.highlights.get(name) !== highlight)
  for (const [name, highlight] of gone) CSS.highlights.set(name, highlight)
  return gone.length > 0
}

export function clearMarks(): void {
  for (const name of [...painted.keys()]) unpaint(name)
  CSS.highlights.delete(highlightName('flash'))
}

/** Scrolls to a place and lights it for a moment. Nothing happens when the place has left the page. */
export function flash(page: PageText, place: Span): void {
  const ranges = toStaticRanges(page, place)
  const [first] = ranges
  if (!first) return
  const element = first.startContainer.parentElement
  // A page that nobody looks at does not move smoothly, it does not move at all.
  const calm = document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches
  if (element) asIs(element).scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' })
  light('flash', ranges)
  clearTimeout(flashing)
  flashing = setTimeout(() => light('flash', []), flashTime)
}

let flashing: ReturnType<typeof setTimeout> | undefined

/** Lights a place, until it is told of another; no ranges put it out. */
export function light(kind: 'flash' | 'current', ranges: readonly StaticRange[]): void {
  const highlight = new Highlight(...ranges)
  highlight.priority = priorityOf(kind)
  if (ranges.length === 0) CSS.highlights.delete(highlightName(kind))
  else CSS.highlights.set(highlightName(kind), highlight)
}
