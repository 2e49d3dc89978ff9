import type { Span } from './span.ts'

/** A passage in quotation marks. The span includes the marks; `inner` is what stands between them. */
export interface Quotation extends Span {
  readonly inner: Span
  /** Whether it closes. One that does not ends with its paragraph, and goes on where the next opens with a mark. */
  readonly closed: boolean
}

/** Marks that only ever open, with what may close them: „German“ and „Polish”, »reversed«, and “typed” with a straight end. */
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
const letter = /[\p{L}\p{N}]/u
const opensAfter = /[\s([{—–\-/:,]/

/**
 * The outermost quotations of one paragraph, in order; marks inside another pair are part of it. Linear in its length.
 * Offsets count from `offset`. A single mark opens only where no letter stands before it and it is closed again in
 * the paragraph, so that apostrophes ("the boys’ school", "’90s") stay what they are.
 */
export function findQuotations(paragraph: string, offset: number): Quotation[] {
  const found: Quotation[] = []
  let singlesEnd = -1
  for (let i = 0; i < paragraph.length; i++) {
    const pair = paragraph.slice(i, i + 2)
    const open = pair === "''" || pair === '``' ? pair : paragraph.charAt(i)
    const close = closers[open]
    if (close === undefined || !opens(paragraph, i)) continue
    const single = open === '‘' || open === "'"
    if (single && singlesEnd === paragraph.length) continue
    const end = closingOf(paragraph, i, open, close)
    if (end < 0 && single) {
      singlesEnd = paragraph.length
      continue
    }
    if (end < 0) {
      found.push(quotation(i, paragraph.length, offset, false, open.length))
      break
    }
    found.push(quotation(i, end + open.length, offset, true, open.length))
    i = end + open.length - 1
  }
  return found
}

/** Where the mark that closes the one at `at` begins, or -1. */
function closingOf(paragraph: string, at: number, open: string, close: string): number {
  if (open.length > 1) return paragraph.indexOf(close, at + 2)
  return open === '‘' || open === "'" ? closingSingle(paragraph, at, close) : closing(paragraph, at, close)
}

/** What an apostrophe stands before, also where a text sets it apart: "the city 's streets", "they 'll go". */
const clitic = /^(?:s|re|ve|ll|d|m|t)(?!\p{L})/iu

/** A straight mark after a letter and before a space closes something that never opened; it opens nothing. */
function opens(paragraph: string, at: number): boolean {
  const mark = paragraph.charAt(at)
  const before = at === 0 || opensAfter.test(paragraph.charAt(at - 1))
  if (paragraph.startsWith("''", at)) return before || !/^[\s.,;:!?)]?$/.test(paragraph.charAt(at + 2))
  if (mark === '‘' || mark === "'")
    return before && letter.test(paragraph.charAt(at + 1)) && !clitic.test(paragraph.slice(at + 1, at + 4))
  if (mark === '"') {
    const closes = /^[\s.,;:!?)]?$/.test(paragraph.charAt(at + 1))
    return closes ? before && !/[,:]/.test(paragraph.charAt(at - 1)) : true
  }
  return mark !== '»' || before
}

function closing(paragraph: string, open: number, close: string): number {
  const mark = paragraph.charAt(open)
  let depth = 1
  for (let i = open + 1; i < paragraph.length; i++) {
    const char = paragraph.charAt(i)
    if (char === mark && mark !== '"' && !close.includes(mark)) {
      depth++
    } else if (close.includes(char) && (char !== '"' || closesStraight(paragraph, i, mark))) {
      depth--
      if (depth === 0) return i
    }
  }
  // An opening mark too many is a slip: the first that closes is taken.
  return depth > 1 ? paragraph.indexOf(close.charAt(0), open + 1) : -1
}

/** Inches ('5" pipe') and the like aside, a straight mark closes where one is open. */
const closesStraight = (paragraph: string, at: number, mark: string): boolean =>
  mark !== '"' ||
  !/\d/.test(paragraph.charAt(at - 1)) ||
  !/[\s-]\p{Ll}/u.test(paragraph.slice(at + 1, at + 3))

function closingSingle(paragraph: string, open: number, close: string): number {
  for (let i = open + 2; i < paragraph.length; i++) {
    if (paragraph.charAt(i) !== close) continue
    if (letter.test(paragraph.charAt(i + 1))) continue
    // "the boys’ coach" inside single marks: a plural's apostrophe is followed by a word, a closing mark after one
    // more often by punctuation. Where both could be, the last of the two is taken.
    const later = paragraph.indexOf(close, i + 1)
    const possessive = /s/.test(paragraph.charAt(i - 1)) && /^\s\p{Ll}/u.test(paragraph.slice(i + 1, i + 3))
    if (possessive && later > 0 && !/[‘']/.test(paragraph.slice(i + 1, later))) continue
    return i
  }
  return -1
}

function quotation(start: number, end: number, offset: number, closed: boolean, mark: number): Quotation {
  const inner = { start: start + mark + offset, end: (closed ? end - mark : end) + offset }
  return { start: start + offset, end: end + offset, inner, closed }
}
