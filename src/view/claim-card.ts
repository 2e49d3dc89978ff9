import type { Claim } from '../annotate/claims/claim.ts'
import type { Analysis } from '../knowledge/analyse.ts'
import type { LinkedEntity } from '../knowledge/link.ts'
import type { Span } from '../text/span.ts'
import type { ClaimCard, ClaimLine } from './card.ts'

/** Key of a claim's card: claims have no name, so it is their place in the list. */
export const claimCardId = (index: number): string => `claim:${index}`

/** `told` are the entities that the claim holds a mention of. */
export function claimCard(
  claim: Claim,
  index: number,
  { document }: Analysis,
  told: readonly LinkedEntity[],
): ClaimCard {
  const { label, also, because } = claim
  const words = (spans: readonly Span[]) => spans.map(({ start, end }) => document.text.slice(start, end))
  const source = words(claim.source).join(' … ')
  return {
    kind: 'claim',
    id: claimCardId(index),
    label,
    also,
    because,
    text: document.text.slice(claim.start, claim.end),
    cue: words(claim.cue),
    source: source === '' ? null : { text: source, card: claim.sourceEntity },
    via: claim.via.length > 0 ? words(claim.via).join(' … ') : null,
    related: claim.related.map(claimCardId),
    mentions: told
      .filter(({ id }) => id !== claim.sourceEntity)
      .map(({ id, name, type }) => ({ card: id, name, type, sentences: 1 })),
    place: { start: claim.start, end: claim.end },
  }
}

export function claimLine({ id, label, text, source, because, place }: ClaimCard): ClaimLine {
  return { card: id, label, text, source: source?.text ?? null, because, place }
}
