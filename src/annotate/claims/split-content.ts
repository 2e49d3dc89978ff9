import { type Attribution, type Base, withContent } from './attribution.ts'
import {
  afterAdverbs,
  hasVerb,
  isAdverb,
  isCapital,
  isComma,
  isFiniteVerb,
  isTime,
  lowerAt,
  type Range,
} from './clauses.ts'
import { subordinators } from './closed-class-data.ts'
import { contentEnd } from './content-span.ts'
import { frontStart, mayFollow } from './fronted-content.ts'
import { shapesOf } from './lexicon.ts'
import { opensPhrase } from './segments.ts'
import type { Site } from './site.ts'
import { hasWord, quoteWithin } from './statement-shape.ts'
import type { Word } from './units.ts'

/**
 * A statement around the words that attribute it: "The road, police said on Tuesday, was closed", "The plant will stay
 * open, the firm said, until a buyer is found". `after` is just behind the verb and its subject.
 */
export function splitContent(
  words: readonly Word[],
  site: Site,
  after: number,
  cuts: ReadonlySet<number>,
  base: Base,
): Attribution | undefined {
  const end = site.edge - 1
  if (!isComma(words[end]) || (words[end - 1]?.quote ?? 0) >= 0 || !mayFollow(words, site)) return undefined
  const comma = adverbialEnd(words, after)
  if (comma < 0) return undefined
  const from = frontStart(end, site.edge, cuts)
  const tail = { from: comma + 1, to: contentEnd(words, comma + 1, cuts) }
  if (!hasWord(words, from, end) || !hasWord(words, tail.from, tail.to) || quoteWithin(words, from, tail.to))
    return undefined
  const stated = hasVerb(words, { from, to: end })
  const resumes = stated
    ? site.source?.how !== 'after' && (leadsOn.test(lowerAt(words, tail.from)) || isPhrase(words, tail))
    : isVerb(words, tail.from)
  // "stands accused, prosecutors say, of theft": the accusation is what they say
  if (!resumes && stated && ofAccusation(words, end, comma + 1))
    return withContent(base, 'phrase', { from: comma + 2, to: tail.to }, false)
  return resumes ? withContent(base, 'clause', { from, to: tail.to }, true) : undefined
}

/** Behind a statement and the comma, they go on with it. */
const leadsOn =
  /^(?:until|unless|because|if|even|despite|by|in|at|on|for|from|to|into|with|without|since|during|through|under|against|including|partly|mainly|largely)$/

/** "accused, … , of" */
const ofAccusation = (words: readonly Word[], end: number, of: number): boolean =>
  lowerAt(words, of) === 'of' && /^(?:accused|suspected)$/.test(lowerAt(words, end - 1))

/** How long the time and place behind a verb of saying may be, in words. */
const longest = 9

/** The comma behind the verb, after time and place alone: "said on Tuesday,", "said in a statement,"; or -1. */
function adverbialEnd(words: readonly Word[], from: number): number {
  for (let i = from; i < Math.min(words.length, from + longest); i++) {
    if (isComma(words[i])) return i
    const lower = lowerAt(words, i)
    if (
      i === from &&
      !(isTime(words, i) || isAdverb(lower) || /^(?:on|in|at|during|to|through|via)$/.test(lower))
    )
      return -1
    if ((words[i]?.quote ?? -1) >= 0 || isFiniteVerb(words, i) || /^(?:that|:|;|who|which)$/.test(lower))
      return -1
  }
  return -1
}

/** Whether the predicate of the subject before stands here: "was closed", "killed two". */
function isVerb(words: readonly Word[], from: number): boolean {
  const at = afterAdverbs(words, from)
  return isFiniteVerb(words, at) || (shapesOf(lowerAt(words, at)).has('past') && !isCapital(words[at]))
}

/** "…, the first since fighting began": a noun phrase that goes on with the statement. */
function isPhrase(words: readonly Word[], tail: Range): boolean {
  if (!opensPhrase(words, tail.from)) return false
  let to = tail.from
  while (to < tail.to && !subordinators.has(lowerAt(words, to)) && !isComma(words[to])) to++
  return to > tail.from && !hasVerb(words, { from: tail.from, to })
}
