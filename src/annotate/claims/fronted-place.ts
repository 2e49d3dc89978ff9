import { isCapital, isComma, isWord, lowerAt, type Range } from './clauses.ts'
import { coordinators, determiners, prepositions, subjectPronouns, timeWords } from './closed-class-data.ts'
import type { Word } from './units.ts'

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
