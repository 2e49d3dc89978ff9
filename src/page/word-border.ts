import { hasLetterOrDigit } from '../text/letters.ts'
import { hasLayout, inlineStyle, leastSpace, pixels, sideOf } from './flow.ts'
import { renderedParent } from './rendered.ts'

/** Elements looked at between two texts: what is nested deeper is no line of text. */
const most = 40

const closesWord = /^[.,;:!?…)\]"'”’»]$/
const opensWord = /^[([“‘«"']$/

/** Whether two texts with no white space between them read as one word unless something parts them. */
export const mayBeOneWord = (before: Text, after: Text): boolean =>
  endsWord([...before.data.slice(-2)].at(-1) ?? '') && beginsWord([...after.data.slice(0, 2)][0] ?? '')

const endsWord = (character: string): boolean => closesWord.test(character) || hasLetterOrDigit(character)
const beginsWord = (character: string): boolean => opensWord.test(character) || hasLetterOrDigit(character)

/**
 * Whether two texts of a line, one right after the other, are shown apart: by margins and the like, by a gap, by what a
 * style generates between them, or by what stands there and holds no text.
 */
export function standApart(before: Text, after: Text, between: readonly Element[]): boolean {
  const [closed, opened] = bordersBetween(before, after)
  const parent = renderedParent(after)
  if (!parent) return false
  if (!hasLayout(parent)) {
    const ends = closed.map((element) => inlineSide(element, 'Right'))
    const starts = opened.map((element) => inlineSide(element, 'Left'))
    return sum([...ends, ...starts]) >= leastSpace * defaultSize
  }
  const space =
    sum(closed.map((element) => sideOf(element, 'End'))) +
    sum(opened.map((element) => sideOf(element, 'Start'))) +
    sum(between.map((element) => element.getBoundingClientRect().width)) +
    gapBetween(closed.at(-1), opened.at(-1))
  return (
    space >= leastSpace * pixels(getComputedStyle(parent).fontSize) ||
    closed.some((element) => generates(element, '::after')) ||
    opened.some((element) => generates(element, '::before'))
  )
}

/** The elements that end between two texts, and those that begin, each from the inside out. */
function bordersBetween(before: Text, after: Text): readonly [readonly Element[], readonly Element[]] {
  const [left, right] = [ancestors(before), ancestors(after)]
  const shared = new Set(left)
  const common = right.findIndex((element) => shared.has(element))
  const top = right[common]
  return [top ? left.slice(0, left.indexOf(top)) : left, common < 0 ? right : right.slice(0, common)]
}

function ancestors(text: Text): Element[] {
  const all: Element[] = []
  for (let at = renderedParent(text); at && all.length < most; at = renderedParent(at)) all.push(at)
  return all
}

/** What the container puts between two of its items. */
function gapBetween(left: Element | undefined, right: Element | undefined): number {
  const box = left && right && renderedParent(left)
  if (!box) return 0
  const { display, columnGap } = getComputedStyle(box)
  return /flex|grid/.test(display) ? pixels(columnGap) : 0
}

/** Whether a style puts something before or behind an element's text that parts it from its neighbour. */
function generates(element: Element, where: '::before' | '::after'): boolean {
  const { content, display, width, marginInlineStart, marginInlineEnd, fontSize } = getComputedStyle(
    element,
    where,
  )
  if (display === 'none' || content === 'none' || content === 'normal') return false
  if (!/^(["'])\1$/.test(content)) return true
  const space = pixels(marginInlineStart) + pixels(marginInlineEnd) + pixels(width)
  return space >= leastSpace * pixels(fontSize)
}

const sum = (lengths: readonly number[]): number => lengths.reduce((a, b) => a + b, 0)

/** Pixels of a text whose size nobody tells. */
const defaultSize = 16

/** Pixels that an inline style puts beside an element's text. */
function inlineSide(element: Element, side: 'Left' | 'Right'): number {
  const style = inlineStyle(element)
  return style ? lengthOf(style[`margin${side}`]) + lengthOf(style[`padding${side}`]) : 0
}

const lengthOf = (length: string): number => pixels(length) * (/r?em$/.test(length) ? defaultSize : 1)
