import type { Span } from '../../text/span.ts'
import type { ClaimLabel } from './claim.ts'
import type { SourceKind } from './source-kind.ts'

/** A statement with all that may be said of it, before one label is chosen. Offsets in the text. */
export interface Candidate extends Span {
  readonly labels: ReadonlyMap<ClaimLabel, string>
  readonly cue: readonly Span[]
  readonly source: readonly Span[]
  readonly sourceKind: SourceKind
  readonly via: readonly Span[]
  readonly confidence: number
  /** Index of its unit. */
  readonly unit: number
  /** What the phrase or verb takes: a clause of its own, or a noun phrase inside one. */
  readonly shape: 'clause' | 'phrase' | 'quotation'
  readonly origin: 'attribution' | 'phrase' | 'quotation'
  /** It speaks of something said before ("the claims could not be confirmed"). */
  readonly pointsBack: boolean
}
