import { isCapital, isComma, isFiniteVerb, isHyphen, lowerAt } from './clauses.ts'
import { determiners, prepositions } from './closed-class-data.ts'
import { shapesOf } from './lexicon.ts'
import { type Subject, subjectBefore } from './subjects.ts'
import type { Word } from './units.ts'

/** Of "Berg, who left, issued a statement calling it a lie" the one who issued it. */
export function actorBefore(words: readonly Word[], verb: number): Subject | undefined {
  const found = subjectBefore(words, verb)
  const acts =
    found &&
    isComma(words[found.from - 1]) &&
    shapesOf(lowerAt(words, found.from)).has('past') &&
    (determiners.has(lowerAt(words, found.from + 1)) || prepositions.has(lowerAt(words, found.from + 1)))
  if (acts) return subjectBefore(words, found.from)
  // "Lawyers for Berg filed papers saying …": whoever filed them
  for (let i = found ? found.from + 1 : verb; found && i < found.to; i++) {
    const before = lowerAt(words, i - 1)
    if (/^(?:who|which|that|whose)$/.test(before)) break
    const past =
      isFiniteVerb(words, i) || (shapesOf(lowerAt(words, i)).has('past') && lowerAt(words, i + 1) !== 'by')
    const free = !determiners.has(before) && !prepositions.has(before) && !isHyphen(words, i - 1)
    if (past && free && !isCapital(words[i])) return subjectBefore(words, i)
  }
  return found
}
