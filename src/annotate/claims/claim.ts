import type { Span } from '../../text/span.ts'
import type { SourceKind } from './sources/identity.ts'

/** In the order of choice: a claim gets the first that fits. They say how an article presents a claim, never its truth. */
export const claimLabels = [
  'corrected',
  'disputed',
  'unverified',
  'alleged',
  'unnamed-source',
  'possible',
  'attributed',
  'confirmed',
] as const
export type ClaimLabel = (typeof claimLabels)[number]

/** The labels that are painted unless the reader chooses otherwise. */
export const paintedLabels = claimLabels.slice(0, 5)

/** The labels that leave a statement open: those, and what may be. */
export const openLabels = claimLabels.slice(0, 6)

/** A statement that the article itself does not vouch for. The span is the clause that states it. */
export interface Claim extends Span {
  readonly label: ClaimLabel
  /** What else fits, in the order of the labels. */
  readonly also: readonly ClaimLabel[]
  /** 0 to 1; claims below the threshold of their label are not reported. */
  readonly confidence: number
  /** The words that made the label. */
  readonly cue: readonly Span[]
  /** The words that name who says so; empty when nobody does. */
  readonly source: readonly Span[]
  /** What kind of source that is; a pronoun counts as what it refers to. */
  readonly sourceKind: SourceKind
  /** Id of the entity that the source names or refers to. */
  readonly sourceEntity: string | null
  /** Who passed it on, besides the source. */
  readonly via: readonly Span[]
  /** Indexes, in the list of claims, of those that deny, confirm or doubt this one, or that it does so to. */
  readonly related: readonly number[]
  /** A number that the sentences of one quotation share; null for what is no sentence of several. */
  readonly run: number | null
  /** The reason for the label, in plain words: "“reportedly” names no source". */
  readonly because: string
  /** Id of the rule that made the label: "unnamed-source.reportedly", "say.clause". */
  readonly rule: string
}
