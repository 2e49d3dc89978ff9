import { isCapital, lowerAt, type Range } from './clauses.ts'
import { determiners } from './closed-class-data.ts'
import { isIdentified, sourceKind } from './source-kind.ts'
import type { Subject } from './subjects.ts'
import type { Word } from './units.ts'

/** "Berg praised the deal": an opinion on a thing, of somebody who can be told. */
export function judges(words: readonly Word[], source: Subject, { from }: Range): boolean {
  const kind = sourceKind(words, source)
  const object =
    determiners.has(lowerAt(words, from)) ||
    isCapital(words[from]) ||
    /^(?:him|it|them)$/.test(lowerAt(words, from))
  return object && (kind === 'pronoun' || isIdentified(kind))
}
