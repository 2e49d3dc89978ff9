import { wordSet } from '../../../text/word-set.ts'
import { type Attribution, type Base, type Site, withContent } from '../attributions/attribution.ts'
import { askedWords, coordinators, have, subordinators } from '../lexicon/closed-class-data.ts'
import { cueVerbOf, shapesOf } from '../lexicon/lexicon.ts'
import {
  afterAdverbs,
  hasVerb,
  isAdverb,
  isCapital,
  isComma,
  isFiniteVerb,
  isTime,
  isWord,
  lowerAt,
  opensQuote,
  type Range,
  textAt,
} from '../words/clauses.ts'
import { opensPhrase } from '../words/segments.ts'
import { hasWord, quoteWithin } from '../words/statements.ts'
import type { Word } from '../words/units.ts'
import { contentEnd } from './content-span.ts'

/** Whether what is said may stand before the verb: "would say" and "called" only lead to it. */
function mayFollow(words: readonly Word[], { group, edge }: Site): boolean {
  if (!group) return true
  const { classes } = group.verb
  if (group.modal) return false
  // “…”, she continued
  const last = isComma(words[edge - 1]) && words[edge - 1]?.quote === -1 ? edge - 2 : edge - 1
  const quoted = (words[last]?.quote ?? -1) >= 0
  if (classes.has('quote') && !classes.has('say') && !quoted) return false
  return [...classes].some((known) => following.has(known))
}
const following = wordSet('say tell quote show mind allege confirm rule')

/** Where the content before `end` begins: at the sentence's start or the last cut before it. */
function frontStart(words: readonly Word[], end: number, edge: number, cuts: ReadonlySet<number>): number {
  let from = 0
  for (const cut of cuts) if (cut < end - 1 && cut >= from && cut !== edge - 1) from = cut
  // "The mayor was calm: the dam was safe, she said": a clause of its own leads up to it
  for (let i = end - 2; i > from; i--)
    if (words[i]?.text === ':' && (words[i]?.quote ?? -1) < 0)
      return hasVerb(words, { from, to: i }) && hasVerb(words, { from: i + 1, to: end }) ? i + 1 : from
  return from
}

/**
 * “X,” she said of Y; “X,” she said as Z left: where a quotation that is no part of a clause stands right before who says
 * it, it is what is said, and what stands behind the verb is the article's own.
 */
export function quotedBefore(
  words: readonly Word[],
  site: Site,
  cuts: ReadonlySet<number>,
  base: Base,
): Attribution | undefined {
  const last = isComma(words[site.edge - 1]) ? site.edge - 2 : site.edge - 1
  const quote = words[last]?.quote ?? -1
  if (quote < 0) return undefined
  let first = last
  while (first > 0 && words[first - 1]?.quote === quote) first--
  return isWordBefore(words, first) ? undefined : leftContent(words, site, cuts, base)
}

/** “X,” said Y; "X, police said": the content stands before its source. */
export function leftContent(
  words: readonly Word[],
  site: Site,
  cuts: ReadonlySet<number>,
  base: Base,
): Attribution | undefined {
  const { edge } = site
  if (!mayFollow(words, site)) return undefined
  // A closing mark whose opening one is lost closes the statement like a comma.
  const comma = isComma(words[edge - 1]) || /^[”»]$/.test(textAt(words, edge - 1))
  const closed = (words[edge - 1]?.quote ?? -1) >= 0
  const end = comma ? edge - 1 : edge
  if (!(comma || closed || /^[—–-]$/.test(textAt(words, edge - 1))) || end <= 0) return undefined
  let from = frontStart(words, end, edge, cuts)
  if (closed || (words[end - 1]?.quote ?? -1) >= 0) {
    const quote = words[end - 1]?.quote
    let first = end - 1
    while (first > 0 && words[first - 1]?.quote === quote) first--
    // “…,” she said, “and …”
    let to = end
    for (let i = site.to; i < words.length && !cuts.has(i); i++)
      if (opensQuote(words, i) && /^[,:;—–-]$/.test(textAt(words, i - 1))) to = quoteEnd(words, i)
    // A quotation that is only a part of the clause before: “… was “unfair”, she said”.
    const start = isWordBefore(words, first) ? from : first
    return withContent(base, 'quotation', { from: start, to }, true)
  }
  const inner = previousTail(words, from, end)
  if (inner !== undefined) return leftContent(words, { ...site, edge: inner }, cuts, base)
  while (
    from < end &&
    (coordinators.has(lowerAt(words, from)) || isComma(words[from]) || !isWord(words[from]))
  )
    from++
  if (!hasWord(words, from, end) || end - from < 2) return undefined
  // "Asked about the pump, she replied: “…”"
  if (from === 0 && (askedWords.has(lowerAt(words, 0)) || inReply.test(lowerAt(words, 0)))) return undefined
  return withContent(base, 'clause', { from, to: end }, true)
}
const inReply = /^(?:speaking|responding|replying|reacting|referring|writing)$/

/** "The income is lawful, as a memo put it"; "Hawaii, as he pointed out, is far off"; "As Berg put it, the dam is safe". */
export function asAside(
  words: readonly Word[],
  site: Site,
  cuts: ReadonlySet<number>,
  base: Base,
): Attribution | undefined {
  const as = (site.source?.from ?? 0) - 1
  const after = isComma(words[site.to]) ? site.to + 1 : site.to
  const end = contentEnd(words, after, cuts)
  if (as <= 0) {
    return hasWord(words, after, end)
      ? withContent(base, 'clause', { from: after, to: end }, false)
      : undefined
  }
  if (!hasWord(words, after, end) || coordinators.has(lowerAt(words, after)))
    return nearestClause(words, leftContent(words, { ...site, edge: as }, cuts, base))
  let from = 0
  for (const cut of cuts) if (cut < as - 1 && cut > from) from = cut
  while (coordinators.has(lowerAt(words, from)) || isComma(words[from])) from++
  return withContent(base, 'clause', { from, to: end }, true)
}

/** "said it would be hard if it were shown that he had met them, as Berg alleges": of the clause that is nearest. */
export function nearestClause(
  words: readonly Word[],
  left: Attribution | undefined,
): Attribution | undefined {
  if (left?.shape !== 'clause') return left
  const { from, to } = left.content
  for (let i = to - 1; i > from; i--)
    if (lowerAt(words, i) === 'that' && cueShapes(words, i - 1) && hasVerb(words, { from: i + 1, to }))
      return { ...left, content: { from: i + 1, to } }
  return left
}
/** Whether a verb stands before "that", which brings in what it says then, and is no pronoun of a noun. */
const cueShapes = (words: readonly Word[], at: number): boolean =>
  shapesOf(lowerAt(words, at)).has('past') || shapesOf(lowerAt(words, at)).has('participle')

const isWordBefore = (words: readonly Word[], at: number): boolean =>
  at > 0 && isWord(words[at - 1]) && !coordinators.has(lowerAt(words, at - 1))

/** Just behind the quotation that holds the word at `at`. */
export const quoteEnd = (words: readonly Word[], at: number): number => {
  let end = at
  while (end < words.length && words[end]?.quote === words[at]?.quote) end++
  return end
}

/** "X, it said, RIA reported": before the outer source stands "it said" alone; the content is what stands before that. */
function previousTail(words: readonly Word[], from: number, end: number): number | undefined {
  const start = isComma(words[from]) ? from + 1 : from
  if (start === 0 || end - start > 4 || !isComma(words[start - 1])) return undefined
  const verb = cueVerbOf(lowerAt(words, end - 1))
  return verb?.classes.has('say') && verb.frames.has('inverts') ? start : undefined
}

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
  const from = frontStart(words, end, site.edge, cuts)
  const tail = { from: comma + 1, to: contentEnd(words, comma + 1, cuts) }
  if (!hasWord(words, from, end) || !hasWord(words, tail.from, tail.to) || quoteWithin(words, from, tail.to))
    return undefined
  const stated = hasVerb(words, { from, to: end })
  const resumes = stated
    ? site.source?.how !== 'after' && (leadsOn.test(lowerAt(words, tail.from)) || isPhrase(words, tail))
    : isVerb(words, tail.from)
  // "It had, say prosecutors, been carried"
  const inGroup = have.has(lowerAt(words, end - 1)) && lowerAt(words, tail.from) === 'been'
  // "They met, and one of them, the court was told, went home": of two clauses the second
  const own = stated && isVerb(words, tail.from) ? secondSubject(words, { from, to: end }) : -1
  if (own > 0) return withContent(base, 'clause', { from: own, to: tail.to }, true)
  // "stands accused, prosecutors say, of theft": the accusation is what they say
  if (!resumes && stated && ofAccusation(words, end, comma + 1))
    return withContent(base, 'phrase', { from: comma + 2, to: tail.to }, false)
  return resumes || inGroup ? withContent(base, 'clause', { from, to: tail.to }, true) : undefined
}

/** Where behind "and" a subject begins whose verb is still to come; or -1. */
function secondSubject(words: readonly Word[], { from, to }: Range): number {
  for (let i = to - 1; i > from; i--) {
    if (isComma(words[i]) || isFiniteVerb(words, i) || shapesOf(lowerAt(words, i)).has('past')) return -1
    if (coordinators.has(lowerAt(words, i))) return hasVerb(words, { from, to: i }) ? i + 1 : -1
  }
  return -1
}

/** Behind a statement and the comma, they go on with it. */
const leadsOn =
  /^(?:until|unless|because|if|even|despite|by|for|from|to|into|with|without|since|during|through|under|against|including|partly|mainly|largely)$/

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
