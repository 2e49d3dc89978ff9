import { headOf } from '../sources/noun-phrase.ts'
import { isPerson } from '../sources/source-noun.ts'
import { isComma, isFiniteVerb, isTime, isWord, lowerAt, type Range } from '../words/clauses.ts'
import { type Subject, subjectBefore } from '../words/subjects.ts'
import type { Word } from '../words/units.ts'

/** Whose statement it is, and who passed it on. Word ranges of one unit. */
export interface PassedOn {
  readonly source: Subject
  readonly via: Range
}

/** Whom the source of a statement quotes or cites: then that is the source, and the one who cites passed it on. */
export function passedOn(words: readonly Word[], source: Subject, cue: Range): PassedOn | null {
  return (
    quotedAs(words, cue) ??
    citedIn(words, source) ??
    citedBetween(words, source, cue) ??
    citedBehind(words, source, cue) ??
    citedAtEnd(words, source, cue)
  )
}

/** "KBC, citing a police source, said". */
function citedIn(words: readonly Word[], source: Subject): PassedOn | null {
  for (let i = source.from + 1; i < source.to - 1; i++) {
    if (!cites(words, i) || !isComma(words[i - 1])) continue
    return { source: { ...source, from: i + 1 }, via: { from: source.from, to: i - 1 } }
  }
  return null
}

/** The same where the phrase ends before its comma: "The Post, quoting a minister, reported". */
function citedBetween(words: readonly Word[], source: Subject, { from }: Range): PassedOn | null {
  const cited = { from: source.to + 2, to: from - 1 }
  const set = isComma(words[source.to]) && cites(words, source.to + 1) && isComma(words[from - 1])
  return set && cited.from < cited.to ? { source: { ...cited, how: 'before' }, via: source } : null
}

/** How long whom somebody cites may be, in words. */
const longest = 12

/** "Reuters reported on Monday, citing two sources, that …". */
function citedBehind(words: readonly Word[], source: Subject, { to }: Range): PassedOn | null {
  const end = citedEnd(words, to)
  if (end < 0) return null
  let from = to
  while (!cites(words, from)) from++
  return { source: { from: from + 1, to: end, how: 'after' }, via: source }
}

/** "…, Reuters reported, citing two sources familiar with the talks." */
function citedAtEnd(words: readonly Word[], source: Subject, { to }: Range): PassedOn | null {
  let at = to
  while (isTime(words, at)) at++
  if (!isComma(words[at]) || !cites(words, at + 1)) return null
  const from = at + 2
  let end = from
  while (end < words.length && isWord(words[end])) end++
  const cited = { from, to: end }
  return namesPeople(words, cited) ? { source: { ...cited, how: 'after' }, via: source } : null
}

/** Whether words call people who may be a source: "two sources familiar with the talks", and no reason ("poor health"). */
export function namesPeople(words: readonly Word[], range: Range): boolean {
  return isPerson(lowerAt(words, headOf(words, range)))
}

/** Where "citing two sources" behind a verb of saying ends, before the comma and the "that" that bring in what is said; or -1. */
export function citedEnd(words: readonly Word[], after: number): number {
  let at = after
  while (isTime(words, at)) at++
  if (!isComma(words[at]) || !cites(words, at + 1)) return -1
  for (let i = at + 2; i < Math.min(words.length, at + longest); i++) {
    if (isFiniteVerb(words, i)) return -1
    if (isComma(words[i])) return lowerAt(words, i + 1) === 'that' ? i : -1
  }
  return -1
}

const cites = (words: readonly Word[], at: number): boolean => /^(?:citing|quoting)$/.test(lowerAt(words, at))

/** "The chief was quoted by Reuters as saying", "Local media quoted the chief as saying". */
function quotedAs(words: readonly Word[], { from }: Range): PassedOn | null {
  if (lowerAt(words, from - 1) !== 'as') return null
  for (let i = from - 2; i > Math.max(0, from - longest); i--) {
    if (!/^(?:quote[ds]?|cite[ds]?)$/.test(lowerAt(words, i))) continue
    const between = { from: i + 1, to: from - 1 }
    const teller = subjectBefore(words, groupStart(words, i))
    if (!teller) return null
    if (lowerAt(words, i + 1) === 'by') return { source: teller, via: { from: i + 2, to: from - 1 } }
    return between.from < between.to && headOf(words, between) > i
      ? { source: { ...between, how: 'before' }, via: teller }
      : null
  }
  return null
}

/** Where "has been quoted" begins. */
function groupStart(words: readonly Word[], verb: number): number {
  let at = verb
  while (at > 0 && /^(?:is|are|was|were|been|being|has|have|had)$/.test(lowerAt(words, at - 1))) at--
  return at
}
