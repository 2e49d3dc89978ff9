import { readDateline } from '../../../text/dateline.ts'
import { denseMap } from '../../../text/dense-map.ts'
import type { Document } from '../../../text/document.ts'
import { letterPatternAnyCase } from '../../../text/letter-pattern.ts'
import type { Entity } from '../../entity.ts'
import { hasVerb, isCapital } from './clauses.ts'
import type { Unit } from './units.ts'

/**
 * Leaves the dateline out of the sentence that opens a paragraph ("MONTEREY, Calif. (AP) — Crews …", "SHIMLA: At least
 * …"): it says where and when was written, and is neither part of a statement nor who states it. What only looks like one
 * must begin with a place: "SMITH: Thank you" and "BERG — The dam is safe" name who speaks.
 */
export function withoutDatelines(units: readonly Unit[], entities: readonly Entity[]): readonly Unit[] {
  const places = new Map<number, number>()
  for (const { type, mentions } of entities)
    if (type === 'place') for (const { start, end } of mentions) places.set(start, end)
  return denseMap(units, (unit, at) => {
    if (units[at - 1]?.paragraph === unit.paragraph) return unit
    const dateline = readDateline(unit.words)
    const known = dateline?.divided && (dateline.sure || places.has(unit.start))
    const town = known ? dateline.length : at > 0 ? lengthOfTown(unit, places) : 0
    const length = town || lengthOfLead(unit)
    if (length === 0) return unit
    const words = unit.words.slice(length)
    return words[0] ? { start: words[0].start, end: unit.end, words, paragraph: unit.paragraph } : unit
  })
}

/** The words of "Kabul: The army said …", a town that no capitals mark, before a whole sentence below the headline; else 0. */
function lengthOfTown({ start, words }: Unit, places: ReadonlyMap<number, number>): number {
  const end = places.get(start)
  if (end === undefined) return 0
  const colon = words.findIndex((word) => word.start >= end)
  const opens = isCapital(words[colon + 1]) && words[colon + 1]?.quote === -1
  const whole = opens && hasVerb(words, { from: colon + 1, to: words.length }) && words.at(-1)?.text === '.'
  return words[colon]?.text === ':' && whole ? colon + 1 : 0
}

/** The words of "Exclusive:" before a headline, of "(CNN) —" before a report; else 0. */
function lengthOfLead({ words }: Unit): number {
  const texts = words.slice(0, 5).map(({ text }) => text)
  if (kickers.test(texts[0] ?? '') && texts[1] === ':') return 2
  const isAgency = texts[0] === '(' && /^\p{Lu}{2,}$/u.test(texts[1] ?? '') && texts[2] === ')'
  return isAgency && /^[—–-]+$/.test(texts[3] ?? '') ? (texts[4] === '-' ? 5 : 4) : 0
}
const kickers = /^(?:exclusive|breaking|revealed|updated?|developing)$/i

/** How many lines in a row make a verse, and how many words one of them has at most. */
const leastLines = 4
const longestLine = 12
/** Which share of the lines of a verse somebody speaks in. */
const leastSung = 1 / 3

const ends = /[.!?:;…]["”’»)]*$/
const listed = /^(?:[-–—•*·▪]|\d+[.)])\s/
const sung = letterPatternAnyCase`(?:^|[^\p{L}])(?:i|you|me|my|your|we|us|our|baby|oh)(?:$|[^\p{L}-])`

/**
 * The paragraphs that are verse: lines in a row without stops, many of them in the first or second person. Nobody
 * states anything in a song. Lists are no verse.
 */
export function versesOf({ text, paragraphs }: Document): ReadonlySet<number> {
  const verses = new Set<number>()
  let from = 0
  for (let i = 0; i <= paragraphs.length; i++) {
    if (isLine(i)) continue
    const sungLines = paragraphs.slice(from, i).filter(({ start, end }) => sung.test(text.slice(start, end)))
    if (i - from >= leastLines && sungLines.length >= (i - from) * leastSung)
      for (let line = from; line < i; line++) verses.add(line)
    from = i + 1
  }
  return verses

  function isLine(at: number): boolean {
    const paragraph = paragraphs[at]
    if (!paragraph || paragraph.end - paragraph.start > longestLine * 12) return false
    const line = text.slice(paragraph.start, paragraph.end)
    return !ends.test(line) && !listed.test(line) && line.split(/\s+/).length <= longestLine
  }
}
