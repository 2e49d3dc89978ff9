import { type PageText, toStaticRanges } from '../src/page/runs.ts'
import type { Mark } from '../src/view/paint.ts'
import { isClaim } from './mark-under.ts'

/**
 * The mark that another one has become when the page was read again: the same words, in the same text node or at the same
 * place of a line that reads as it did. Whatever else has changed, its own words stand.
 */
export function sameMark(
  mark: Mark,
  before: PageText,
  after: PageText,
  marks: readonly Mark[],
): Mark | undefined {
  const words = before.text.slice(mark.start, mark.end)
  const alike = marks.filter(
    (other) => isClaim(other) === isClaim(mark) && after.text.slice(other.start, other.end) === words,
  )
  const [node, offset] = beginning(before, mark)
  const inNode = alike.filter((other) => node && beginning(after, other)[0] === node)
  const line = lineOf(before, mark)
  const inLine = alike.filter((other) => isSameLine(lineOf(after, other), line))
  return (
    inNode.find((other) => beginning(after, other)[1] === offset) ??
    nearest(inLine, mark) ??
    nearest(inNode, mark)
  )
}

function beginning(page: PageText, mark: Mark): readonly [Node | undefined, number | undefined] {
  const [first] = toStaticRanges(page, mark)
  return [first?.startContainer, first?.startOffset]
}

interface Line {
  readonly text: string
  /** Where in it the mark begins. */
  readonly at: number
}

function lineOf({ text }: PageText, { start }: Mark): Line {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const end = text.indexOf('\n', start)
  return { text: text.slice(from, end < 0 ? undefined : end), at: start - from }
}

const isSameLine = (a: Line, b: Line): boolean => a.at === b.at && a.text === b.text

const nearest = (marks: readonly Mark[], { start }: Mark): Mark | undefined =>
  marks.reduce<Mark | undefined>(
    (best, mark) => (best && Math.abs(best.start - start) <= Math.abs(mark.start - start) ? best : mark),
    undefined,
  )
