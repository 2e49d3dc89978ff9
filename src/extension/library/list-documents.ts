import { isThere } from './batch.ts'
import { openLibrary } from './library-database.ts'
import { parseSaved, type SavedDocument } from './saved-document.ts'

/** All documents of the library, without their texts, the last saved first. */
export async function listDocuments(): Promise<SavedDocument[]> {
  const library = await openLibrary()
  const transaction = library.transaction(['documents', 'batches'])
  const [stored, batches] = await Promise.all([
    transaction.objectStore('documents').index('saved').getAll(),
    transaction.objectStore('batches').getAllKeys(),
  ])
  const done = new Set(batches)
  const documents = stored.reverse().flatMap((document) => parseSaved(document) ?? [])
  return documents.filter((document) => isThere(document, done))
}
