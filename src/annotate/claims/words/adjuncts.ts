import { determiners, prepositions, subordinators } from '../lexicon/closed-class-data.ts'
import { isAdverb, isCapital, isComma, isFiniteVerb, isHardStop, isTime, isWord, lowerAt } from './clauses.ts'
import type { Word } from './units.ts'

/** How many words may stand between a verb and the preposition that it asks for. */
const reach = 18
/** How long an aside between commas may be, in words. */
const longestAside = 10

/**
 * Where what stands between a verb and the preposition that it asks for may end, the nearest first, `from` included:
 * adverbs, times, places, the agent, an aside ("accused on Monday of", "charged, along with two aides, with"). Word
 * indexes.
 */
export function adjunctEnds(words: readonly Word[], from: number): number[] {
  const ends = [from]
  let at = from
  while (at - from < reach) {
    const next = behindAdjunct(words, at)
    if (next <= at) break
    ends.push(next)
    at = next
  }
  return ends
}

function behindAdjunct(words: readonly Word[], at: number): number {
  const word = words[at]
  if (!word || word.quote >= 0 || isHardStop(word)) return at
  const lower = word.lower
  if (isComma(word)) return behindAside(words, at)
  if (lower === 'not' && /^(?:only|just|merely)$/.test(lowerAt(words, at + 1))) return at + 2
  if (/^(?:not|never|no)$/.test(lower)) return at
  // "along with two aides", "together with him": the preposition is theirs.
  if (/^(?:along|together)$/.test(lower) && lowerAt(words, at + 1) === 'with')
    return phraseBehind(words, at + 2)
  if (isTime(words, at) || /^(?:19|20)\d\d$/.test(lower) || /^\d{1,2}$/.test(lower)) return at + 1
  if (isAdverb(lower) && lower !== 'in') return at + 1
  if (/^(?:in|on|at|by|during|under|before|after|since|near|inside|alongside|over)$/.test(lower))
    return phraseBehind(words, at + 1)
  return at
}

/** The end of a plain noun phrase that begins at `from`: "the Ministry of Defence", "March". */
function phraseBehind(words: readonly Word[], from: number): number {
  let i = from
  for (; i < words.length && i - from < longestAside; i++) {
    const lower = lowerAt(words, i)
    if (!isWord(words[i]) || (words[i]?.quote ?? -1) >= 0) break
    const ofName =
      lower === 'of' &&
      isCapital(words[i - 1]) &&
      (isCapital(words[i + 1]) || (determiners.has(lowerAt(words, i + 1)) && isCapital(words[i + 2])))
    if (ofName) continue
    if (/^(?:along|together)$/.test(lower)) break
    if ((prepositions.has(lower) && lower !== 'like') || subordinators.has(lower) || isFiniteVerb(words, i))
      break
    if (i > from && isTime(words, i)) break
  }
  return i
}

/** Behind the second comma of an aside: ", prosecutors say,". */
function behindAside(words: readonly Word[], comma: number): number {
  for (let i = comma + 1; i < Math.min(comma + longestAside, words.length); i++) {
    if (isHardStop(words[i])) return comma
    if (isComma(words[i])) return i + 1
  }
  return comma
}
