import { intercept, weights } from './confidence-data.ts'
import type { Sign } from './signs.ts'

/** How sure a reading with these signs is, from 0 to 1: a logistic model over them, fitted by `train/claim-confidence.ts`. */
export function confidenceOf(signs: readonly Sign[]): number {
  let sum = intercept
  for (const sign of signs) sum += weights[sign]
  return 1 / (1 + Math.exp(-sum))
}
