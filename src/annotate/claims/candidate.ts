import type { Span } from '../../text/span.ts'
import { type ClaimLabel, claimLabels } from './claim.ts'
import type { Reason } from './reasons.ts'
import type { Sign } from './signs.ts'
import type { Identity } from './sources/identity.ts'

/** Why a label fits, and the id of the rule that says so. */
export interface LabelReason {
  readonly reason: Reason
  readonly rule: string
}

/** A statement with all that may be said of it, before one label is chosen. Offsets in the text. */
export interface Candidate extends Span {
  readonly labels: ReadonlyMap<ClaimLabel, LabelReason>
  /** Somebody says so: then a hedge or a forecast inside is a facet, not the label. */
  readonly said: boolean
  /**
   * Who settles it: somebody confirms it ("told": then it counts for nothing that he has no name), or a verdict or plea
   * does, after whatever accusation and denial.
   */
  readonly confirms: 'told' | 'ruled' | null
  readonly cue: readonly Span[]
  readonly source: readonly Span[]
  /** Who that is. */
  readonly speaker: Identity
  readonly via: readonly Span[]
  /** What bears on whether this reading is right. */
  readonly signs: readonly Sign[]
  /** Index of its unit. */
  readonly unit: number
  /** What the phrase or verb takes: a clause of its own, or a noun phrase inside one. */
  readonly shape: 'clause' | 'phrase' | 'quotation'
  readonly origin: 'attribution' | 'phrase' | 'quotation'
  /**
   * It speaks of something said before: of the statement just before it ("a charge Iran denies", "Ankara denied this"),
   * of accusations and claims ("the church denied these allegations"), or of guilt ("denied any wrongdoing"), which
   * only an accusation answers to. Null where it speaks for itself.
   */
  readonly pointsBack: 'statement' | 'accusations' | 'guilt' | null
  /** It states nothing, and tells who goes on speaking: "He said:" before a quotation, an opinion in nobody's name. */
  readonly silent: boolean
  /** Whether it states anything beyond pointing back. */
  readonly standsAlone: boolean
}

/**
 * The one label of a claim: the first of the order that fits. Two settled cases depart from it: what somebody says
 * will or may be is `attributed` ("said it will"), and what somebody confirms is `confirmed`, whoever it is by name, and so is
 * what a court has ruled on.
 */
export function chosenLabel({
  labels,
  said,
  confirms,
}: Pick<Candidate, 'labels' | 'said' | 'confirms'>): ClaimLabel {
  if (confirms === 'ruled' && labels.has('confirmed')) return 'confirmed'
  const first = firstOf(labels, said)
  const gives =
    first === 'attributed' || (confirms !== null && (first === 'unnamed-source' || first === 'possible'))
  return gives && labels.has('confirmed') ? 'confirmed' : first
}

function firstOf(labels: Candidate['labels'], said: boolean): ClaimLabel {
  for (const label of claimLabels) if (labels.has(label) && !(said && label === 'possible')) return label
  return 'attributed'
}
