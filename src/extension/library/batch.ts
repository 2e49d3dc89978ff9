import type { PackAbout } from '../../intake/pack-format.ts'
import type { SavedDocument } from './saved-document.ts'

/**
 * What was brought in at once. Its documents are written before it, little by little, and are there for nobody until it is
 * too: so an import is there whole or not at all, wherever it ends.
 */
export interface Batch {
  readonly id: number
  /** When, in milliseconds since 1970. */
  readonly added: number
  readonly documents: number
  /** Null for files of the reader's own. */
  readonly pack: PackAbout | null
}

/** Whether a document is there: saved by itself, or of a batch that is whole. */
export const isThere = ({ batch }: SavedDocument, batches: ReadonlySet<number>): boolean =>
  batch === null || batches.has(batch)

/** What is the same for one article wherever it came from. */
export const articleKey = ({ id }: Pick<SavedDocument, 'id'>): string => id.replace(/-\d+$/, '')

/** Revisions of one pack have the same title and author. */
export const isSamePack = (a: PackAbout, b: PackAbout): boolean =>
  a.title === b.title && a.author === b.author
