import { asIs } from './as-is.ts'

/** The children that are rendered: those of an open shadow root, and of a slot what is assigned to it. */
export function renderedChildren(element: Element): readonly Node[] | NodeListOf<ChildNode> {
  const { shadowRoot, localName, childNodes } = asIs(element)
  if (shadowRoot) return shadowRoot.childNodes
  if (localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.()
    if (assigned && assigned.length > 0) return assigned
  }
  return childNodes
}

/** The parent as rendered: out of a slot, and out of a shadow root to its host. */
export function renderedParent(node: Element | Text): Element | null {
  const { parentElement, parentNode } = asIs(node)
  if (parentElement) return (asIs(parentElement).shadowRoot && asIs(node).assignedSlot) ?? parentElement
  return (parentNode as ShadowRoot | null)?.host ?? null
}
