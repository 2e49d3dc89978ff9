import { shapesOf } from '../lexicon/lexicon.ts'
import { hasVerb, isComma, lowerAt, lowerIn, type Range } from '../words/clauses.ts'
import { isClause } from '../words/statements.ts'
import type { Word } from '../words/units.ts'
import type { VerbGroup } from '../words/verb-group.ts'
import type { Attribution } from './attribution.ts'

/** "claimed without evidence that", "Without evidence, he said" */
export function withoutEvidence(words: readonly Word[], cue: Range, content: Range): boolean {
  const between = content.from > cue.to ? lowerIn(words, { from: cue.to, to: content.from }) : ''
  // "Without evidence, the judge said, the case …": what would be without it is the case.
  const opening = isComma(words[cue.to]) ? '' : lowerIn(words, { from: 0, to: Math.min(cue.from, 6) })
  return noEvidence.test(between) || noEvidence.test(opening)
}
const noEvidence =
  /^,? ?without (?:any |much )?(?:(?:providing|offering|giving|citing|presenting|producing|showing|sharing) )?(?:any |further |supporting )?(?:evidence|proof)(?: that|,| ,|$)/

/**
 * "initially said", "had originally told the court": the word for it; the article goes on to tell what is said instead.
 * Whoever "originally reported" it was only the first to, and "as police initially said" agrees with them.
 */
export function atFirst(
  words: readonly Word[],
  { from, head, verb }: VerbGroup,
  source: Range | null,
): string | undefined {
  if (source && lowerAt(words, source.from - 1) === 'as') return undefined
  for (let i = from - 1; i < head; i++) {
    const lower = lowerAt(words, i)
    if (lower === 'initially' || (lower === 'originally' && !verb.frames.has('publishes'))) return lower
  }
  return undefined
}

/** "claimed, without offering evidence, that": behind it. */
export function pastEvidence(words: readonly Word[], from: number): number {
  const start = isComma(words[from]) ? from + 1 : from
  if (lowerAt(words, start) !== 'without') return from
  for (let i = start + 1; i < start + 5; i++)
    if (/^(?:evidence|proof)$/.test(lowerAt(words, i))) {
      // "without proof of purchase": a thing that is asked for
      if (/^(?:of|for|from|against)$/.test(lowerAt(words, i + 1))) return from
      return isComma(words[i + 1]) ? i + 2 : i + 1
    }
  return from
}

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

/** How far behind the verb the condition may stand on which something is said, in words. */
const conditionReach = 6
export const onCondition = (words: readonly Word[], from: number): boolean => {
  for (let i = from; i < from + conditionReach; i++)
    if (lowerAt(words, i) === 'condition' && /^(?:on|the)$/.test(lowerAt(words, i - 1))) return true
  return false
}
