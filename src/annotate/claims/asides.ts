import { isComma, isFiniteVerb } from './clauses.ts'
import { citedEnd } from './passed-on.ts'
import type { Word } from './units.ts'
import type { VerbGroup } from './verb-group.ts'

/** What happened does it as often as somebody. */
const evidential = new Set([
  'indicate',
  'suggest',
  'show',
  'demonstrate',
  'reveal',
  'imply',
  'signal',
  'prove',
])
/** How long "citing incidents from the 1970s" between its commas may be, in words. */
const asideReach = 14

/** Who says something so far, and by which verb. */
interface Said {
  readonly group: VerbGroup | null
  readonly source: object | null
  readonly to: number
}

/**
 * A participle behind a comma that belongs to what is said: "officials said it went off twice, indicating that …", where what
 * is said tells so, and "the evidence, citing two incidents, was irrelevant", where the clause goes on.
 */
export function isAside(
  words: readonly Word[],
  { verb, from, head }: VerbGroup,
  before: readonly Said[],
): boolean {
  // "reported, citing two sources, that …": whom it cites is part of how it is said
  if (verb.lemma === 'cite' && citedEnd(words, before.at(-1)?.to ?? head) > head) return true
  if (from !== head || !verb.shapes.includes('ing') || !isComma(words[from - 1])) return false
  const told = before.some(({ group, source }) => source !== null && group?.verb.classes.has('say'))
  if (!told) return false
  if (evidential.has(verb.lemma)) return true
  if (verb.lemma !== 'cite') return false
  for (let i = head + 2; i < Math.min(words.length, head + asideReach); i++)
    if (isComma(words[i])) return isFiniteVerb(words, i + 1)
  return false
}
