import { type Batch, isSamePack } from './batch.ts'
import type { Kept } from './keep-document.ts'
import { lasting, openLibrary } from './library-database.ts'

/** What was brought in, the last first. */
export async function listBatches(): Promise<Batch[]> {
  const library = await openLibrary()
  return (await library.getAll('batches')).reverse()
}

/** Writes documents of a batch that is not there yet. */
export async function addToBatch(documents: readonly Kept[]): Promise<void> {
  const library = await openLibrary()
  const transaction = library.transaction(['documents', 'texts', 'contributions'], 'readwrite')
  const writes = documents.flatMap(({ document, text, contributions }) => [
    transaction.objectStore('documents').put(document),
    transaction.objectStore('texts').put(text, document.id),
    ...contributions.map((one) => transaction.objectStore('contributions').put(one)),
  ])
  await Promise.all([...writes, transaction.done])
}

/** Makes batches be there, at once with all their documents, in place of other revisions of their packs. */
export async function finishBatches(batches: readonly Batch[]): Promise<void> {
  const library = await openLibrary()
  const { store, done } = library.transaction('batches', 'readwrite', lasting)
  const before = await store.getAll()
  const isReplaced = ({ pack: old }: Batch) =>
    old !== null && batches.some(({ pack }) => pack !== null && isSamePack(pack, old))
  const writes = [
    ...before.filter(isReplaced).map(({ id }) => store.delete(id)),
    ...batches.map((batch) => store.put(batch)),
  ]
  await Promise.all([...writes, done])
}

/** Takes a batch away, and with it all that it brought; finishing it again brings it back until it has been swept. */
export async function removeBatch(id: number): Promise<void> {
  const library = await openLibrary()
  await library.delete('batches', id)
}

/** Documents that are deleted in one transaction: so many as nobody waits for. */
const some = 200

/** Deletes some documents of a batch that is not there; whether there were any. Nobody may be bringing any in meanwhile. */
export async function sweepSome(): Promise<boolean> {
  const library = await openLibrary()
  const there = new Set(await library.getAllKeys('batches'))
  let cursor = await library.transaction('documents').store.index('batch').openKeyCursor(null, 'nextunique')
  while (cursor && there.has(cursor.key)) cursor = await cursor.continue()
  return cursor !== null && deleteSome(cursor.key)
}

/** Deletes what was written of a batch that is not there. */
export async function deleteBatch(batch: number): Promise<void> {
  while (await deleteSome(batch));
}

/** Whether there was anything to delete. */
async function deleteSome(batch: number): Promise<boolean> {
  const library = await openLibrary()
  const transaction = library.transaction(['documents', 'texts', 'contributions'], 'readwrite')
  const documents = transaction.objectStore('documents')
  const parts = transaction.objectStore('contributions')
  const ids = await documents.index('batch').getAllKeys(batch, some)
  for (const id of ids) {
    const orders = await parts.index('document').getAllKeys(id)
    await Promise.all([
      documents.delete(id),
      transaction.objectStore('texts').delete(id),
      ...orders.map((order) => parts.delete(order)),
    ])
  }
  await transaction.done
  return ids.length > 0
}
