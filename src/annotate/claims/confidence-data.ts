import type { Sign } from './signs.ts'

/** Written by `train/claim-confidence.ts`: do not edit. */
export const intercept = 2.27
/** Below these a claim is not reported: with a label that leaves it open, with another. */
export const least = { open: 0.6, other: 0.3 }
export const weights = {
  verb: -0.12,
  phrase: -0.46,
  quotation: 0.59,
  'nobody named': -1.4,
  'speaker of no known kind': -2.55,
  'official, witness or source': 1.06,
  'people by what they do': -0.09,
  'cue does more than say': -1.22,
  'cue may be a noun': -0.8,
  'cue behind a hyphen': -0.25,
  'no full clause': 0.25,
  'brought in by that': 0.55,
  'says, tells or warns': 1.28,
  denial: -0.06,
  accusation: 0.23,
  doubt: 0.42,
  correction: -0.4,
  'noun phrase': -0.27,
  'loose hearsay': -1.55,
  'no speaker found': 0.12,
} satisfies Record<Sign, number>
