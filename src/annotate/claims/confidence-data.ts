import type { Sign } from './signs.ts'

/** Written by `train/claim-confidence.ts`: do not edit. */
export const intercept = 2.21
/** Below these a claim is not reported: with a label that leaves it open, with another. */
export const least = { open: 0.6, other: 0.3 }
export const weights = {
  verb: -0.05,
  phrase: -0.5,
  quotation: 0.56,
  'nobody named': -1.38,
  'speaker of no known kind': -2.71,
  'official, witness or source': 1.02,
  'people by what they do': -0.08,
  'cue does more than say': -1.14,
  'cue may be a noun': -0.8,
  'cue behind a hyphen': -0.23,
  'no full clause': 0.24,
  'brought in by that': 0.55,
  'says, tells or warns': 1.15,
  denial: -0.52,
  accusation: 0.28,
  doubt: 0.24,
  correction: -0.39,
  'noun phrase': -0.25,
  'loose hearsay': -1.5,
  'no speaker found': 0.13,
} satisfies Record<Sign, number>
