import { type PageText, toStaticRanges } from '../src/page/runs.ts'
import type { Span } from '../src/text/span.ts'
import { isPainted, type Mark, type PaintChoice } from '../src/view/paint.ts'

const prefix = 'sidelight-'
const flashName = `${prefix}flash`
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
    const name = `${prefix}${mark.open ? 'entity-open' : mark.paint}`
    const own = ranges.get(name) ?? []
    if (own.length === 0) ranges.set(name, own)
    own.push(...toStaticRanges(page, mark))
  }
  for (const name of [...painted.keys()]) if (!ranges.has(name)) unpaint(name)
  for (const [name, own] of ranges) {
    const highlight = new Highlight(...own)
    // Where marks overlap, a name is painted over the claim around it.
    highlight.priority = name.startsWith(`${prefix}entity`) ? 2 : 1
    CSS.highlights.set(name, highlight)
    painted.set(name, highlight)
  }
}

export function clearMarks(): void {
  for (const name of [...painted.keys()]) unpaint(name)
  CSS.highlights.delete(flashName)
}

/** Scrolls to a place and lights it for a moment. Nothing happens when the place has left the page. */
export function flash(page: PageText, place: Span): void {
  const ranges = toStaticRanges(page, place)
  const [first] = ranges
  if (!first) return
  const element = first.startContainer.parentElement
  // A page that nobody looks at does not move smoothly, it does not move at all.
  const calm = document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches
  element?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' })
  const highlight = new Highlight(...ranges)
  highlight.priority = 3
  CSS.highlights.set(flashName, highlight)
  setTimeout(() => {
    if (CSS.highlights.get(flashName) === highlight) CSS.highlights.delete(flashName)
  }, flashTime)
}
