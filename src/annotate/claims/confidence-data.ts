import type { Sign } from './signs.ts'

/** Written by `train/claim-confidence.ts`: do not edit. */
export const intercept = 2.07
/** Below this a claim is not reported. */
export const threshold = 0.6
export const weights = {
  verb: -0.11,
  phrase: -0.45,
  quotation: 0.57,
  'nobody named': -1.38,
  'speaker of no known kind': -2.61,
  'official, witness or source': 0.96,
  'people by what they do': -0.11,
  'cue does more than say': -0.92,
  'cue may be a noun': -0.76,
  'cue behind a hyphen': -0.25,
  'no full clause': 0.42,
  'brought in by that': 0.7,
  'says, tells or warns': 1.46,
  denial: -0.51,
  accusation: 0.53,
  doubt: 0.32,
  correction: -0.39,
  'noun phrase': -0.31,
  'loose hearsay': -1.57,
  'no speaker found': 0.14,
} satisfies Record<Sign, number>
