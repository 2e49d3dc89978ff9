import { type EntityType, entityTypes } from '../../annotate/mention.ts'
import type { KnownDocument } from '../known-document.ts'

/** What a page speaks of that means something, and not its namesakes. */
export interface Signs {
  /** Others have its names as well: it is meant only where `where` says so. */
  readonly shared?: true
  /** Words, and countries by any of their names, of which a page speaks that means it. */
  readonly where?: readonly string[]
  /** Those of which a page speaks that means a namesake. */
  readonly unless?: readonly string[]
}

/** What a glossary tells of one thing: not news, but what its name means. */
export interface ReferenceEntry extends Signs {
  /** Every name it goes by, the usual first. */
  readonly names: readonly string[]
  /** Whole sentences. */
  readonly text: readonly string[]
}

/** What a glossary can be about. */
export const glossaryKinds: readonly EntityType[] = entityTypes

/** One document of such entries, all of one kind; an entry that has no signs of its own has those of the document. */
export interface Glossary extends Signs {
  readonly document: KnownDocument
  readonly about: EntityType
  readonly entries: readonly ReferenceEntry[]
}

/**
 * A glossary as it ships: a string for what all its entries have, each with a line for an entry and a tab between phrases. A page asks
 * for some dozens of many thousands, and the others are never made into objects.
 */
export interface PackedGlossary {
  readonly document: KnownDocument
  readonly about: EntityType
  /** Those of entries that have none of their own. */
  readonly signs: Signs
  readonly names: string
  /** With `ownName` in place of the first of an entry's names. */
  readonly text: string
  /** "1" for an entry that is shared by itself, "0" for another, without lines between them. */
  readonly shared: string
  readonly where: string
  readonly unless: string
}

/** All glossaries, as plain JSON. Nothing of them is merged with what documents tell: they are asked by name, page by page. */
export type Reference = readonly PackedGlossary[]
