import { type EntityType, entityTypes } from '../../annotate/mention.ts'
import type { KnownDocument } from '../known-document.ts'

/** What a glossary tells of one thing: not news, but what its name means. */
export interface ReferenceEntry {
  /** Every name it goes by, the usual first. */
  readonly names: readonly string[]
  /** Whole sentences. */
  readonly text: readonly string[]
  /** Others have its names as well: it is meant only where `where` says so. */
  readonly shared?: true
  /** Words, and countries by any of their names, of which a page speaks that means it. */
  readonly where?: readonly string[]
  /** Those of which a page speaks that means a namesake. */
  readonly unless?: readonly string[]
}

/** What a glossary can be about. */
export const glossaryKinds: readonly EntityType[] = entityTypes

/** One document of such entries, all of one kind. */
export interface Glossary {
  readonly document: KnownDocument
  readonly about: EntityType
  readonly entries: readonly ReferenceEntry[]
}

/** All glossaries, as plain JSON. Nothing of them is merged with what documents tell: they are asked by name, page by page. */
export type Reference = readonly Glossary[]
