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

/** One document of such entries, all of one kind; an entry that has no signs of its own has those of the document. */
export interface Glossary extends Pick<ReferenceEntry, 'shared' | 'where' | 'unless'> {
  readonly document: KnownDocument
  readonly about: EntityType
  readonly entries: readonly ReferenceEntry[]
}

/** Stands for an entry's own name in the sentences that ship: most begin with it. */
export const ownName = '~'

/** The entries of a glossary as they were written: with the document's signs, and with their names. */
export function spelledOut({ shared, where, unless, entries }: Glossary): readonly ReferenceEntry[] {
  const signs = { ...(shared && { shared }), ...(where && { where }), ...(unless && { unless }) }
  return entries.map((entry) => {
    const [name = ''] = entry.names
    const text = entry.text.map((sentence) => sentence.replace(ownName, () => name))
    return entry.where ? { ...entry, text } : { ...signs, ...entry, text }
  })
}

/** All glossaries, as plain JSON. Nothing of them is merged with what documents tell: they are asked by name, page by page. */
export type Reference = readonly Glossary[]
