import type { Claim } from '../../../src/annotate/claims/claim.ts'
import { findClaims } from '../../../src/annotate/claims/find-claims.ts'
import { readDocument } from '../../../src/text/document.ts'
import type { Span } from '../../../src/text/span.ts'

/** A text's claims in words. */
export const told = (text: string): string[] =>
  findClaims(readDocument(text), []).map((claim) => inWords(claim, text))

/** `label: content ← source ⇐ via` */
export function inWords({ label, source, via, start, end }: Claim, text: string): string {
  const words = (spans: readonly Span[]) => spans.map((span) => text.slice(span.start, span.end)).join(' + ')
  const who = source.length > 0 ? ` ← ${words(source)}` : ''
  return `${label}: ${text.slice(start, end)}${who}${via.length > 0 ? ` ⇐ ${words(via)}` : ''}`
}
