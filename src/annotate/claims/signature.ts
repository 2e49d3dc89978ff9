import { isCapital, isComma, isFiniteVerb, type Range, textAt } from './clauses.ts'
import { headOf } from './sources/noun-phrase.ts'
import { isSomebody } from './sources/source-noun.ts'
import type { Word } from './units.ts'

/** Who is named behind a dash below or behind a quotation set apart: “…” — Ann Cole, teacher. Word ranges of one unit. */
export interface Signature {
  /** Index of the quotation that it signs. */
  readonly quote: number
  readonly cue: Range
  readonly source: Range
}

/** How long a name, and what somebody is called who has none, may be, in words. */
const longestName = 8
const longestRole = 14

/** The signature in a unit, behind a quotation in it or, with `before` the last word of the unit before, as its beginning. */
export function signatureIn(words: readonly Word[], before: Word | undefined): Signature | undefined {
  let at = 0
  while (at < words.length && (words[at]?.quote ?? -1) >= 0) at++
  const quote = (at === 0 ? before : words[at - 1])?.quote ?? -1
  let from = at
  while (/^[—–―-]+$/.test(textAt(words, from))) from++
  if (quote < 0 || from === at) return undefined
  let end = from
  while (end < words.length && (words[end]?.quote ?? -1) < 0) end++
  let to = from
  while (to < end && isCapital(words[to])) to++
  const cue = { from: at, to: from }
  const closed = to === end || isComma(words[to]) || words[to]?.text === '.'
  if (to > from && to - from <= longestName && closed) return { quote, cue, source: { from, to } }
  while (end > from && textAt(words, end - 1) === '.') end--
  const role = { from, to: end }
  const isRole =
    end - from <= longestRole &&
    isCapital(words[from]) &&
    isSomebody(words[headOf(words, role)]?.lower ?? '') &&
    !words.slice(from, end).some((_, i) => isFiniteVerb(words, from + i))
  return isRole ? { quote, cue, source: role } : undefined
}
