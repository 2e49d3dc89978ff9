import { openLibrary } from './library-database.ts'

/** Deletes all there is in the library, at once. */
export async function clearLibrary(): Promise<void> {
  const library = await openLibrary()
  const stores = ['documents', 'texts', 'contributions', 'batches', 'judgements'] as const
  const transaction = library.transaction(stores, 'readwrite')
  await Promise.all([...stores.map((store) => transaction.objectStore(store).clear()), transaction.done])
}
