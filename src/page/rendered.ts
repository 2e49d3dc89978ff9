/** The children that are rendered: those of an open shadow root, and of a slot what is assigned to it. */
export function renderedChildren(element: Element): readonly Node[] | NodeListOf<ChildNode> {
  if (element.shadowRoot) return element.shadowRoot.childNodes
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.()
    if (assigned && assigned.length > 0) return assigned
  }
  return element.childNodes
}

/** The parent as rendered: out of a slot, and out of a shadow root to its host. */
export function renderedParent(node: Element | Text): Element | null {
  const { parentElement } = node
  if (parentElement) return (parentElement.shadowRoot && node.assignedSlot) ?? parentElement
  return (node.parentNode as ShadowRoot | null)?.host ?? null
}
