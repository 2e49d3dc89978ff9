import type { Sign } from './signs.ts'

/** Written by `train/claim-confidence.ts`: do not edit. */
export const intercept = 2.17
/** Below these a claim is not reported: with a label that leaves it open, with another. */
export const least = { open: 0.6, other: 0.3 }
export const weights = {
  verb: -0.03,
  phrase: -0.48,
  quotation: 0.52,
  'nobody named': -1.34,
  'speaker of no known kind': -2.74,
  'official, witness or source': 0.9,
  'people by what they do': -0.19,
  'cue does more than say': -0.96,
  'cue may be a noun': -0.9,
  'cue behind a hyphen': -0.23,
  'no full clause': 0.24,
  'brought in by that': 0.59,
  'says, tells or warns': 1.38,
  denial: -0.51,
  accusation: 0.32,
  doubt: 0.25,
  correction: -0.39,
  'noun phrase': -0.26,
  'loose hearsay': -1.48,
  'no speaker found': 0.14,
} satisfies Record<Sign, number>
