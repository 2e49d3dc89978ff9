import type { Kept } from './keep-document.ts'
import { openLibrary } from './library-database.ts'

/** A document with its text and what it tells of each entity, in order; null where it is not there any more. */
export async function readSaved(id: string): Promise<Kept | null> {
  const library = await openLibrary()
  const transaction = library.transaction(['documents', 'texts', 'contributions'])
  const [document, text, contributions] = await Promise.all([
    transaction.objectStore('documents').get(id),
    transaction.objectStore('texts').get(id),
    transaction.objectStore('contributions').index('document').getAll(id),
  ])
  return document && text !== undefined ? { document, text, contributions } : null
}
