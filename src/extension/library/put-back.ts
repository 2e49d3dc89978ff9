import { articleKey, type Batch, isSamePack } from './batch.ts'
import { openLibrary } from './library-database.ts'

/**
 * Makes batches be there, in place of other revisions of their packs, and the documents of another batch be saved by themselves:
 * all in one transaction. An article that is there already stays as it is.
 */
export async function putBack(loose: number, batches: readonly Batch[]): Promise<void> {
  const library = await openLibrary()
  const transaction = library.transaction(['documents', 'texts', 'contributions', 'batches'], 'readwrite')
  const documents = transaction.objectStore('documents')
  const texts = transaction.objectStore('texts')
  const parts = transaction.objectStore('contributions')
  const there = transaction.objectStore('batches')
  for (const id of await documents.index('batch').getAllKeys(loose)) {
    const [document, text, told] = await Promise.all([
      documents.get(id),
      texts.get(id),
      parts.index('document').getAll(id),
    ])
    await Promise.all([
      documents.delete(id),
      texts.delete(id),
      ...told.map(({ order }) => parts.delete(order)),
    ])
    const key = articleKey({ id })
    if (!document || text === undefined || (await documents.getKey(key)) !== undefined) continue
    await Promise.all([
      documents.put({ ...document, id: key, batch: null }),
      texts.put(text, key),
      ...told.map((one) => parts.put({ ...one, document: key, order: [one.order[0], key, one.order[2]] })),
    ])
  }
  for (const { id, pack } of await there.getAll())
    if (pack && batches.some((batch) => batch.pack && isSamePack(batch.pack, pack))) await there.delete(id)
  for (const batch of batches) await there.put(batch)
  await transaction.done
}
