import { letterPatternAnyCase } from './letter-pattern.ts'
/** One mark of quotation in a paragraph, and what it can do where it stands. */
export interface QuotationMark {
  /** Where it begins and ends, in UTF-16 units of the paragraph. */
  readonly at: number
  readonly end: number
  readonly text: string
  readonly opens: boolean
  readonly closes: boolean
  /** Inches or feet as well as a mark: a digit stands before it. */
  readonly measure: boolean
  /** "the boys’ school": the apostrophe of a plural as well as a mark. */
  readonly plural: boolean
}

const marks = /''|``|[“”„‟«»‹›"‘’']/g
const letter = /[\p{L}\p{N}]/u
const opensBehind = /[\s([{—–\-/:,“"«„‘]/
const standsApart = /^[\s.,;:!?)\]}…—–-]?$/
/** What an apostrophe stands before, also where a text sets it apart: "the city 's streets", "they 'll go". */
const clitic = /^(?:s|re|ve|ll|d|m|t)(?!\p{L})/iu
/** Apostrophes at the head of a word: "’90s", "'em", "'til". */
const clipped = letterPatternAnyCase`^(?:\d0s|em|til|tis|twas|cause|round|bout|n)(?!\p{L})`

/** The marks of a paragraph, in order, without apostrophes inside words. Linear in its length. */
export function quotationMarks(paragraph: string): QuotationMark[] {
  const found: QuotationMark[] = []
  for (const { 0: text, index: at } of paragraph.matchAll(marks)) {
    const end = at + text.length
    const [before, after] = [paragraph.charAt(at - 1), paragraph.charAt(end)]
    const behind = before === '' || opensBehind.test(before)
    const apart = standsApart.test(after)
    const single = isSingle(text)
    if (single && letter.test(before) && letter.test(after)) continue
    const opens = opensHere(text, behind, apart, before, paragraph.slice(end, end + 5))
    const closes = closesHere(text, before, after, apart)
    if (!(opens || closes)) continue
    const measure = /[’'”"]/.test(text) && /\d/.test(before)
    const plural = single && before === 's' && /^\s\p{Ll}/u.test(paragraph.slice(end, end + 2))
    found.push({ at, end, text, opens, closes, measure, plural })
  }
  return found
}

/** Single marks are apostrophes more often than marks. */
export const isSingle = (text: string): boolean => /^[‘’']$/.test(text)

function opensHere(text: string, behind: boolean, apart: boolean, before: string, next: string): boolean {
  if (isSingle(text)) {
    const word = letter.test(next.charAt(0)) && !clitic.test(next) && !clipped.test(next)
    return text !== '’' && behind && word
  }
  if (/^[“„‟«‹]$|^``$/.test(text)) return true
  if (text === '»') return behind && /^\S/.test(next)
  if (text === "''") return behind || !apart
  if (text === '"') return apart ? behind && !/[,:]/.test(before) : !/\d/.test(before)
  return false
}

function closesHere(text: string, before: string, after: string, apart: boolean): boolean {
  const touches = before !== '' && !/\s/.test(before)
  if (isSingle(text)) return text !== '‘' && touches && !letter.test(after)
  if (/^[”»›]$|^''$/.test(text)) return true
  // „German“ closes with what opens in English, »reversed« likewise
  if (/^[“«]$/.test(text)) return touches
  return text === '"' && (apart || (touches && !/[([{—–\-/:]/.test(before)))
}
