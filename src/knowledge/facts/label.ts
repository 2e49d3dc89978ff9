import { type Claim, type ClaimLabel, claimLabels } from '../../annotate/claims/claim.ts'
import type { Span } from '../../text/span.ts'
import type { Stance } from './line.ts'

/** How much of a line a claim must hold to speak for it. */
const share = 0.5

/**
 * How the document presents a line: the label of the claim that covers it, the first of several; null where it vouches
 * itself. What is taken for granted inside a claim, as that a minister is minister, is the document's own; what is added
 * there comes from whoever the claim comes from, but is not open because the claim is: who is due to arrive has not arrived,
 * but is who he is.
 */
export function labelOf(line: Span, stance: Stance, claims: readonly Claim[]): ClaimLabel | null {
  if (stance === 'given') return null
  const covering = claims.filter(
    ({ start, end }) =>
      Math.min(end, line.end) - Math.max(start, line.start) >= share * (line.end - line.start),
  )
  const labels = covering.flatMap(({ label, also }) =>
    stance === 'added' && label === 'possible' ? also.filter((other) => other !== 'confirmed') : [label],
  )
  return claimLabels.find((label) => labels.includes(label)) ?? null
}
