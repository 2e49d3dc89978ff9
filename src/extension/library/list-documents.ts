import { openLibrary } from './library-database.ts'
import { parseSaved, type SavedDocument } from './saved-document.ts'

/** All documents of the library, without their texts, the last saved first. */
export async function listDocuments(): Promise<SavedDocument[]> {
  const library = await openLibrary()
  const stored = await library.getAllFromIndex('documents', 'saved')
  return stored.reverse().flatMap((document) => parseSaved(document) ?? [])
}
