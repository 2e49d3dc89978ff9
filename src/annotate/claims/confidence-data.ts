import type { Sign } from './signs.ts'

/** Written by `train/claim-confidence.ts`: do not edit. */
export const intercept = 2.14
/** Below this a claim is not reported. */
export const threshold = 0.6
export const weights = {
  verb: -0.48,
  phrase: -0.49,
  quotation: 0.97,
  'nobody named': -1.38,
  'speaker of no known kind': -2.13,
  'official, witness or source': 1.15,
  'cue may be a noun': -0.61,
  'cue behind a hyphen': -0.12,
  'no full clause': 0.13,
  'brought in by that': 1.12,
  'says, tells or warns': 1.53,
  denial: -0.74,
  accusation: 0.54,
  doubt: 0.31,
  correction: -0.39,
  'noun phrase': -0.33,
  'loose hearsay': -1.58,
  'no speaker found': 0.21,
} satisfies Record<Sign, number>
