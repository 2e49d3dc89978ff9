import { type Attribution, type Base, withContent } from './attribution.ts'
import { isComma, isWord, lowerAt, opensQuote, textAt } from './clauses.ts'
import { coordinators } from './closed-class-data.ts'
import { contentEnd } from './content-span.ts'
import { type CueClass, inverting } from './cue-verbs-data.ts'
import { cueVerbOf } from './lexicon.ts'
import type { Site } from './site.ts'
import { hasWord } from './statement-shape.ts'
import type { Word } from './units.ts'

/** Whether what is said may stand before the verb: "would say" and "called" only lead to it. */
export function mayFollow(words: readonly Word[], { group, edge }: Site): boolean {
  if (!group) return true
  const { classes } = group.verb
  if (group.modal) return false
  const quoted = (words[edge - 1]?.quote ?? words[edge - 2]?.quote ?? -1) >= 0
  if (classes.has('quote') && !classes.has('say') && !quoted) return false
  return [...classes].some((known) => following.has(known))
}
const following: ReadonlySet<CueClass> = new Set([
  'say',
  'tell',
  'quote',
  'show',
  'mind',
  'allege',
  'confirm',
  'rule',
])

/** Where the content before `end` begins: at the sentence's start or the last cut before it. */
export function frontStart(end: number, edge: number, cuts: ReadonlySet<number>): number {
  let from = 0
  for (const cut of cuts) if (cut < end - 1 && cut >= from && cut !== edge - 1) from = cut
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
  let from = frontStart(end, edge, cuts)
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
  return withContent(base, 'clause', { from, to: end }, true)
}

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
    return leftContent(words, { ...site, edge: as }, cuts, base)
  let from = 0
  for (const cut of cuts) if (cut < as - 1 && cut > from) from = cut
  while (coordinators.has(lowerAt(words, from)) || isComma(words[from])) from++
  return withContent(base, 'clause', { from, to: end }, true)
}

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
  return verb?.classes.has('say') && inverting.has(verb.lemma) ? start : undefined
}
