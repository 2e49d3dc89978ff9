import { isComma, isFiniteVerb, lowerAt, type Range } from '../words/clauses.ts'
import type { Word } from '../words/units.ts'
import { prepositions, subjectPronouns } from './closed-class-data.ts'
import { lookalikes } from './lookalikes-data.ts'

const plural = (noun: string): string =>
  noun === 'life' ? 'lives' : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`
const objectsOf = new Map<string, Set<string>>()
for (const { lemma, objects } of lookalikes) {
  const known = objectsOf.get(lemma) ?? new Set()
  for (const object of objects.split(' ')) known.add(object).add(plural(object))
  objectsOf.set(lemma, known)
}

/** How long the noun phrase behind the verb is at most, in words. */
const reach = 5

/** "claimed 14 lives", "claimed a third title": a verb of saying that tells what was taken or won, not what was said. */
export function looksLikeSaying(words: readonly Word[], lemma: string, { from, to }: Range): boolean {
  const objects = objectsOf.get(lemma)
  if (!objects || lowerAt(words, from - 1) === 'that' || subjectPronouns.has(lowerAt(words, from)))
    return false
  for (let i = from; i < Math.min(to, from + reach); i++) {
    const lower = lowerAt(words, i)
    // "claimed victory was stolen": said of it.
    if (objects.has(lower))
      return !/^(?:is|are|was|were|has|have|had|will|would)$/.test(lowerAt(words, i + 1))
    // "said the club had little money": a clause
    if (isFiniteVerb(words, i)) return false
    if (isComma(words[i]) || prepositions.has(lower) || (words[i]?.quote ?? -1) >= 0) return false
  }
  return false
}
