import type { Claim } from '../../../src/annotate/claims/claim.ts'
import { findClaims } from '../../../src/annotate/claims/find-claims.ts'
import { readDocument } from '../../../src/text/document.ts'
import type { Span } from '../../../src/text/span.ts'
import { entitiesOf, readMarked } from '../marked.ts'

/** A text's claims in words. */
export const told = (text: string): string[] =>
  findClaims(readDocument(text), []).map((claim) => inWords(claim, text))

/** The claims in words of a text with its names marked. */
export function toldMarked(marked: string): string[] {
  const { text } = readMarked(marked)
  return findClaims(readDocument(text), entitiesOf(marked)).map((claim) => inWords(claim, text))
}

/** `label: content ← source ⇐ via` */
export function inWords({ label, source, via, start, end }: Claim, text: string): string {
  const words = (spans: readonly Span[]) => spans.map((span) => text.slice(span.start, span.end)).join(' + ')
  const who = source.length > 0 ? ` ← ${words(source)}` : ''
  return `${label}: ${text.slice(start, end)}${who}${via.length > 0 ? ` ⇐ ${words(via)}` : ''}`
}
