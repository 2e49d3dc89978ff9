import { Readability } from '@mozilla/readability'
import { asIs } from './as-is.ts'
import type { Block } from './block.ts'
import { renderedParent } from './rendered.ts'

const tag = 'data-sidelight-node'

/** Fields that hold text. */
const field = /^(?:fieldset|output)$/

/** What Readability took, as live nodes: text nodes where they can be paired, else the elements they stand in. */
export interface Region {
  has(text: Text): boolean
  readonly size: number
}

/**
 * The part of the page that Mozilla's Readability calls the article. It works on a copy of what the blocks hold, made in a
 * document without a window (so that no image loads and no custom element wakes). Each copied text node is paired with its
 * live one; each copied element also carries its number, because Readability's second try re-parses its input and so loses
 * the nodes.
 */
export function readabilityRegion(document: Document, blocks: readonly Block[]): Region | null {
  const copy = copyPage(document, blocks)
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

/** Copies the text nodes of the blocks and the elements around them; what holds no text is of no use and left out. */
function copyPage(document: Document, blocks: readonly Block[]): Copy {
  const copy = document.implementation.createHTMLDocument(document.title)
  const live = new Map<Node, Text>()
  const elements: Element[] = []
  const twins = new Map<Element, Element>([[document.body, copy.body]])

  const twinOf = (element: Element): Element => {
    const known = twins.get(element)
    if (known) return known
    const twin = copy.importNode(element)
    // In the copy no form's field hides what a form has: Readability asks the forms themselves.
    if (field.test(asIs(element).localName)) for (const name of ['id', 'name']) twin.removeAttribute(name)
    twin.setAttribute(tag, String(elements.length))
    // Readability would resolve each address, which fails slowly in a document that has none itself.
    if (!asIs(element).getAttribute('href')?.startsWith('#')) twin.removeAttribute('href')
    elements.push(element)
    twins.set(element, twin)
    const parent = renderedParent(element)
    ;(parent ? twinOf(parent) : copy.body).append(twin)
    return twin
  }
  for (const { element, pieces } of blocks) {
    for (const piece of pieces) {
      if (piece === '\n') twinOf(element).append(copy.createElement('br'))
      const parent = typeof piece === 'string' ? null : renderedParent(piece)
      if (parent && typeof piece !== 'string') {
        const text = copy.createTextNode(piece.data)
        live.set(text, piece)
        twinOf(parent).append(text)
      }
    }
  }
  return { document: copy, live, elements }
}
