import { asIs } from './as-is.ts'
import { renderedParent } from './rendered.ts'

/** How an element takes part in the text: as lines of their own, within a line, or not so that anybody sees it. */
export type Flow = 'block' | 'line' | 'unseen'

const blockTags = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr html li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul caption ' +
    'legend dir frameset'
  ).split(' '),
)

/** Whether browsers make lines of their own of an element, as long as no style says otherwise. */
export const isBlockTag = (element: Element): boolean => blockTags.has(asIs(element).localName)

/** Values of `display` that keep an element in its line, or leave it without a box. */
const lineDisplay = /^(?:inline|contents|none|ruby)/
/** Boxes in a line: text never runs on from one into the next line, and the box may fill its line. */
const boxDisplay = /^inline-/
const laysOut = /flex|grid/

/** An initial of this many characters that floats is the head of the word behind it. */
const initialLength = 3
/** A box this wide, relative to what it stands in, has its line to itself. */
const lineShare = 0.9
/** From so many single words on the items of a flexible box are words of one line… */
const fewestWords = 3
/** …where they stand as far apart as words do, in parts of their size; a space is about a quarter. */
export const leastSpace = 0.15
const widestSpace = 0.6

/** Whether there is layout to ask: a browser has one for what it shows; jsdom and a page that is only parsed have none. */
export function hasLayout(element: Element): boolean {
  const { checkVisibility, ownerDocument } = asIs(element)
  return typeof checkVisibility === 'function' && ownerDocument.defaultView !== null
}

/** Whether a style fixes an element over the page. */
export const isFixed = (element: Element): boolean =>
  asIs(element).ownerDocument.defaultView?.getComputedStyle(element).position === 'fixed'

/**
 * Tells how elements take part in the text: by their computed style, whatever their tag; without layout by the tag's
 * default and the inline style. One for each reading, for styles change.
 */
export function flows(): (element: Element) => Flow {
  const wordLines = new Map<Element, boolean>()

  /** Whether an element lays single words out as a line, with gaps for spaces. */
  function laysWords(box: Element): boolean {
    const known = wordLines.get(box)
    if (known !== undefined) return known
    const answer = isWordLine(box)
    wordLines.set(box, answer)
    return answer
  }

  return (element) => {
    if (!hasLayout(element)) return flowByTag(element)
    const style = getComputedStyle(element)
    if (lineDisplay.test(style.display))
      return boxDisplay.test(style.display) && fillsLine(element, style) ? 'block' : 'line'
    if (/^(?:absolute|fixed)$/.test(style.position) && isClipped(style)) return 'unseen'
    if (isBlockTag(element)) return 'block'
    if (style.float !== 'none' && element.textContent.trim().length <= initialLength) return 'line'
    const parent = renderedParent(element)
    return parent && laysWords(parent) ? 'line' : 'block'
  }
}

function flowByTag(element: Element): Flow {
  const own = inlineStyle(element)?.display
  if (own) return lineDisplay.test(own) ? 'line' : 'block'
  if (isBlockTag(element)) return 'block'
  // What stands in a flexible box or a grid is a box.
  const around = asIs(element).parentElement
  return around && laysOut.test(inlineStyle(around)?.display ?? '') ? 'block' : 'line'
}

export const inlineStyle = (element: Element): CSSStyleDeclaration | undefined =>
  (asIs(element) as Partial<ElementCSSInlineStyle>).style

/** Shown to those alone who have the page read out. */
const isClipped = ({ clip, clipPath, width, height, overflow }: CSSStyleDeclaration): boolean =>
  /^rect\((?:[01]px,? ?){4}\)$/.test(clip) ||
  /^inset\((?:50|100)%/.test(clipPath) ||
  (overflow === 'hidden' && (pixels(width) <= 1 || pixels(height) <= 1))

function fillsLine(element: Element, { width }: CSSStyleDeclaration): boolean {
  const parent = renderedParent(element)
  const around = parent ? asIs(parent).clientWidth : 0
  return around > 0 && pixels(width) >= around * lineShare
}

function isWordLine(box: Element): boolean {
  const { display, flexDirection, columnGap, fontSize } = getComputedStyle(box)
  const { children, childNodes } = asIs(box)
  if (!/flex$/.test(display) || !flexDirection.startsWith('row') || children.length < fewestWords)
    return false
  for (const node of childNodes)
    if (node.nodeType === 3 ? /\S/.test((node as Text).data) : !/^\S*$/.test(node.textContent?.trim() ?? ''))
      return false
  const space = pixels(columnGap) + sideOf(children[0], 'Start') + sideOf(children[0], 'End')
  const size = pixels(fontSize)
  return space >= size * leastSpace && space < size * widestSpace
}

/** Pixels between an element's text and what stands beside it. */
export function sideOf(element: Element | undefined, side: 'Start' | 'End'): number {
  if (!element) return 0
  const style = getComputedStyle(element)
  return (
    pixels(style[`marginInline${side}`]) +
    pixels(style[`paddingInline${side}`]) +
    pixels(style[`borderInline${side}Width`])
  )
}

/** Of a computed length; 0 for keywords (`auto`, `normal`). */
export const pixels = (length: string): number => Number.parseFloat(length) || 0
