import type { Document } from '../../text/document.ts'

/** The number of the sentence that holds an offset, by binary search. */
export function sentenceIndex({ sentences }: Document): (offset: number) => number {
  return (offset) => {
    let [low, high] = [0, sentences.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
}
