import type { Range } from '../words/clauses.ts'

/**
 * How a cue stands in its sentence.
 * - affirmed: said as it is
 * - negated: it did not happen, or is false ("nobody is accused of", "without accusing", "wrongly accused of")
 * - denied: somebody denies it ("denied allegations of")
 * - absolved: whoever it was said of was cleared of it ("acquitted of", "cleared of allegations that")
 * - proven: a conviction or a plea settles it ("pleaded guilty to charges of")
 * - withdrawn: whoever said it takes it back, or a court throws it out ("dropped the charge of")
 * - conditional: only if, or only maybe ("if he is accused of", "could be charged with", "the risk of being accused of")
 * - questioned: asked ("Is he accused of theft?", "asked whether he was accused of")
 * - ended: no longer ("is no longer suspected of")
 */
export type PolarityKind =
  | 'affirmed'
  | 'negated'
  | 'denied'
  | 'absolved'
  | 'proven'
  | 'withdrawn'
  | 'conditional'
  | 'questioned'
  | 'ended'

export interface Polarity {
  readonly kind: PolarityKind
  /** The words that make it so, as indexes into the unit's words; null where it is affirmed. */
  readonly by: Range | null
}

export const affirmed: Polarity = { kind: 'affirmed', by: null }
