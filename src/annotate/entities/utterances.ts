import type { Document } from '../../text/document.ts'

/**
 * Numbers a document’s sentences as the narrative goes on: one that stands wholly in a quotation has the number of the one
 * before it, for who was spoken of outside stays in mind while somebody speaks.
 */
export function utterancesOf({ sentences, quotations }: Document): readonly number[] {
  let [utterance, next] = [0, 0]
  return sentences.map(({ start, end }) => {
    while ((quotations[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    const quotation = quotations[next]
    const isQuoted = quotation !== undefined && quotation.start <= start && end <= quotation.end
    return isQuoted ? utterance : ++utterance
  })
}
