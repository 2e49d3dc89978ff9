import { lowerAt, type Range } from './clauses.ts'
import type { Word } from './units.ts'
import type { VerbGroup } from './verb-group.ts'
import { lowerIn } from './words-in.ts'

/** "claimed without evidence that", "Without evidence, he said" */
export function withoutEvidence(words: readonly Word[], cue: Range, content: Range): boolean {
  const between = content.from > cue.to ? lowerIn(words, { from: cue.to, to: content.from }) : ''
  const opening = lowerIn(words, { from: 0, to: Math.min(cue.from, 6) })
  return noEvidence.test(between) || noEvidence.test(opening)
}
const noEvidence =
  /^,? ?without (?:any |much )?(?:(?:providing|offering|giving|citing|presenting|producing|showing|sharing) )?(?:any |further |supporting )?(?:evidence|proof)(?: that|,| ,|$)/

/** "initially said", "had originally told the court": the word for it; the article goes on to tell what is said instead. */
export function atFirst(words: readonly Word[], { from, head }: VerbGroup): string | undefined {
  for (let i = from - 1; i < head; i++)
    if (/^(?:initially|originally)$/.test(lowerAt(words, i))) return lowerAt(words, i)
  return undefined
}
