import { type Contribution, lasting, openLibrary } from './library-database.ts'
import type { SavedDocument } from './saved-document.ts'

/** A document with all that was stored of it: what deleting it takes away, and what undoing that brings back. */
export interface Kept {
  readonly document: SavedDocument
  readonly text: string
  readonly contributions: readonly Contribution[]
}

const stores = ['documents', 'texts', 'contributions'] as const

/**
 * Puts a document into the library, all of it or nothing. One that is there stays as it is: of two who save it at once, one
 * does. Returns what is there afterwards.
 *
 * @throws DOMException `QuotaExceededError` when there is no room.
 */
export async function keepDocument({ document, text, contributions }: Kept): Promise<SavedDocument> {
  const library = await openLibrary()
  const transaction = library.transaction(stores, 'readwrite', lasting)
  const there = await transaction.objectStore('documents').get(document.id)
  if (there) return there
  // Each write fails when the transaction does; it alone tells why.
  const write = (one: Promise<unknown>) => void one.catch(() => undefined)
  try {
    write(transaction.objectStore('documents').add(document))
    write(transaction.objectStore('texts').add(text, document.id))
    for (const one of contributions) write(transaction.objectStore('contributions').add(one))
  } catch (error) {
    // What cannot be stored at all would leave the rest there.
    transaction.abort()
    throw error
  }
  await transaction.done
  return document
}
