import type { PairedMarks } from './pair-marks.ts'
import { isSingle } from './quotation-marks.ts'
import type { Span } from './span.ts'
import { endOfUnclosed } from './unclosed-quotation.ts'

/** A passage in quotation marks, in one paragraph. The span includes the marks; `inner` is what stands between them. */
export interface Quotation extends Span {
  readonly inner: Span
  /** Whether a mark closes it. */
  readonly closed: boolean
  /** Whether it goes on with the last one of the paragraph before, left open for it: the two are one quotation. */
  readonly resumes: boolean
}

/** A paragraph as far as quotations depend on it. */
export interface MarkedParagraph {
  readonly text: string
  /** Where it begins in the whole text. */
  readonly start: number
  readonly marks: PairedMarks
  /** Its sentences, in order, with offsets in the whole text. */
  readonly sentences: readonly Span[]
}

/** A quotation that a paragraph leaves open. */
interface LeftOpen {
  readonly mark: string
  /** Index of the paragraph that opens it again, or of the one that closes it where those between do not open it. */
  readonly until: number
}

/** How many paragraphs on the mark is looked for that closes a quotation whose paragraphs do not open it again. */
const reach = 5

/** The quotations of a text, in order. Linear in its length. */
export function findQuotations(paragraphs: readonly MarkedParagraph[]): Quotation[] {
  const found: Quotation[] = []
  let left: LeftOpen | undefined
  paragraphs.forEach((paragraph, index) => {
    const { start, text } = paragraph
    const end = start + text.length
    if (left && index < left.until) {
      found.push({ start, end, inner: { start, end }, closed: false, resumes: true })
      return
    }
    const own = quotationsIn(paragraph, left, (mark) => goesOn(paragraphs, index, mark) !== undefined)
    for (const quotation of own) found.push(quotation)
    const last = own.at(-1)
    const mark =
      last && !last.closed && last.end === end ? text.slice(last.start - start, last.inner.start - start) : ''
    const until = mark === '' ? undefined : goesOn(paragraphs, index, mark)
    left = until === undefined ? undefined : { mark, until }
  })
  return found
}

/** Index of the paragraph that goes on with a quotation which this one leaves open: it opens with the same mark, or closes it. */
function goesOn(paragraphs: readonly MarkedParagraph[], index: number, mark: string): number | undefined {
  if (kindOf(paragraphs[index + 1]?.text.slice(0, mark.length)) === kindOf(mark)) return index + 1
  for (let i = index + 1; mark === '“' && i <= index + reach; i++) {
    const marks = paragraphs[i]?.marks
    if (!marks || marks.stray) return marks && i
    if (marks.passages.some(({ open }) => !isSingle(open.text))) return undefined
  }
  return undefined
}

/** A text may change between curled and straight marks, single and double ones. */
const kindOf = (mark: string | undefined): string | undefined => (/^[“‘]$/.test(mark ?? '') ? '"' : mark)

function quotationsIn(
  { text, start, marks, sentences }: MarkedParagraph,
  left: LeftOpen | undefined,
  mayGoOn: (mark: string) => boolean,
): Quotation[] {
  const found: Quotation[] = []
  let held = 0
  const add = (at: number, end: number, inner: Span, closed: boolean) => {
    const within = { start: start + inner.start, end: start + inner.end }
    const resumes = at === 0 && left !== undefined
    found.push({ start: start + at, end: start + end, inner: within, closed, resumes })
    held = end
  }
  const { stray } = marks
  if (left && stray) add(0, stray.end, { start: 0, end: stray.at }, true)
  let sentence = 0
  for (const passage of marks.passages) {
    const { open, close, limit } = passage
    if (open.at < held) continue
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= start + open.end) sentence++
    const sentenceEnd = (sentences[sentence]?.end ?? start + text.length) - start
    const resumed = !close && limit === text.length && mayGoOn(open.text)
    const end = close ? close.at : endOfUnclosed(text, passage, sentenceEnd, resumed)
    if (end !== undefined && end > open.end)
      add(open.at, close?.end ?? end, { start: open.end, end }, close !== undefined)
  }
  return found
}
