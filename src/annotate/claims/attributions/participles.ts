import { determiners, prepositions } from '../lexicon/closed-class-data.ts'
import { shapesOf } from '../lexicon/lexicon.ts'
import { isCapital, isComma, isFiniteVerb, isHyphen, lowerAt } from '../words/clauses.ts'
import { type Subject, subjectBefore } from '../words/subjects.ts'
import type { Word } from '../words/units.ts'
import type { VerbGroup } from '../words/verb-group.ts'
import { citedEnd } from './passed-on.ts'

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
  // what happened does it as often as somebody
  if (verb.frames.has('evident')) return true
  if (verb.lemma !== 'cite') return false
  for (let i = head + 2; i < Math.min(words.length, head + asideReach); i++)
    if (isComma(words[i])) return isFiniteVerb(words, i + 1)
  return false
}

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
