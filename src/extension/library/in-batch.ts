import { articleKey } from './batch.ts'
import type { Kept } from './keep-document.ts'

/** A document as one of a batch. */
export function inBatch({ document, text, contributions }: Kept, batch: number): Kept {
  const id = `${articleKey(document)}-${batch}`
  return {
    document: { ...document, id, batch },
    text,
    contributions: contributions.map((one) => ({
      ...one,
      document: id,
      order: [one.order[0], id, one.order[2]],
    })),
  }
}
