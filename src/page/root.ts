import { eachInSlices, type Sliced } from '../text/slices.ts'
import { asIs } from './as-is.ts'
import type { Block } from './block.ts'
import { isProse, ownLength } from './block-text.ts'
import { renderedParent } from './rendered.ts'

/** The article's root holds this share of the region's prose; the rest are strays that the region took along. */
const rootShare = 0.85

/** A parent that holds this much more prose, relative to its child, is the better root: the region was cut short. */
const gain = 0.25

/** How far up such a parent stands… */
const near = 4
/** …and how far what holds so many times more: page builders wrap each of their boxes in several. */
const far = 8
const muchMore = 2

/** The deepest element that holds nearly all the region's prose, or its parent where that holds clearly more of the same. */
export function* rootOf(
  blocks: readonly Block[],
  inside: ReadonlySet<Block>,
  saysAside: (element: Element) => boolean,
): Sliced<Element | null> {
  const sums = new Map<Element, number>()
  let total = 0
  yield* eachInSlices(inside, (block) => {
    total += ownLength(block)
    for (let at: Element | null = block.element; at; at = renderedParent(at))
      sums.set(at, (sums.get(at) ?? 0) + ownLength(block))
  })
  // Ancestors are entered after their descendants, so the first that suffices is the deepest.
  for (const [element, sum] of sums)
    if (sum >= total * rootShare) return widen(element, yield* proseByRoot(blocks, saysAside))
  return null
}

function widen(start: Element, sums: ReadonlyMap<Element, number>): Element {
  let root = start
  let prose = sums.get(start) ?? 0
  let at = renderedParent(start)
  for (let step = 0; step < far && at && asIs(at).localName !== 'body'; step++) {
    const more = sums.get(at) ?? 0
    if (step < near ? more >= prose * (1 + gain) : more > prose * muchMore) {
      root = at
      prose = more
    }
    if (/^(?:article|main)$/.test(asIs(at).localName)) break
    at = renderedParent(at)
  }
  return root
}

/** Boxes whose paragraphs belong to something else than what the box stands in. */
const ownBox = /^(?:li|a|article)$/

/** Characters of paragraphs under each element that are neither beside the text nor another article's teaser there. */
function* proseByRoot(
  blocks: readonly Block[],
  saysAside: (element: Element) => boolean,
): Sliced<ReadonlyMap<Element, number>> {
  const sums = new Map<Element, number>()
  yield* eachInSlices(blocks, (block) => {
    if (block.tag !== 'p' || !isProse(block)) return
    for (let at: Element | null = block.element; at; at = renderedParent(at)) {
      sums.set(at, (sums.get(at) ?? 0) + ownLength(block))
      if (ownBox.test(asIs(at).localName) || saysAside(at)) break
    }
  })
  return sums
}

/** Whether an element stands in another, or is it, as the page is rendered: shadow roots are no border. */
export function isUnder(root: Element, element: Element): boolean {
  if (asIs(root).contains(element)) return true
  // Only out of a shadow root can the way up lead where `contains` does not look.
  if (asIs(element).getRootNode() === asIs(root).getRootNode()) return false
  for (let at: Element | null = element; at; at = renderedParent(at)) if (at === root) return true
  return false
}
