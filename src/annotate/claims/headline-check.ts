import { readDocument } from '../../text/document.ts'
import type { Claim } from './claim.ts'
import { findClaims } from './find-claims.ts'

/** How much of the headline's content words the claim must hold, and how many at least. */
const share = 0.6
const least = 3

const empty = new Set(
  'the a an and or but of in on at by for with from to into as is are was were be been has have had it its his her their he she they this that these those after before over amid not no new more says say said who what how why when where will up out about against than between during near'.split(
    ' ',
  ),
)

/**
 * The index of the claim that a headline states firmly though the article only passes it on or doubts it, or null. A
 * headline that itself names a source or hedges is none. What the article tells of plans is not compared.
 */
export function firmerHeadline(title: string, claims: readonly Claim[], text: string): number | null {
  if (findClaims(readDocument(title), []).length > 0 || /\?\s*$/.test(title)) return null
  const words = contentWords(title)
  if (words.size < least) return null
  let best: { readonly index: number; readonly shared: number } | null = null
  claims.forEach((claim, index) => {
    if (claim.label === 'possible' || claim.label === 'confirmed' || claim.label === 'corrected') return
    const body = contentWords(text.slice(claim.start, claim.end))
    let shared = 0
    for (const word of words) if (body.has(word)) shared++
    if (shared >= least && shared >= words.size * share && shared > (best?.shared ?? 0))
      best = { index, shared }
  })
  return best === null ? null : (best as { readonly index: number }).index
}

function contentWords(text: string): Set<string> {
  const words = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    if (!empty.has(word)) words.add(word.replace(/(?:ies|ied|ing|ed|es|s)$/, ''))
  }
  return words
}
