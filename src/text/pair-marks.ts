import { isSingle, type QuotationMark, quotationMarks } from './quotation-marks.ts'

/** What an opening mark of a paragraph holds. */
export interface Passage {
  readonly open: QuotationMark
  /** Undefined where nothing closes it in its paragraph. */
  readonly close: QuotationMark | undefined
  /** Where it ends at the latest: behind the closing mark, where the next begins that it cannot hold, or with the paragraph. */
  readonly limit: number
}

/** What each mark may be closed with: „German“ and „Polish”, »reversed«, and “typed” with a straight end. */
const closers: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”"',
  '‟': '”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '"': '"”',
  "''": "''",
  '``': "''",
  '‘': '’',
  "'": "'",
}
/** Closed by slip with a mark of the other kind, which then stands behind punctuation: ‘Never,” he said. */
const slips: Readonly<Record<string, string>> = { '‘': '”', '“': '’' }
/** Marks inside marks inside marks: whoever opens more has forgotten to close. */
const deepest = 4
/** How long a passage in single marks is that no punctuation ends, in UTF-16 units; a longer one, or a sentence, was an apostrophe. */
const longestTerm = 120

export interface PairedMarks {
  /** In order. None overlaps another, though one in single marks may stand in what is left open. */
  readonly passages: readonly Passage[]
  /** A curled mark that closes what another paragraph opened: nothing opens before it. */
  readonly stray: QuotationMark | undefined
}

interface Item {
  readonly open: QuotationMark
  readonly close: QuotationMark | undefined
}

/**
 * Pairs the marks of one paragraph; offsets count from its beginning. Marks inside another pair are part of it, inches and
 * apostrophes are none. Linear in the paragraph's length.
 */
export function pairMarks(paragraph: string): PairedMarks {
  const marks = quotationMarks(paragraph)
  const singles = nextOf(marks, true)
  const doubles = nextOf(marks, false)
  const items: Item[] = []
  const stack: QuotationMark[] = []
  const leave = (lost: readonly QuotationMark[]) => {
    for (const open of lost) items.push({ open, close: undefined })
  }
  marks.forEach((mark, index) => {
    const next = isSingle(mark.text) ? singles[index] : doubles[index]
    const held = (mark.measure || mark.plural) && onlyCloses(next)
    const depth = mark.closes && !held ? openerOf(mark, stack, paragraph, doubles[index]) : -1
    const open = stack[depth]
    if (open) {
      items.push({ open, close: mark })
      leave(stack.splice(depth).slice(1))
    } else if (mark.opens) {
      // behind a full stop the next quotation begins, and the one before was never closed
      const lost = startsAfresh(paragraph, mark) ? stack.findIndex(({ text }) => text === mark.text) : -1
      if (lost >= 0) leave(stack.splice(lost))
      stack.push(mark)
      if (stack.length > deepest) leave(stack.splice(0, 1))
    }
  })
  leave(stack)
  const first = marks.find(({ text, measure }) => !(isSingle(text) || measure))
  const isStray = first?.text === '”' && !items.some(({ close }) => close === first)
  return { passages: outermost(paragraph, items), stray: isStray ? first : undefined }
}

const startsAfresh = (paragraph: string, { at }: QuotationMark): boolean =>
  /[.!?…]\s$/.test(paragraph.slice(Math.max(0, at - 2), at))

/** What closes a quotation is still to come: inches in it (“a 5" pipe burst,” he said) or a plural's apostrophe do not. */
const onlyCloses = (next: QuotationMark | undefined): boolean => next !== undefined && !next.opens

/** Depth of the innermost open mark that this one closes, or -1. `double` is the next double mark. */
function openerOf(
  mark: QuotationMark,
  stack: readonly QuotationMark[],
  paragraph: string,
  double: QuotationMark | undefined,
): number {
  const punctuated = /[.,!?…;:—–-]/.test(paragraph.charAt(mark.at - 1))
  const isTerm = ({ end }: QuotationMark) =>
    punctuated || (mark.at - end < longestTerm && !stops.test(paragraph.slice(end, mark.at)))
  const own = stack.findLastIndex(
    (open) => closers[open.text]?.includes(mark.text) === true && (!isSingle(mark.text) || isTerm(open)),
  )
  if (own >= 0 || !punctuated || (isSingle(mark.text) && onlyCloses(double))) return own
  return stack.findLastIndex(({ text }) => slips[text] === mark.text)
}

/** For each mark the next single, or double, one that is no measure. */
function nextOf(marks: readonly QuotationMark[], single: boolean): (QuotationMark | undefined)[] {
  const found: (QuotationMark | undefined)[] = []
  let next: QuotationMark | undefined
  for (let i = marks.length - 1; i >= 0; i--) {
    found[i] = next
    const mark = marks[i]
    if (mark && !mark.measure && isSingle(mark.text) === single) next = mark
  }
  return found
}

function outermost(paragraph: string, found: readonly Item[]): Passage[] {
  const passages: Passage[] = []
  // an apostrophe opens nothing, unless it is curled as a mark
  const items = found
    .filter(({ open, close }) => close || open.text !== "'")
    .sort((a, b) => a.open.at - b.open.at)
  const doubles = nextDoubles(items)
  let end = 0
  for (const [index, { open, close }] of items.entries()) {
    if (open.at < end) continue
    const next = isSingle(open.text) ? items[index + 1] : doubles[index]
    const limit = next?.open.at ?? paragraph.length
    // an opening mark too many in one sentence is a slip: the first that closes is taken
    const slip = !close && next?.open.text === open.text ? next.close : undefined
    const closing = close ?? (slip && !stops.test(paragraph.slice(open.end, limit)) ? slip : undefined)
    passages.push({ open, close: closing, limit: closing?.end ?? limit })
    end = closing?.end ?? end
  }
  return passages
}
const stops = /[.!?…]["”’)]*\s/

/** For each item the next in double marks: what stands in single ones is held by them. */
function nextDoubles(items: readonly Item[]): (Item | undefined)[] {
  const found: (Item | undefined)[] = []
  let next: Item | undefined
  for (let i = items.length - 1; i >= 0; i--) {
    found[i] = next
    const item = items[i]
    if (item && !isSingle(item.open.text)) next = item
  }
  return found
}
