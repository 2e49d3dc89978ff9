import type { Candidate } from './candidate.ts'
import { type ClaimLabel, claimLabels } from './claim.ts'

/**
 * The one label of a claim: the first of the order that fits. Two settled cases depart from it: what somebody says
 * will or may be is `attributed` ("said it will"), and what somebody confirms is `confirmed`, whoever it is by name, and so is
 * what a court has ruled on.
 */
export function chosenLabel({
  labels,
  said,
  confirms,
}: Pick<Candidate, 'labels' | 'said' | 'confirms'>): ClaimLabel {
  if (confirms === 'ruled' && labels.has('confirmed')) return 'confirmed'
  const first = firstOf(labels, said)
  const gives =
    first === 'attributed' || (confirms !== null && (first === 'unnamed-source' || first === 'possible'))
  return gives && labels.has('confirmed') ? 'confirmed' : first
}

function firstOf(labels: Candidate['labels'], said: boolean): ClaimLabel {
  for (const label of claimLabels) if (labels.has(label) && !(said && label === 'possible')) return label
  return 'attributed'
}
