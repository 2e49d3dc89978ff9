import type { Kept } from './keep-document.ts'
import { openLibrary } from './library-database.ts'
import { takeDocument } from './take-document.ts'

/** Takes a document out of the library with all it brought, and gives that back; null when it was not there. */
export async function removeDocument(id: string): Promise<Kept | null> {
  const library = await openLibrary()
  const transaction = library.transaction(['documents', 'texts', 'contributions'], 'readwrite')
  const taken = await takeDocument(id, {
    documents: transaction.objectStore('documents'),
    texts: transaction.objectStore('texts'),
    contributions: transaction.objectStore('contributions'),
  })
  await transaction.done
  return taken
}
