import type { Sign } from './signs.ts'

/** Written by `train/claim-confidence.ts`: do not edit. */
export const intercept = 2.12
/** Below this a claim is not reported. */
export const threshold = 0.6
export const weights = {
  verb: -0.04,
  phrase: -0.49,
  quotation: 0.54,
  'nobody named': -1.31,
  'speaker of no known kind': -2.61,
  'official, witness or source': 0.87,
  'people by what they do': -0.21,
  'cue does more than say': -0.98,
  'cue may be a noun': -0.69,
  'cue behind a hyphen': -0.29,
  'no full clause': 0.39,
  'brought in by that': 0.58,
  'says, tells or warns': 1.35,
  denial: -0.54,
  accusation: 0.59,
  doubt: 0.29,
  correction: -0.39,
  'noun phrase': -0.34,
  'loose hearsay': -1.45,
  'no speaker found': 0.14,
} satisfies Record<Sign, number>
