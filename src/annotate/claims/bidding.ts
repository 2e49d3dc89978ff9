import type { Attribution } from './attribution.ts'
import { hasVerb, lowerAt } from './clauses.ts'
import { shapesOf } from './lexicon.ts'
import { isClause } from './statement-shape.ts'
import type { Word } from './units.ts'

/**
 * "warned people to stay away": somebody, and what to do. Not "warned that hackers plan to attack", where a verb stands
 * before the infinitive, nor what stands before its source or behind "that", which is a sentence of its own.
 */
export function isBidding(words: readonly Word[], { content, fronted }: Attribution): boolean {
  const { from, to } = content
  if (fronted || lowerAt(words, from - 1) === 'that') return false
  for (let i = from + 1; i < to; i++) {
    if (lowerAt(words, i) !== 'to' || !shapesOf(lowerAt(words, i + 1)).has('base')) continue
    const who = { from, to: i }
    return !hasVerb(words, who) && !isClause(words, who)
  }
  return false
}
