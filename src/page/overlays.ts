import { asIs } from './as-is.ts'
import type { Block } from './block.ts'
import { proseOf } from './block-text.ts'
import { renderedParent } from './rendered.ts'

/** Overlays stand this near below the body; asking every element for its style would cost too much. */
const deepest = 4
/** Where what is fixed holds so many times the prose of the rest, the page itself is laid out that way. */
const whole = 4

/** Entries of lists and tables lie where these do: asking each for its style would cost too much as well. */
const entries = new Set(['li', 'tr', 'td', 'th', 'dt', 'dd'])

/** How deep below the body an element stands, and whether it or one around it is fixed. */
interface Place {
  readonly depth: number
  readonly fixed: boolean
}
const top: Place = { depth: 0, fixed: false }

/**
 * The blocks without what is fixed over the page, whatever it is made of: a notice about cookies may be longer than a short
 * article.
 */
export function withoutOverlays(blocks: readonly Block[]): readonly Block[] {
  const places = new Map<Element, Place>()
  const placeOf = (element: Element): Place => {
    const known = places.get(element)
    if (known) return known
    const parent = asIs(element).localName === 'body' ? null : renderedParent(element)
    const around = parent ? placeOf(parent) : top
    const depth = parent ? around.depth + 1 : 0
    const place = { depth, fixed: around.fixed || (depth > 0 && depth <= deepest && isFixed(element)) }
    places.set(element, place)
    return place
  }
  const rest = blocks.filter(({ element }) => !placeOf(element).fixed)
  return proseOf(blocks) > proseOf(rest) * (1 + whole) ? blocks : rest
}

const isFixed = (element: Element): boolean =>
  !entries.has(asIs(element).localName) &&
  asIs(element).ownerDocument.defaultView?.getComputedStyle(element).position === 'fixed'
