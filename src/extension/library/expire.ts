import { openLibrary } from './library-database.ts'
import { removeDocument } from './remove-document.ts'
import { parseSaved } from './saved-document.ts'

/**
 * Takes the articles out of the library that were saved before a time (milliseconds since 1970), with all they brought. What
 * came in files and packs stays. Returns how many there were; it costs next to nothing where there are none.
 */
export async function expire(before: number): Promise<number> {
  const library = await openLibrary()
  const { store } = library.transaction('documents')
  const old = await store.index('saved').getAll(IDBKeyRange.upperBound(before, true))
  const ids = old.map(parseSaved).flatMap((document) => (document?.batch === null ? [document.id] : []))
  // Each is there whole or not at all; what is left when the browser ends goes the next time.
  for (const id of ids) await removeDocument(id)
  return ids.length
}
