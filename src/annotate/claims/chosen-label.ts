import type { Candidate } from './candidate.ts'
import { type ClaimLabel, claimLabels } from './claim.ts'

/**
 * The one label of a claim: the first of the order that fits. Two settled cases depart from it: what somebody says
 * will or may be is `attributed` ("said it will"), and what a competent source confirms is `confirmed`.
 */
export function chosenLabel({ labels, said }: Pick<Candidate, 'labels' | 'said'>): ClaimLabel {
  const [first = 'attributed', ...rest] = claimLabels.filter(
    (label) => labels.has(label) && !(said && label === 'possible'),
  )
  return first === 'attributed' && rest.includes('confirmed') ? 'confirmed' : first
}
