import type { Piece } from './lay-text.ts'
import { isShown, isUnread } from './visible.ts'

/** A paragraph-like stretch of the page: what stands between two block-level borders. */
export interface Block {
  /** The innermost block-level element around it. */
  readonly element: Element
  readonly pieces: readonly Piece[]
  /** Characters that are not at the border of their text node; an estimate that costs no pass over the text. */
  readonly length: number
  /** How many of these stand inside links. */
  readonly linked: number
  /** The nearest ancestor that says by tag, role or name that it holds no article text; null where none does. */
  readonly aside: Element | null
}

const blockTags = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HGROUP HR HTML LI MAIN MENU NAV OL P PRE SEARCH SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL CAPTION ' +
    'LEGEND DIR FRAMESET'
  ).split(' '),
)

/** Block-level by its tag; an unknown element (`<news-body>`) counts as one where it is no part of a line. */
export const isBlockLevel = (element: Element): boolean => blockTags.has(element.tagName.toUpperCase())

const asideTags = new Set([
  'NAV',
  'ASIDE',
  'FOOTER',
  'FORM',
  'FIGCAPTION',
  'MENU',
  'SEARCH',
  'CAPTION',
  'LEGEND',
])

const asideRole = /^(?:complementary|contentinfo|banner|form)$/

/**
 * Names that sites give to what stands beside the text. Whole words or their beginnings, so that "share" does not hit
 * "shareholder-letter"'s article.
 */
const asideName =
  /(?:^|[\s_-])(?:share|sharing|social|related|recirc|recommend|promo|newsletter|subscribe|subscription|signup|sign-up|comments?|disqus|sidebar|breadcrumbs?|cookie|consent|advert|advertisement|ads?|sponsor|outbrain|taboola|byline|author-?(?:bio|box|info|card)|caption|toolbar|paywall|piano|popup|modal|overlay|tags?|read-?more|more-?stories|also-?read|most-?(?:read|popular)|trending|toc|pagination|footer)(?:$|[\s_-])/i

function saysAside(element: Element): boolean {
  if (asideTags.has(element.tagName.toUpperCase())) return true
  const role = element.getAttribute('role')
  if (role !== null && asideRole.test(role)) return true
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`
  return name.length > 1 && asideName.test(name)
}

/** More nodes than any article's page has; beyond them the page is left alone rather than frozen. */
const nodeLimit = 400_000

interface Frame {
  readonly element: Element
  readonly children: readonly Node[] | NodeListOf<ChildNode>
  readonly block: Element
  readonly isBlock: boolean
  readonly aside: Element | null
  readonly inLink: boolean
  next: number
}

/** The children that are rendered: those of an open shadow root, and of a slot what is assigned to it. */
export function renderedChildren(element: Element): readonly Node[] | NodeListOf<ChildNode> {
  if (element.shadowRoot) return element.shadowRoot.childNodes
  if (element.tagName === 'SLOT') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.()
    if (assigned && assigned.length > 0) return assigned
  }
  return element.childNodes
}

/**
 * Everything readable under `root`, as blocks in reading order. Reads the live nodes and changes none; one pass without
 * recursion, so that depth does no harm.
 */
export function readBlocks(root: Element, limit = nodeLimit): Block[] {
  const blocks: Block[] = []
  let pieces: Piece[] = []
  let length = 0
  let linked = 0
  let breaks = 0

  const flush = (element: Element, aside: Element | null) => {
    if (length > 0) blocks.push({ element, pieces, length, linked, aside })
    if (pieces.length > 0) pieces = []
    length = 0
    linked = 0
    breaks = 0
  }

  const stack: Frame[] = [open(root, root, null, false)]
  let seen = 0
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const child = frame.children[frame.next++]
    if (!child || seen > limit) {
      stack.pop()
      if (frame.isBlock) flush(frame.block, frame.aside)
      continue
    }
    seen++
    if (child.nodeType === 3) {
      const text = child as Text
      const size = text.data.trim().length
      if (size > 0) {
        length += size
        if (frame.inLink) linked += size
        breaks = 0
      }
      if (text.length > 0) pieces.push(text)
    } else if (child.nodeType === 1) {
      const element = child as Element
      if (element.tagName === 'BR') {
        if (++breaks > 1) flush(frame.block, frame.aside)
        else pieces.push(null)
        continue
      }
      if (isUnread(element)) continue
      const isBlock = isBlockLevel(element)
      if (isBlock) flush(frame.block, frame.aside)
      if (isBlock && !isShown(element)) continue
      const aside = frame.aside ?? (saysAside(element) ? element : null)
      stack.push(open(element, isBlock ? element : frame.block, aside, frame.inLink))
    }
  }
  return blocks
}

const open = (element: Element, block: Element, aside: Element | null, inLink: boolean): Frame => ({
  element,
  children: renderedChildren(element),
  block,
  isBlock: block === element,
  aside,
  inLink: inLink || element.tagName === 'A',
  next: 0,
})
