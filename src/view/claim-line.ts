import type { ClaimCard, ClaimLine } from './card.ts'

/** A claim's card as a line of a list. */
export function claimLine({ id, label, text, source, reason, places }: ClaimCard): ClaimLine {
  return { card: id, label, text, source: source?.text ?? null, reason, place: places[0] }
}
