import { type Document, readDocument } from '../../text/document.ts'
import { letterPattern, letterPatternAnyCase } from '../../text/letter-pattern.ts'
import { wordSet } from '../../text/word-set.ts'
import type { Claim } from './claim.ts'
import { findClaims } from './find-claims.ts'

/** How much of the headline's content words the claim must hold, and how many at least. */
const share = 0.6
const least = 3

const empty = wordSet(
  'the a an and or but of in on at by for with from to into as is are was were be been has have had it its his her their he she they this that these those after before over amid not no new more most least says say said who what how why when where will up out about against than between during near',
)

/**
 * The index of the claim that a headline states firmly though the article only passes it on or doubts it, or null. A
 * headline that itself names a source, hedges, asks, or stands in quotation marks in part is none; nor is one that the
 * article also states in its own voice. What the article tells of plans is not compared. Linear in the text.
 */
export function firmerHeadline(title: string, claims: readonly Claim[], document: Document): number | null {
  if (asksOrQuotes.test(title) || findClaims(readDocument(title), []).length > 0) return null
  const words = contentWords(title)
  const [subject] = words
  if (words.size < least || subject === undefined) return null
  const matches = (body: ReadonlySet<string>): number => {
    // What is said of something else is another story, however many words they share.
    if (!body.has(subject)) return 0
    let shared = 0
    for (const word of words) if (body.has(word)) shared++
    return shared >= least && shared >= words.size * share ? shared : 0
  }
  let best: { readonly index: number; readonly shared: number } | null = null
  for (const [index, claim] of claims.entries()) {
    if (claim.label === 'possible' || claim.label === 'confirmed' || claim.label === 'corrected') continue
    const text = document.text.slice(claim.start, claim.end)
    const other = /\?["”’']?$/.test(text) || negation.test(text) !== negation.test(title)
    const shared = other ? 0 : matches(contentWords(text))
    if (shared > (best?.shared ?? 0)) best = { index, shared }
  }
  return best && !ownSentences(claims, document, title).some((text) => matches(contentWords(text)) > 0)
    ? best.index
    : null
}

/** Quotation marks around words of a headline say that they are somebody else's. */
const asksOrQuotes = letterPattern`\?\s*$|[“”„«»"]|(?:^|\s)[‘']\p{L}[^’']*[’'](?!\p{L})`

/** A headline and a claim that differ in these do not say the same. */
const negation = letterPatternAnyCase`(?:^|[^\p{L}])(?:no|not|never|nobody|none|without|cannot)(?!\p{L})|n[’']t(?!\p{L})`

/** What the article states itself: its sentences that hold no claim, but for the headline that heads the text. */
function ownSentences(claims: readonly Claim[], { sentences, text }: Document, title: string): string[] {
  const heading = title.trim().toLowerCase()
  const own: string[] = []
  let next = 0
  for (const { start, end } of sentences) {
    while (next < claims.length && (claims[next]?.end ?? 0) <= start) next++
    const sentence = text.slice(start, end)
    if ((claims[next]?.start ?? end) >= end && sentence.trim().toLowerCase() !== heading) own.push(sentence)
  }
  return own
}

function contentWords(text: string): Set<string> {
  const words = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    if (!empty.has(word)) words.add(word.replace(/(?:ies|ied|ing|ed|es|s)$/, ''))
  }
  return words
}
