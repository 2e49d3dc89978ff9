import { asIs } from './as-is.ts'
import type { Block } from './block.ts'
import { isProse, ownLength } from './block-text.ts'
import { renderedParent } from './rendered.ts'

/** What a form asks with. */
const asking = 'form, input[type="email"]'
/** A box around a form has no more prose than this, in characters, and not more than this share of all. */
const mostProse = 300
const mostShare = 0.3

/**
 * The boxes that ask the reader for something between the paragraphs of a text ("The Morning Boat: get the day's top stories
 * delivered to your inbox"): the largest elements around each form whose words are few.
 */
export function formBoxes(blocks: readonly Block[]): readonly Element[] {
  const sums = new Map<Element, number>()
  let total = 0
  for (const block of blocks) {
    const prose = isProse(block) ? ownLength(block) : 0
    total += prose
    for (let at: Element | null = block.element; at; at = renderedParent(at))
      sums.set(at, (sums.get(at) ?? 0) + prose)
  }
  const most = Math.min(mostProse, total * mostShare)
  const [first] = blocks
  const document = first && asIs(first.element).ownerDocument
  const boxes = new Set<Element>()
  for (const form of document?.querySelectorAll(asking) ?? []) {
    let box: Element = form
    for (let at = renderedParent(form); at && (sums.get(at) ?? 0) <= most; at = renderedParent(at)) {
      if (asIs(at).querySelector('h1')) break
      box = at
    }
    if ((sums.get(box) ?? 0) <= most) boxes.add(box)
  }
  return [...boxes]
}
