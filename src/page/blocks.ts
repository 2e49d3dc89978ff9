import { hasLetterOrDigit } from '../text/letters.ts'
import { atOnce, type Sliced, stretch } from '../text/slices.ts'
import { asIs } from './as-is.ts'
import type { Block } from './block.ts'
import { flows, isBlockTag, isFixed } from './flow.ts'
import { isForeignPassage } from './foreign-passages.ts'
import type { Piece } from './piece.ts'
import { marksOf, type QuoteMark } from './quote-marks.ts'
import { assignedTo, firstRendered } from './rendered.ts'
import { textWeight } from './text-weight.ts'
import { isHiddenBreak, isShown, isUnread } from './visible.ts'
import { mayBeOneWord, standApart } from './word-border.ts'

/** A line's end: `<br>`, or what stands for one where a framework makes no use of it (`<span class="br">`). */
const isBreak = (element: Element): boolean =>
  element.localName === 'br' || (!element.hasChildNodes() && element.classList.contains('br'))

/** More nodes than any article's page has; beyond them the page is left alone rather than frozen. */
const nodeLimit = 150_000

/** Parsers nest no deeper than 512, scripts may; what is nested deeper still would exhaust the stack of others. */
const depthLimit = 2500

/** What holds no text between two texts of a line: no more of it is looked at. */
const emptiesLimit = 20

/** Overlays stand this near below the body; asking every element for its style would cost too much. */
const deepestOverlay = 4

/** Entries of lists and tables lie where these do: asking each for its style would cost too much as well. */
const entries = new Set(['li', 'tr', 'td', 'th', 'dt', 'dd'])

interface Frame {
  readonly element: Element
  readonly inLink: boolean
  /** The child that is looked at next: lists of children would cost the page their memory. */
  next: Node | null
  /** Those behind it that are no siblings of it. */
  readonly assigned: Iterator<Node> | undefined
  /** Told from the styles at the element's first text; most elements hold none. */
  place: Place | undefined
  /** Asked of the browser at the element's first own text. */
  shown: boolean | undefined
  /** The mark that closes it, once it is quoted. */
  closing: QuoteMark | undefined
}

/** Where text stands: in which block, whether the element is that block, and whether anybody sees it. */
interface Place {
  readonly block: Element
  readonly tag: string
  readonly isBlock: boolean
  readonly seen: boolean
  readonly foreign: boolean
  /** Whether its block, or one around it, is fixed over the page. */
  readonly fixed: boolean
}

/**
 * Everything readable under `root`, as blocks in reading order, but for what elements of the names in `without` hold. Reads the
 * live nodes and changes none; one pass without recursion, so that depth does no harm.
 */
export const readBlocks = (root: Element): Block[] => atOnce(readingBlocks(root))

export function* readingBlocks(root: Element, without?: ReadonlySet<string>): Sliced<Block[]> {
  const blocks: Block[] = []
  const flowOf = flows()
  let pieces: Piece[] = []
  /** Those of the last block. */
  let flushed: Piece[] = []
  /** Where the pieces stand. */
  let home: Place | undefined
  let length = 0
  let linked = 0
  let breaks = 0
  /** The last text that shows, unless something already parts it from what comes. */
  let last: Text | undefined
  let empties: Element[] = []

  const flush = () => {
    if (home && length > 0) {
      const { block: element, tag, foreign, fixed } = home
      blocks.push({ element, tag, pieces, length, linked, foreign, fixed })
    }
    if (length > 0) flushed = pieces
    if (pieces.length > 0) pieces = []
    home = undefined
    length = 0
    linked = 0
    breaks = 0
    last = undefined
  }

  /** Tells where the text of the innermost element stands, and ends the block before it where one of those around begins its own. */
  const settle = (): Place => {
    let first = stack.length
    while (first > 0 && !stack[first - 1]?.place) first--
    let around = stack[first - 1]?.place ?? {
      block: root,
      tag: asIs(root).localName,
      isBlock: true,
      seen: true,
      foreign: false,
      fixed: false,
    }
    const fresh = stack.slice(first)
    for (const [index, frame] of fresh.entries()) {
      frame.place = placeOf(frame.element, around, first + index)
      if (frame.place.isBlock) flush()
      around = frame.place
    }
    for (const frame of fresh) if (asIs(frame.element).localName === 'q') quote(frame)
    return around
  }

  const placeOf = (element: Element, around: Place, depth: number): Place => {
    const foreign = asIs(element).hasAttribute('lang') ? isForeignPassage(element) : around.foreign
    // What a translator puts behind a line is none of it.
    const flow = element === root || (foreign && !around.foreign) ? 'block' : flowOf(element)
    if (flow !== 'block')
      return { ...around, isBlock: false, seen: around.seen && flow !== 'unseen', foreign }
    const mayBeOverlay = depth > 0 && depth <= deepestOverlay && !entries.has(asIs(element).localName)
    const inherits = !isBlockTag(element) || (asIs(element).localName === 'div' && /^h\d$/.test(around.tag))
    return {
      block: element,
      tag: inherits ? around.tag : asIs(element).localName,
      isBlock: true,
      seen: around.seen,
      foreign,
      fixed: around.fixed || (mayBeOverlay && isFixed(element)),
    }
  }

  const quote = (frame: Frame) => {
    const [opening, closing] = marksOf(frame.element, last?.data ?? '') ?? []
    if (opening) pieces.push(opening)
    frame.closing = closing
  }

  const read = (text: Text, frame: Frame) => {
    const size = textWeight(text.data)
    if (size === 0) {
      if (text.length > 0) {
        pieces.push(text)
        last = undefined
      }
      return
    }
    frame.shown ??= isShown(frame.element)
    if (!frame.shown) return
    const place = frame.place ?? settle()
    if (!place.seen) return
    home = place
    length += size
    if (frame.inLink) linked += size
    breaks = 0
    if (last && mayBeOneWord(last, text) && standApart(last, text, empties)) pieces.push(' ')
    pieces.push(text)
    last = text
    empties = []
  }

  /** What is left out ends the block before it all the same, where it would have been a block of its own. */
  const leaveOut = (element: Element) => {
    if (!last && length === 0) return
    if (isShown(element) && hasLetterOrDigit(asIs(element).textContent) && flowOf(element) === 'block')
      flush()
    else if (last && empties.length < emptiesLimit) empties.push(element)
  }

  const close = ({ element, place, closing }: Frame) => {
    if (closing) (length > 0 ? pieces : flushed).push(closing)
    if (place ? place.isBlock : length > 0 && isBlockTag(element) && isShown(element)) flush()
    else if (!place && last && empties.length < emptiesLimit) empties.push(element)
  }

  const stack: Frame[] = [open(root, false)]
  let seen = 0
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = frame.next
    if (!node || seen > nodeLimit) {
      stack.pop()
      close(frame)
      continue
    }
    if (++seen % stretch === 0) yield
    const child = asIs(node)
    frame.next = frame.assigned ? (frame.assigned.next().value ?? null) : child.nextSibling
    if (child.nodeType === 3) read(node as Text, frame)
    else if (child.nodeType === 1) {
      const element = child as Element
      if (isBreak(element)) {
        if (isHiddenBreak(element)) continue
        if (++breaks > 1) flush()
        else pieces.push('\n')
        last = undefined
      } else if (isUnread(element)) {
        if (last && empties.length < emptiesLimit) empties.push(node as Element)
      } else if (without?.has(element.localName)) leaveOut(node as Element)
      else if (stack.length <= depthLimit) stack.push(open(node as Element, frame.inLink))
    }
  }
  return blocks
}

function open(element: Element, inLink: boolean): Frame {
  const assigned = assignedTo(element)?.values()
  return {
    element,
    inLink: inLink || asIs(element).localName === 'a',
    next: assigned ? (assigned.next().value ?? null) : firstRendered(element),
    assigned,
    place: undefined,
    shown: undefined,
    closing: undefined,
  }
}
