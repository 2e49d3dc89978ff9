import type { ClaimCard, ClaimLine } from './card.ts'

/** A claim's card as a line of a list. */
export function claimLine({ id, label, text, source, because, places }: ClaimCard): ClaimLine {
  return { card: id, label, text, source: source?.text ?? null, because, place: places[0] }
}
