import { asIs } from './as-is.ts'

/** The first child that is rendered: that of an open shadow root, where an element has one. */
export function firstRendered(element: Element): Node | null {
  const { shadowRoot, firstChild } = asIs(element)
  return shadowRoot ? shadowRoot.firstChild : firstChild
}

/** What is rendered in place of a slot's children. */
export function assignedTo(element: Element): readonly Node[] | undefined {
  const assigned = asIs(element).localName === 'slot' ? (element as HTMLSlotElement).assignedNodes?.() : []
  return assigned && assigned.length > 0 ? assigned : undefined
}

/** The parent as rendered: out of a slot, and out of a shadow root to its host. */
export function renderedParent(node: Element | Text): Element | null {
  const { parentElement, parentNode } = asIs(node)
  if (parentElement) return (asIs(parentElement).shadowRoot && asIs(node).assignedSlot) ?? parentElement
  return (parentNode as ShadowRoot | null)?.host ?? null
}
