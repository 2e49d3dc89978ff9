import { type Claim, type ClaimLabel, claimLabels } from '../../annotate/claims/claim.ts'
import type { Span } from '../../text/span.ts'

/** How much of a line a claim must hold to speak for it. */
const share = 0.5

/** How the document presents a line: the label of the claim that covers it, the first of several; null where it vouches itself. */
export function labelOf(line: Span, claims: readonly Claim[]): ClaimLabel | null {
  const covering = claims.filter(
    ({ start, end }) =>
      Math.min(end, line.end) - Math.max(start, line.start) >= share * (line.end - line.start),
  )
  return claimLabels.find((label) => covering.some((claim) => claim.label === label)) ?? null
}

/** Labels that say who tells a thing, or that it is in doubt; "possible" says only that it is not over yet. */
const telling: readonly ClaimLabel[] = claimLabels.filter(
  (label) => label !== 'possible' && label !== 'confirmed',
)

/**
 * The same for what a claim takes for granted: that a minister, who is due to arrive, is minister. What is open is whether
 * he arrives; but where officials say so, who he is comes from them too.
 */
export function labelOfGiven(line: Span, claims: readonly Claim[]): ClaimLabel | null {
  const told = claims.flatMap((claim) => {
    const label = telling.find(
      (one) => claim.label === one || (claim.label === 'possible' && claim.also.includes(one)),
    )
    return label ? [{ ...claim, label }] : []
  })
  return labelOf(line, told)
}
