import {
  coordinators,
  determiners,
  prepositions,
  subjectPronouns,
  timeWords,
} from '../lexicon/closed-class-data.ts'
import { isOf } from '../sources/source-noun.ts'
import { hasVerb, isCapital, isComma, isWord, lowerAt, type Range, textAt } from './clauses.ts'
import type { Word } from './units.ts'

/** How long what is told of somebody, and a clause that begins with “who”, may be to be of the words that name them, in words. */
const longest = 12
const longestRelative = 16

/**
 * The words that name who speaks, of a phrase that was read too far: without what they do meanwhile ("Speaking to the Post,
 * Berg"), and without a clause that tells of them at length.
 */
export const namingWords = (words: readonly Word[], range: Range): Range =>
  withoutAdjunct(words, withoutClause(words, withoutLead(words, range)))

/** "Berg, at a later meeting", "Berg, speaking in Leeds on Monday", "Berg, however": when and where they said so. */
function withoutAdjunct(words: readonly Word[], { from, to }: Range): Range {
  let last = -1
  for (let i = from + 1; i < to - 1; i++) if (isComma(words[i])) last = i
  if (last < 0) return { from, to }
  const first = lowerAt(words, last + 1)
  const lone = last + 2 === to && aside.test(first)
  const acts =
    isComma(words[to]) &&
    /^\p{Ll}{2,}ing$/u.test(textAt(words, last + 1)) &&
    !/^(?:including|citing|quoting)$/.test(first)
  const place = adjunct.test(first) && !hasVerb(words, { from: last + 1, to })
  return lone || acts || place ? { from, to: last } : { from, to }
}
const adjunct = /^(?:in|at|on|during|after|before|for)$/
const aside = /^(?:however|meanwhile|though|too|also|instead|therefore|nevertheless)$/

/** "Counting her fingers, Berg", "Speaking to the Daily Post Ann Berg" */
function withoutLead(words: readonly Word[], { from, to }: Range): Range {
  const next = lowerAt(words, from + 1)
  const leads = determiners.has(next) || prepositions.has(next) || next === 'to'
  if (from > 1 || !leads || !/^\p{Lu}\p{Ll}+ing$/u.test(textAt(words, from))) return { from, to }
  for (let i = to - 2; i > from + 1; i--) if (isComma(words[i])) return { from: i + 1, to }
  const last = words[to - 1]?.name
  let start = to - 1
  while (last && start > from && words[start - 1]?.name === last) start--
  return last && start > from ? { from: start, to } : { from, to }
}

/** "the bridge", "her decision": what no body or place is called. */
const isThing = (words: readonly Word[], at: number): boolean => {
  const noun = lowerAt(words, at + 1)
  return determiners.has(lowerAt(words, at)) && !isCapital(words[at + 1]) && !isOf(noun, 'body', 'state')
}

/** "Berg who runs the port", "Berg, a former mayor who left the party in May after a long quarrel over the budget" */
function withoutClause(words: readonly Word[], { from, to }: Range): Range {
  for (let i = from + 1; i < to - 1; i++) {
    if (!isCapital(words[i - 1])) continue
    const comma = isComma(words[i])
    // "said Ann Berg of the bridge", unlike "Ann Berg of the union"
    const spokenOf = !comma && words[i - 1]?.name?.type === 'person' && lowerAt(words, i) === 'of'
    if (spokenOf && isThing(words, i + 1)) return { from, to: i }
    const clause = /^(?:who|which)$/.test(lowerAt(words, comma ? i + 1 : i))
    if (clause && !comma) return { from, to: i }
    if (
      comma &&
      to - i - 1 > (clause ? longestRelative : longest) &&
      (clause || hasVerb(words, { from: i + 1, to }))
    )
      return { from, to: i }
  }
  return { from, to }
}

/** "In Moscow the ministry" → "the ministry"; a comma would have cut it off already. */
export function withoutFrontedPlace(words: readonly Word[], range: Range): Range {
  let { from } = range
  while (coordinators.has(lowerAt(words, from))) from++
  if (!prepositions.has(lowerAt(words, from))) return range
  for (let i = from + 2; i < range.to; i++) {
    const lower = lowerAt(words, i)
    if (isComma(words[i])) return { from: i + 1, to: range.to }
    if ((determiners.has(lower) || subjectPronouns.has(lower)) && !prepositions.has(lowerAt(words, i - 1))) {
      return { from: i, to: range.to }
    }
    const dated = determiners.has(lowerAt(words, i - 2)) || /^\d+$/.test(lower)
    if (timeWords.has(lowerAt(words, i - 1)) && !timeWords.has(lower) && !dated)
      return { from: i, to: range.to }
    const name =
      isCapital(words[i]) &&
      !isCapital(words[i - 1]) &&
      !prepositions.has(lowerAt(words, i - 1)) &&
      !determiners.has(lowerAt(words, i - 1))
    if (name && isWord(words[i - 1])) return { from: i, to: range.to }
  }
  // "In a meeting with the Washington Post Berg said"
  const last = words[range.to - 1]?.name
  let start = range.to - 1
  while (last && start > from && words[start - 1]?.name === last) start--
  return last?.type === 'person' && words[start - 1]?.name ? { from: start, to: range.to } : range
}
