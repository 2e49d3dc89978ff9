import type { Span } from '../text/span.ts'
import { type TextSelectors, textSelectors } from '../text/text-selectors.ts'
import { firstEndingAfter, isComposed, type PageText } from './runs.ts'

/**
 * Describes places of what was read by the text of the page's own nodes, in document order below `root`: what other tools that
 * look for an annotation in the page go through. A place outside of it, in a shadow root, is told by its words alone. Pure; the
 * nodes are looked at once, and not again when the places are asked for.
 */
export function pageSelectors(page: PageText, root: Node): (spans: readonly Span[]) => TextSelectors[] {
  const starts = new Map<Node, number>()
  let whole = ''
  const nodes = root.ownerDocument?.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */)
  for (let node = nodes?.nextNode(); node; node = nodes?.nextNode()) {
    starts.set(node, whole.length)
    whole += node.nodeValue ?? ''
  }
  const placeOf = ({ start, end }: Span): Span | null => {
    const first = page.runs[firstEndingAfter(page.runs, start)]
    const at = firstEndingAfter(page.runs, end - 1)
    const last = page.runs[(page.runs[at]?.start ?? end) < end ? at : at - 1]
    if (!first || !last) return null
    const [from, to] = [starts.get(first.node), starts.get(last.node)]
    if (from === undefined || to === undefined) return null
    return {
      start: from + first.from + (isComposed(first) ? 0 : Math.max(start - first.start, 0)),
      end: to + (isComposed(last) ? last.to : last.from + Math.min(end, last.end) - last.start),
    }
  }
  return (spans) => {
    const places = spans.map(placeOf)
    const found = textSelectors(
      whole,
      places.filter((place) => place !== null),
    )
    const words = textSelectors(page.text, spans)
    let next = 0
    return places.flatMap((place, index) => {
      const alone = words[index]
      return place ? (found[next++] ?? []) : alone ? { ...alone, position: null } : []
    })
  }
}
