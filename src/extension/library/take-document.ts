import type { IDBPObjectStore, StoreNames } from 'idb'
import type { Kept } from './keep-document.ts'
import type { LibrarySchema } from './library-database.ts'

type Within = ArrayLike<StoreNames<LibrarySchema>>
type Store<Tx extends Within, Name extends StoreNames<LibrarySchema>> = IDBPObjectStore<
  LibrarySchema,
  Tx,
  Name,
  'readwrite'
>

/** Where a document stands, in one transaction. */
export interface DocumentStores<Tx extends Within> {
  readonly documents: Store<Tx, 'documents'>
  readonly texts: Store<Tx, 'texts'>
  readonly contributions: Store<Tx, 'contributions'>
}

/** Takes a document out with all it brought, and gives that back; null when it was not there. */
export async function takeDocument<Tx extends Within>(
  id: string,
  stores: DocumentStores<Tx>,
): Promise<Kept | null> {
  const { documents, texts, contributions: parts } = stores
  const [document, text, contributions] = await Promise.all([
    documents.get(id),
    texts.get(id),
    parts.index('document').getAll(id),
  ])
  await Promise.all([
    documents.delete(id),
    texts.delete(id),
    ...contributions.map(({ order }) => parts.delete(order)),
  ])
  return document && text !== undefined ? { document, text, contributions } : null
}
