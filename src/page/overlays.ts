import { isProse, ownLength } from './block-text.ts'
import { type Block, renderedParent } from './blocks.ts'

/** Overlays stand this near below the body; asking every element for its style would cost too much. */
const depth = 4
/** Where what is fixed holds so many times the prose of the rest, the page itself is laid out that way. */
const whole = 4

/**
 * The blocks without what is fixed over the page, whatever it is made of: a notice about cookies may be longer than a short
 * article.
 */
export function withoutOverlays(blocks: readonly Block[]): readonly Block[] {
  const fixed = new Map<Element, boolean>()
  const isFixed = (element: Element): boolean => {
    let known = fixed.get(element)
    if (known === undefined) {
      known = element.ownerDocument.defaultView?.getComputedStyle(element).position === 'fixed'
      fixed.set(element, known)
    }
    return known
  }
  const rest = blocks.filter(({ element }) => !outermost(element).some(isFixed))
  return proseOf(blocks) > proseOf(rest) * (1 + whole) ? blocks : rest
}

/** The element's ancestors next below the body, itself perhaps among them. */
function outermost(element: Element): readonly Element[] {
  const path: Element[] = []
  for (let at: Element | null = element; at && at.localName !== 'body'; at = renderedParent(at)) path.push(at)
  return path.slice(-depth)
}

const proseOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + (isProse(block) ? ownLength(block) : 0), 0)
