import { articleKey, type Batch, isSamePack } from './batch.ts'
import type { StoredJudgement } from './judgement.ts'
import { lasting, openLibrary } from './library-database.ts'
import { takeDocument } from './take-document.ts'

const stores = ['documents', 'texts', 'contributions', 'batches', 'judgements'] as const

/**
 * Makes batches be there, in place of other revisions of their packs, the documents of another batch be saved by themselves, and
 * what was said of people hold: all in one transaction. An article that is there already stays as it is, and so does what was
 * said of the same two.
 */
export async function putBack(
  loose: number,
  batches: readonly Batch[],
  judgements: readonly StoredJudgement[],
): Promise<void> {
  const library = await openLibrary()
  const transaction = library.transaction(stores, 'readwrite', lasting)
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
  const said = transaction.objectStore('judgements')
  for (const one of judgements) if ((await said.getKey(one.pair)) === undefined) await said.put(one)
  await transaction.done
}
