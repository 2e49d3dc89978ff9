import type { ClaimLabel } from '../annotate/claims/claim.ts'

export const factKinds = ['role', 'description', 'event', 'relation'] as const
export type FactKind = (typeof factKinds)[number]

/** What a document says about an entity, in the document's own words. No quotation, no fact. */
export interface Fact {
  readonly kind: FactKind
  /** The words that state it: a verbatim part of `quote`. */
  readonly line: string
  /** The whole sentence (or the sentences of one quotation) that holds it, verbatim. */
  readonly quote: string
  /** `KnownDocument.id`. */
  readonly document: string
  /** The document's day, `YYYY-MM-DD`; null where it has none. */
  readonly published: string | null
  /** How the document presents it where it does not vouch for it itself. */
  readonly label: ClaimLabel | null
}
