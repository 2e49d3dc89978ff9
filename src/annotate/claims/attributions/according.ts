import { contentEnd } from '../content/content-span.ts'
import { coordinators, timeWords } from '../lexicon/closed-class-data.ts'
import { shapesOf } from '../lexicon/lexicon.ts'
import {
  hasVerb,
  isAdverb,
  isComma,
  isFiniteVerb,
  isTime,
  isWord,
  lowerAt,
  type Range,
} from '../words/clauses.ts'
import { opensPhrase } from '../words/segments.ts'
import { hasWord } from '../words/statements.ts'
import type { Subject } from '../words/subjects.ts'
import type { Word } from '../words/units.ts'
import { type Attribution, type Site, withContent } from './attribution.ts'

/** "According to X, …"; "…, according to X"; "The deal, according to X, was signed". */
export function byAccording(
  words: readonly Word[],
  site: Site,
  cuts: ReadonlySet<number>,
): Attribution | undefined {
  const source = site.source
  if (!source) return undefined
  const cue = { from: site.from, to: site.to }
  const base = { kind: 'according' as const, group: null, cue, source, told: null }
  const initial = !hasWord(words, 0, site.from) || opensOnly(words, site.from)
  let from = source.to
  // "in Berg's view": the noun behind the owner is skipped, too.
  if (/^(?:in|by)$/.test(lowerAt(words, site.from))) {
    while (/^(?:'s|own)$/.test(lowerAt(words, from))) from++
    if (!isComma(words[from])) from++
  }
  while (isComma(words[from]) || words[from]?.text === ':') from++
  // "According to two people, though, he left"
  if (/^(?:though|however|meanwhile|too|also|then)$/.test(lowerAt(words, from)) && isComma(words[from + 1]))
    from += 2
  if (initial) {
    // "According to Ann Berg, whose son was there, …"
    if (/^(?:who|whose|whom|which)$/.test(lowerAt(words, from)))
      from = words.findIndex((word, i) => i > from && isComma(word)) + 1
    if (from === 0) return undefined
    const to = contentEnd(words, from, cuts)
    // "According to the filing:", and the next paragraph quotes it
    if (!hasWord(words, from, to) && words.at(-1)?.text === ':') return withContent(base, 'ahead', cue, false)
    return hasWord(words, from, to) ? withContent(base, 'clause', { from, to }, false) : undefined
  }
  const conjunct = conjunctBehind(words, site, cuts)
  if (conjunct) {
    const { shape, source: named, from: first, to } = conjunct
    return withContent({ ...base, source: named }, shape, { from: first, to }, false)
  }
  let start = 0
  for (const cut of cuts) if (cut < site.from - 1 && cut > start) start = cut
  while (start < site.from && (coordinators.has(lowerAt(words, start)) || isComma(words[start]))) start++
  let end = site.from
  if (isComma(words[end - 1])) end--
  // "the envoy, who, according to an official, listened": what is told of him
  if (/^(?:who|which)$/.test(lowerAt(words, end - 1))) {
    const to = contentEnd(words, from, cuts)
    return hasWord(words, from, to) ? withContent(base, 'clause', { from, to }, false) : undefined
  }
  start = behindColon(words, { from: start, to: end })
  // "“…,” he told the crowd, according to fans", "…, the chief said, according to local media": his words, which stand before
  if (
    (words[start - 1]?.quote ?? -1) >= 0 ||
    // "told the court that, according to the file, he was free"
    /^(?:said|says|added|told|wrote|that)$/.test(lowerAt(words, end - 1))
  )
    return undefined
  // Interposed: "The deal, according to X, was signed".
  const resumes =
    isComma(words[source.to]) &&
    from < words.length &&
    !coordinators.has(lowerAt(words, from)) &&
    // "The case began, according to the clerk, when …"
    (isFiniteVerb(words, from) || /^(?:when|after|because|before|until|since)$/.test(lowerAt(words, from)))
  if (resumes) end = contentEnd(words, from, cuts)
  return hasWord(words, start, end) ? withContent(base, 'clause', { from: start, to: end }, true) : undefined
}

/** "They burned huts and, according to residents, three schools": between a conjunction and what it joins, that alone rests on them. */
function conjunctBehind(
  words: readonly Word[],
  { from, source }: Site,
  cuts: ReadonlySet<number>,
): (Range & { readonly source: Subject; readonly shape: 'clause' | 'phrase' }) | undefined {
  if (!source) return undefined
  const conjunction = isComma(words[from - 1]) ? from - 2 : from - 1
  if (!/^(?:and|or|but)$/.test(lowerAt(words, conjunction))) return undefined
  let end = source.from
  // "and, according to the mayor, Ann Berg, it burned", but not "and, according to police, a gun"
  if (isComma(words[source.to])) end = source.to
  else while (end < source.to && !isComma(words[end])) end++
  const to = contentEnd(words, end + 1, cuts)
  if (!hasWord(words, end, to)) return undefined
  const stated = hasVerb(words, { from: end + 1, to })
  // "and according to the guards it burned"
  if (!isComma(words[end]) && !(stated && opensPhrase(words, end))) return undefined
  const shape = stated ? 'clause' : 'phrase'
  return { from: isComma(words[end]) ? end + 1 : end, to, shape, source: { ...source, to: end } }
}

/** "The firm was more precise: the pieces were worth €2 million, according to …", "Both denied it; the bus was full, …": of two clauses the second. */
function behindColon(words: readonly Word[], { from, to }: Range): number {
  for (let i = from + 1; i < to - 1; i++) {
    const colon = /^[:;]$/.test(words[i]?.text ?? '') && (words[i]?.quote ?? -1) < 0
    if (colon && hasVerb(words, { from, to: i }) && hasVerb(words, { from: i + 1, to })) return i + 1
  }
  return from
}

/** Whether only a conjunction or an adverb stands before: "But according to …", "Meanwhile, according to …". */
const opensOnly = (words: readonly Word[], to: number): boolean => {
  for (let i = 0; i < to; i++) {
    const lower = lowerAt(words, i)
    if (
      !(
        isComma(words[i]) ||
        coordinators.has(lower) ||
        isAdverb(lower) ||
        timeWords.has(lower) ||
        lower === 'on'
      )
    )
      return false
  }
  return true
}

/** The last comma before a word, or -1. */
export const lastComma = (words: readonly Word[], to: number): number => {
  let at = to - 1
  while (at >= 0 && !isComma(words[at])) at--
  return at
}

/** "According to the data, Christians make up …": a source that took the whole sentence ends at its first comma. */
export function openingPhraseEnd(words: readonly Word[], at: number, end: number): number {
  // "According to a complaint filed on Monday, …": when it was filed
  let timed = end
  while (at === 0 && timed < words.length && isTime(words, timed)) timed++
  if (timed > end && isComma(words[timed])) return timed
  // "According to Ann Berg, the move reeks of fear": read past the comma that ends it
  const last = at === 0 && !isComma(words[end]) && end < words.length ? lastComma(words, end) : -1
  if (last > 0) return last
  for (let i = end; i < words.length; i++) if (isWord(words[i])) return end
  if (at > 0) return end
  const comma = words.findIndex((word, i) => i > at && isComma(word))
  return comma > 0 && comma < end ? comma : end
}

const papers = /^(?:poll|survey|study|analysis|census|paper|projection|tally)$/
const minds = {
  in: /^(?:view|opinion|words|estimation|telling|judgment|judgement|reckoning)$/,
  by: /^(?:account|admission|telling|estimate|count|calculation|reckoning)$/,
}
/** How far behind "in" the paper or the mind is named, in words. */
const namedWithin = 9
/** How long "In a poll of voters in Ohio," may be, in words. */
const paperReach = 12

/** "In a poll of voters, …", "in Berg's view": a paper or somebody's mind that the statement rests on. */
export function paperAt(
  words: readonly Word[],
  at: number,
): (Site & { readonly source: Subject }) | undefined {
  const lead = lowerAt(words, at)
  if (lead !== 'in' && lead !== 'by') return undefined
  const base = { group: null, from: at, edge: at }
  for (let i = at + 1; i < Math.min(at + namedWithin, words.length); i++) {
    const lower = lowerAt(words, i)
    if (isComma(words[i]) || isFiniteVerb(words, i)) return undefined
    const own = lowerAt(words, i - 1) === 'own' ? i - 1 : i
    const owner = lowerAt(words, own - 1)
    if (minds[lead].test(lower) && /^(?:his|her|their|'s)$/.test(owner) && lowerAt(words, i + 1) !== 'of') {
      const to = owner === "'s" ? own - 1 : own
      return { ...base, to: at + 1, source: { from: at + 1, to, how: 'after' } }
    }
    if (!papers.test(lower) || at !== 0 || lead === 'by') continue
    for (let end = i + 1; end < Math.min(i + paperReach, words.length); end++) {
      // "In a poll, conducted in May, …"
      if (isComma(words[end]) && !shapesOf(lowerAt(words, end + 1)).has('participle'))
        return { ...base, to: at + 1, source: { from: at + 1, to: end, how: 'after' } }
      if (isFiniteVerb(words, end)) return undefined
    }
    return undefined
  }
  return undefined
}

/** The end of "according to", "in the words of", or -1. */
export function accordingAt(words: readonly Word[], at: number): number {
  const lower = lowerAt(words, at)
  if (lower === 'according' && lowerAt(words, at + 1) === 'to') return at + 2
  if (
    lower === 'in' &&
    lowerAt(words, at + 1) === 'the' &&
    /^(?:words|opinion|view)$/.test(lowerAt(words, at + 2)) &&
    lowerAt(words, at + 3) === 'of'
  )
    return at + 4
  // "As stated in the report, …", "as noted by Berg, …"
  if (
    lower === 'as' &&
    /^(?:stated|reported|noted|described|mentioned|outlined|detailed|highlighted|explained)$/.test(
      lowerAt(words, at + 1),
    ) &&
    /^(?:in|by)$/.test(lowerAt(words, at + 2))
  )
    return at + 3
  return -1
}
