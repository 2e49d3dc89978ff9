import type { Kept } from './keep-document.ts'
import { openLibrary } from './library-database.ts'

/** Takes a document out of the library with all it brought, and gives that back; null when it was not there. */
export async function removeDocument(id: string): Promise<Kept | null> {
  const library = await openLibrary()
  const transaction = library.transaction(['documents', 'texts', 'contributions'], 'readwrite')
  const documents = transaction.objectStore('documents')
  const texts = transaction.objectStore('texts')
  const parts = transaction.objectStore('contributions')
  const [document, text, contributions] = await Promise.all([
    documents.get(id),
    texts.get(id),
    parts.index('document').getAll(id),
  ])
  await Promise.all([
    documents.delete(id),
    texts.delete(id),
    ...contributions.map(({ order }) => parts.delete(order)),
    transaction.done,
  ])
  return document && text !== undefined ? { document, text, contributions } : null
}
