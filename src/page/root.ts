import { asideWithin } from './aside.ts'
import { isProse, ownLength } from './block-text.ts'
import { type Block, renderedParent } from './blocks.ts'

/** The article's root holds this share of the region's prose; the rest are strays that the region took along. */
const rootShare = 0.85

/** A parent that holds this much more prose, relative to its child, is the better root: the region was cut short. */
const gain = 0.25

/** How far up the root may move. */
const steps = 4

/** The deepest element that holds nearly all the region's prose, or its parent where that holds clearly more of the same. */
export function rootOf(blocks: readonly Block[], inside: ReadonlySet<Block>): Element | null {
  const sums = new Map<Element, number>()
  let total = 0
  for (const block of inside) {
    total += ownLength(block)
    for (let at: Element | null = block.element; at; at = renderedParent(at))
      sums.set(at, (sums.get(at) ?? 0) + ownLength(block))
  }
  // Ancestors are entered after their descendants, so the first that suffices is the deepest.
  for (const [element, sum] of sums) if (sum >= total * rootShare) return widen(element, blocks)
  return null
}

function widen(start: Element, blocks: readonly Block[]): Element {
  let root = start
  let prose = proseUnder(start, blocks)
  let at = renderedParent(start)
  for (let step = 0; step < steps && at && at.tagName !== 'BODY'; step++) {
    const more = proseUnder(at, blocks)
    if (more >= prose * (1 + gain)) {
      root = at
      prose = more
    }
    if (at.tagName === 'ARTICLE' || at.tagName === 'MAIN') break
    at = renderedParent(at)
  }
  return root
}

/** Characters of paragraphs under an element that are neither beside the text nor another article's teaser. */
function proseUnder(root: Element, blocks: readonly Block[]): number {
  const isAside = asideWithin(root)
  let sum = 0
  for (const block of blocks)
    if (
      block.element.tagName === 'P' &&
      isProse(block) &&
      isUnder(root, block.element) &&
      !isAside(block.element)
    )
      sum += block.element.closest('li, a, article') === root.closest('li, a, article') ? ownLength(block) : 0
  return sum
}

export function isUnder(root: Element, element: Element): boolean {
  if (root.contains(element)) return true
  for (let at: Element | null = element; at; at = renderedParent(at)) if (at === root) return true
  return false
}
