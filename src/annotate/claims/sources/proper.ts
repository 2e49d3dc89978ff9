import { wordSet } from '../../../text/word-set.ts'
import { isNation, nationOf } from '../../roles/nation.ts'
import { determiners } from '../lexicon/closed-class-data.ts'
import { isCapital, lowerAt, type Range, textAt } from '../words/clauses.ts'
import type { Word } from '../words/units.ts'
import { sourceNoun } from './source-noun.ts'

/** Adjectives of peoples and offices that are written like names, and what opens a sentence as often as a name. */
const noNames =
  wordSet(`western eastern northern southern european african asian arab islamic muslim christian jewish catholic federal local senior military
  security intelligence us. u.s. uk u.k. former top several some many most other recent new early state official foreign medical
  rescue health one six seven eight nine ten scores thousands another election opposition rebel law human hospital city county church
  two three four five dozens hundreds both but and sunni shia shiite kurdish hindu buddhist protestant royal tory labour`)

/** Whether the word is an adjective of a nation: "Iraqi", "U.S.". */
export const isNational = (word: Word | undefined): boolean =>
  isCapital(word) &&
  word !== undefined &&
  (/^(?:us\.|u\.s\.|uk|u\.k\.)$/.test(word.lower) ||
    [word.lower, word.lower.replace(/s$/, '')].some((one) => nationOf(one) !== undefined && !isNation(one)))

/** Whether the word is an adjective of a nation, a faith or a quarter of the world, which make no body. */
export const isDemonym = (word: Word | undefined): boolean =>
  word !== undefined && isCapital(word) && (noNames.has(word.lower) || isNational(word))

/** Whether the word is part of a proper name: found to be one, or written like one where a sentence does not open. */
export function isProper(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word) return false
  if (word.name) return true
  if (!isCapital(word) || isDemonym(word)) return false
  const opens = at === 0 || /^["“‘'—–―-]$/.test(textAt(words, at - 1))
  if (!opens) return true
  // "Ambulance crews say": what kind of crews
  const next = words[at + 1]
  const isKind = next !== undefined && !isCapital(next) && sourceNoun(next.lower)?.many === true
  return !(isKind || determiners.has(word.lower) || sourceNoun(word.lower))
}

/** Whether a proper name stands in the range. */
export const hasProper = (words: readonly Word[], { from, to }: Range): boolean => {
  for (let i = from; i < to; i++) if (isProper(words, i)) return true
  return false
}

/** Whether a head that is a common noun ends a name all the same: "John Rivers", "Leeds United". */
export const endsName = (words: readonly Word[], head: number, from: number): boolean =>
  isCapital(words[head]) && head > from && isProper(words, head - 1) && lowerAt(words, head - 1) !== "'s"
