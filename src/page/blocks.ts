import type { Piece } from './lay-text.ts'
import { atOnce, type Sliced, stretch } from './slices.ts'
import { isShown, isUnread } from './visible.ts'
import { weigh } from './weigh.ts'

/** A paragraph-like stretch of the page: what stands between two block-level borders. */
export interface Block {
  /** The innermost block-level element around it. */
  readonly element: Element
  readonly pieces: readonly Piece[]
  /** Characters, as `weigh` counts them. */
  readonly length: number
  /** How many of these stand inside links. */
  readonly linked: number
}

const blockTags = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr html li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul caption ' +
    'legend dir frameset'
  ).split(' '),
)

/** Block-level by its tag; a custom element (`<news-body>`) by its style, since its tag says nothing. */
function isBlockLevel(element: Element): boolean {
  if (!element.localName.includes('-')) return blockTags.has(element.localName)
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display
  return display !== undefined && display !== '' && !lineDisplay.test(display)
}

/** A line's end: `<br>`, or what stands for one where a framework makes no use of it (`<span class="br">`). */
const isBreak = (element: Element): boolean =>
  element.localName === 'br' || (!element.hasChildNodes() && element.classList.contains('br'))

/** Values of `display` that keep an element in its line, or leave it without a box. */
const lineDisplay = /^(?:inline|contents|none|ruby)/

/** More nodes than any article's page has; beyond them the page is left alone rather than frozen. */
const nodeLimit = 150_000

/** Deeper than parsers nest (512); what a script nests deeper is no text to read, and would exhaust the stack of others. */
const depthLimit = 600

interface Frame {
  readonly element: Element
  readonly children: readonly Node[] | NodeListOf<ChildNode>
  readonly block: Element
  readonly isBlock: boolean
  readonly inLink: boolean
  /** Asked of the browser at the element's first text; most elements hold none. */
  shown: boolean | undefined
  next: number
}

/** The children that are rendered: those of an open shadow root, and of a slot what is assigned to it. */
function renderedChildren(element: Element): readonly Node[] | NodeListOf<ChildNode> {
  if (element.shadowRoot) return element.shadowRoot.childNodes
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.()
    if (assigned && assigned.length > 0) return assigned
  }
  return element.childNodes
}

/**
 * Everything readable under `root`, as blocks in reading order. Reads the live nodes and changes none; one pass without
 * recursion, so that depth does no harm.
 */
export const readBlocks = (root: Element): Block[] => atOnce(readingBlocks(root))

export function* readingBlocks(root: Element): Sliced<Block[]> {
  const blocks: Block[] = []
  let pieces: Piece[] = []
  let length = 0
  let linked = 0
  let breaks = 0

  const flush = (element: Element) => {
    if (length > 0) blocks.push({ element, pieces, length, linked })
    if (pieces.length > 0) pieces = []
    length = 0
    linked = 0
    breaks = 0
  }

  const stack: Frame[] = [open(root, root, false)]
  let seen = 0
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const child = frame.children[frame.next++]
    if (!child || seen > nodeLimit) {
      stack.pop()
      if (frame.isBlock) flush(frame.block)
      continue
    }
    if (++seen % stretch === 0) yield
    if (child.nodeType === 3) {
      const text = child as Text
      const size = weigh(text.data)
      if (size > 0) {
        frame.shown ??= isShown(frame.element)
        if (!frame.shown) continue
        length += size
        if (frame.inLink) linked += size
        breaks = 0
      }
      if (text.length > 0) pieces.push(text)
    } else if (child.nodeType === 1) {
      const element = child as Element
      if (isBreak(element)) {
        if (++breaks > 1) flush(frame.block)
        else pieces.push(null)
        continue
      }
      if (stack.length > depthLimit || isUnread(element)) continue
      const isBlock = isBlockLevel(element)
      if (isBlock) flush(frame.block)
      stack.push(open(element, isBlock ? element : frame.block, frame.inLink))
    }
  }
  return blocks
}

const open = (element: Element, block: Element, inLink: boolean): Frame => ({
  element,
  children: renderedChildren(element),
  block,
  isBlock: block === element,
  inLink: inLink || element.localName === 'a',
  shown: undefined,
  next: 0,
})

/** The parent as rendered: out of a slot, and out of a shadow root to its host. */
export function renderedParent(node: Element | Text): Element | null {
  const { parentElement } = node
  if (parentElement) return (parentElement.shadowRoot && node.assignedSlot) ?? parentElement
  return (node.parentNode as ShadowRoot | null)?.host ?? null
}
