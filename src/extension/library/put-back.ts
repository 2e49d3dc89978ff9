import { articleKey, type Batch, isSamePack } from './batch.ts'
import { openLibrary } from './library-database.ts'
import { takeDocument } from './take-document.ts'

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
    const taken = await takeDocument(id, { documents, texts, contributions: parts })
    const key = articleKey({ id })
    if (!taken || (await documents.getKey(key)) !== undefined) continue
    await Promise.all([
      documents.put({ ...taken.document, id: key, batch: null }),
      texts.put(taken.text, key),
      ...taken.contributions.map((one) =>
        parts.put({ ...one, document: key, order: [one.order[0], key, one.order[2]] }),
      ),
    ])
  }
  for (const { id, pack } of await there.getAll())
    if (pack && batches.some((batch) => batch.pack && isSamePack(batch.pack, pack))) await there.delete(id)
  for (const batch of batches) await there.put(batch)
  await transaction.done
}
