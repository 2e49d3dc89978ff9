import { eachInSlices, type Sliced } from '../text/slices.ts'
import { asIs } from './as-is.ts'
import type { Block } from './block.ts'
import type { Region } from './region.ts'

const paragraphLength = 80

/**
 * The region of a page that is too large to copy: the element whose own paragraphs, and half of those one level deeper,
 * hold the most text outside links (Readability's scoring, in one pass over the blocks).
 */
export function* regionInPlace(blocks: readonly Block[]): Sliced<Region | null> {
  const scores = new Map<Element, number>()
  yield* eachInSlices(blocks, (block) => {
    const own = block.length - block.linked
    if (own < paragraphLength) return
    const parent = parentOf(block.element) ?? block.element
    const grandparent = parentOf(parent)
    const score = own + Math.min(own / 100, 3) * paragraphLength
    for (const [element, weight] of [
      [parent, 1],
      [grandparent, 0.5],
      [grandparent && parentOf(grandparent), 0.25],
    ] as const) {
      if (element) scores.set(element, (scores.get(element) ?? 0) + score * weight)
    }
  })
  const [[root] = []] = [...scores].sort(([, a], [, b]) => b - a)
  if (!root) return null
  return { has: (text) => asIs(root).contains(text), size: blocks.length }
}

const parentOf = (element: Element): Element | null => asIs(element).parentElement
