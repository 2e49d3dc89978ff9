import { asIs } from './as-is.ts'
import type { Block } from './block.ts'
import { isProse, ownLength } from './block-text.ts'
import { renderedParent } from './rendered.ts'

/** What a form asks with. */
const asking = 'form, input[type="email"]'
/** A box around a form has no more prose than this, in characters, and not more than this share of all. */
const mostProse = 300
const mostShare = 0.3
/** All such boxes together hold no more than this share of the prose. */
const mostOfAll = 0.5

/**
 * The boxes that ask the reader for something between the paragraphs of a text ("The Morning Boat: get the day's top stories
 * delivered to your inbox"): the largest elements around each form whose words are few. Where there are so many of them that they
 * hold much of the text, each entry of a list of wares has its form, and only the forms are meant.
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
  const proseOf = (element: Element): number => sums.get(element) ?? 0
  const most = Math.min(mostProse, total * mostShare)
  const [first] = blocks
  const document = first && asIs(first.element).ownerDocument
  const forms = [...(document?.querySelectorAll(asking) ?? [])].filter((form) => proseOf(form) <= most)
  const boxes = new Set(forms.map((form) => boxAround(form, (element) => proseOf(element) <= most)))
  const held = [...boxes].reduce((sum, box) => sum + proseOf(box), 0)
  return held > total * mostOfAll ? forms : [...boxes]
}

/** The largest element around a form that is small enough and holds no headline. */
function boxAround(form: Element, isSmall: (element: Element) => boolean): Element {
  let box = form
  for (
    let at = renderedParent(form);
    at && isSmall(at) && !asIs(at).querySelector('h1');
    at = renderedParent(at)
  )
    box = at
  return box
}
