import { Readability } from '@mozilla/readability'
import { renderedChildren } from './blocks.ts'
import { isShown, isUnread } from './visible.ts'

const tag = 'data-sidelight-node'

/** What Readability took, as live nodes: text nodes where they can be paired, else the elements they stand in. */
export interface Region {
  has(text: Text): boolean
  readonly size: number
}

/**
 * The part of the page that Mozilla's Readability calls the article. It works on a copy, made in a document without a
 * window (so that no image loads and no custom element wakes) of what is shown, open shadow roots in place. Each copied
 * text node is paired with its live one; each copied element also carries its number, because Readability's second try
 * re-parses its input and so loses the nodes.
 */
export function readabilityRegion(document: Document): Region | null {
  const copy = copyPage(document)
  const found = new Readability<Node>(copy.document, {
    serializer: (node) => node,
    disableJSONLD: true,
  }).parse()
  if (!found?.content) return null
  const texts = new Set<Text>()
  const elements = new Set<Element>()
  const walker = copy.document.createTreeWalker(found.content, 4)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const live = copy.live.get(node)
    if (live) texts.add(live)
    else {
      const number = node.parentElement?.closest(`[${tag}]`)?.getAttribute(tag)
      const element = number ? copy.elements[Number(number)] : undefined
      if (element) elements.add(element)
    }
  }
  return {
    has: (text) => texts.has(text) || (text.parentElement !== null && elements.has(text.parentElement)),
    size: texts.size + elements.size,
  }
}

interface Copy {
  readonly document: Document
  readonly live: Map<Node, Text>
  readonly elements: readonly Element[]
}

function copyPage(document: Document): Copy {
  const copy = document.implementation.createHTMLDocument(document.title)
  const live = new Map<Node, Text>()
  const elements: Element[] = []
  if (!document.body) return { document: copy, live, elements }

  const stack: { from: ReturnType<typeof renderedChildren>; to: Element; next: number }[] = [
    { from: renderedChildren(document.body), to: copy.body, next: 0 },
  ]
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const child = frame.from[frame.next++]
    if (!child) stack.pop()
    else if (child.nodeType === 3) {
      const text = copy.createTextNode((child as Text).data)
      live.set(text, child as Text)
      frame.to.append(text)
    } else if (child.nodeType === 1) {
      const element = child as Element
      if (isUnread(element) || !isShown(element)) continue
      const twin = copy.importNode(element)
      twin.setAttribute(tag, String(elements.length))
      elements.push(element)
      frame.to.append(twin)
      stack.push({ from: renderedChildren(element), to: twin, next: 0 })
    }
  }
  return { document: copy, live, elements }
}
