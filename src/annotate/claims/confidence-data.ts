import type { Sign } from './signs.ts'

/** Written by `train/claim-confidence.ts`: do not edit. */
export const intercept = 2.09
/** Below this a claim is not reported. */
export const threshold = 0.6
export const weights = {
  verb: -0.09,
  phrase: -0.47,
  quotation: 0.57,
  'nobody named': -1.41,
  'speaker of no known kind': -2.62,
  'official, witness or source': 0.95,
  'people by what they do': -0.11,
  'cue does more than say': -0.94,
  'cue may be a noun': -0.77,
  'cue behind a hyphen': -0.25,
  'no full clause': 0.44,
  'brought in by that': 0.69,
  'says, tells or warns': 1.45,
  denial: -0.52,
  accusation: 0.52,
  doubt: 0.29,
  correction: -0.39,
  'noun phrase': -0.31,
  'loose hearsay': -1.57,
  'no speaker found': 0.14,
} satisfies Record<Sign, number>
