import type { Analysis } from '../knowledge/analyse.ts'
import { lastStartingBy } from '../text/last-starting-by.ts'
import type { Company } from './card.ts'

/** How many of those it is mentioned with a card names. */
const shown = 8

/**
 * By entity id, who and what else is named in its sentences, the most frequent first. Linear in mentions and sentences: no
 * sentence is long enough to name more than some hundreds.
 */
export function companyOf({ document, entities }: Analysis): ReadonlyMap<string, readonly Company[]> {
  const sentencesOf = entities.map(
    ({ mentions }) => new Set(mentions.map(({ start }) => lastStartingBy(document.sentences, start))),
  )
  const standIn = new Map<number, number[]>()
  for (const [index, sentences] of sentencesOf.entries()) {
    for (const sentence of sentences) {
      const others = standIn.get(sentence)
      if (others) others.push(index)
      else standIn.set(sentence, [index])
    }
  }
  return new Map(
    entities.map(({ id }, index) => {
      const shared = new Map<number, number>()
      for (const sentence of sentencesOf[index] ?? []) {
        for (const other of standIn.get(sentence) ?? [])
          if (other !== index) shared.set(other, (shared.get(other) ?? 0) + 1)
      }
      const company = [...shared]
        .sort(([a, first], [b, second]) => second - first || a - b)
        .slice(0, shown)
        .flatMap(([other, sentences]): Company[] => {
          const entity = entities[other]
          return entity ? [{ card: entity.id, name: entity.name, type: entity.type, sentences }] : []
        })
      return [id, company]
    }),
  )
}
