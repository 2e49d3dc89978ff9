import type { ClaimLabel } from '../annotate/claims/claim.ts'
import type { Reason } from '../annotate/claims/reasons.ts'
import type { EntityType } from '../annotate/mention.ts'
import type { FactKind } from '../knowledge/fact.ts'
import type { Span } from '../text/span.ts'

/** What one card says, as plain JSON. Every line is a quotation with its document, or counted on this page. */
export type Card = EntityCard | ClaimCard

export interface EntityCard {
  readonly kind: 'entity'
  readonly id: string
  readonly type: EntityType
  readonly name: string
  /** Its role in this article's words; null where the article gives none. */
  readonly role: string | null
  /** What documents say. One: this is who it is. Several: it may be any of them. None: no document knows it. */
  readonly readings: readonly Reading[]
  /** Claims whose source it is, or that mention it, in reading order. */
  readonly claims: readonly ClaimLine[]
  /** Entities named in the same sentences, the most frequent first. */
  readonly company: readonly Company[]
  /** Its names and roles on this page, in reading order. */
  readonly places: readonly Span[]
}

/** One identity that the documents know. */
export interface Reading {
  readonly name: string
  /** The role line in the documents' words; null where they give none. */
  readonly role: string | null
  /** The newest document's first, undated ones' last. */
  readonly facts: readonly FactLine[]
  /** Whether the reader said that documents here speak of one person, or that another of the name is somebody else. */
  readonly judged?: { readonly joined: boolean; readonly apart: boolean }
}

export interface FactLine {
  readonly kind: FactKind
  readonly line: string
  /** The whole sentence; holds `line`. */
  readonly quote: string
  readonly document: DocumentLine
  readonly label: ClaimLabel | null
  /** Older documents that have the same line. */
  readonly also?: readonly Retelling[]
  /** Of what documents tell differently here; such lines stand one after the other. */
  readonly differs?: Slot
}

export interface Retelling {
  readonly document: DocumentLine
  /** Whether it has the whole sentence, word for word, and not the line alone. */
  readonly whole: boolean
}

export interface DocumentLine {
  readonly title: string
  readonly url: string | null
  readonly publisher: string | null
  /** `YYYY-MM-DD`; null is shown as "undated". */
  readonly published: string | null
}

/** A statement in a list, on an entity's card and in the summary: a claim, or the sentences of one quotation. */
export interface ClaimLine {
  /** Key of its card. */
  readonly card: string
  readonly label: ClaimLabel
  readonly text: string
  /** Who says so, in the article's words; null when nobody does. */
  readonly source: string | null
  readonly reason: Reason
  readonly place: Span
}

export interface Company {
  readonly card: string
  readonly name: string
  readonly type: EntityType
  /** In how many sentences of this page both stand. */
  readonly sentences: number
}

/** Of a claim, or of the sentences of one quotation under one label: what a reader takes for one statement. */
export interface ClaimCard {
  readonly kind: 'claim'
  readonly id: string
  readonly label: ClaimLabel
  readonly also: readonly ClaimLabel[]
  readonly text: string
  /** The words that made the label. */
  readonly cue: readonly string[]
  readonly reason: Reason
  /** Who says so. `card` is that entity's, where it is one. */
  readonly source: { readonly text: string; readonly card: string | null } | null
  /** Who passed it on. */
  readonly via: string | null
  /** Cards of the claims that deny, confirm or doubt this one, or that it does so to. */
  readonly related: readonly string[]
  /** Whom it speaks of. */
  readonly mentions: readonly Company[]
  /** The number of the quotation that it is made of; null where that has but one sentence. */
  readonly run: number | null
  /** Where it stands, in each of its paragraphs. */
  readonly places: Places
}

/** At least one place, in reading order. */
export type Places = readonly [Span, ...Span[]]

/** What of one person documents can tell differently: the office, of which people hold one at a time, and the age. */
export type Slot = 'office' | 'age'
