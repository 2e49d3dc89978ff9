import type { Span } from '../../text/span.ts'
import type { Reason } from './reasons.ts'
import type { SourceKind } from './sources/identity.ts'

/** A label, and what follows from it. */
interface LabelRow {
  readonly label: string
  /** Painted unless the reader chooses otherwise. */
  readonly painted: boolean
  /** It leaves the statement open. */
  readonly open: boolean
}

/** In the order of choice: a claim gets the first that fits. They say how an article presents a claim, never its truth. */
const labelTable = [
  { label: 'corrected', painted: true, open: true },
  { label: 'disputed', painted: true, open: true },
  { label: 'unverified', painted: true, open: true },
  { label: 'alleged', painted: true, open: true },
  { label: 'unnamed-source', painted: true, open: true },
  { label: 'possible', painted: false, open: true },
  { label: 'attributed', painted: false, open: false },
  { label: 'confirmed', painted: false, open: false },
] as const satisfies readonly LabelRow[]
export type ClaimLabel = (typeof labelTable)[number]['label']

/** All labels, in the order of choice. */
export const claimLabels: readonly ClaimLabel[] = labelTable.map(({ label }) => label)

/** The labels that are painted unless the reader chooses otherwise. */
export const paintedLabels: readonly ClaimLabel[] = labelTable.flatMap(({ label, painted }) =>
  painted ? label : [],
)

/** The labels that leave a statement open: those, and what may be. */
export const openLabels: readonly ClaimLabel[] = labelTable.flatMap(({ label, open }) => (open ? label : []))

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
  /** The reason for the label: that “reportedly” names no source. */
  readonly reason: Reason
  /** Id of the rule that made the label: "unnamed-source.reportedly", "say.clause". */
  readonly rule: string
}
