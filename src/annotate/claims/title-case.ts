import { be, coordinators, determiners, have, modals, prepositions } from './closed-class-data.ts'
import { cueVerbOf, shapesOf } from './lexicon.ts'
import type { Word } from './units.ts'
import { wordLike } from './word-like.ts'

/** How many words tell that a line is in title case, and which share of them is in capitals. */
const leastWords = 4
const leastCapitals = 0.75

const capital = /^\p{Lu}[\p{L}\p{M}’'-]*\p{Ll}/u
const isCapital = ({ text, lower }: Word): boolean => text !== lower && capital.test(text)

/**
 * The words of a headline in title case as a sentence would have them, as far as that is sure: "Ruiz Calls It A Lie" as
 * "Ruiz calls It a Lie". Other sentences stay as they are.
 */
export function withoutTitleCase(words: Word[]): Word[] {
  if (!isTitleCase(words)) return words
  return words.map((word, at) => (at > 0 && isPlain(words, at) ? wordLike(word, { text: word.lower }) : word))
}

const twoLetters = /^\p{L}{2}/u

function isTitleCase(words: readonly Word[]): boolean {
  let letters = 0
  let capitals = 0
  for (const word of words) {
    if (!twoLetters.test(word.lower)) continue
    letters++
    if (isCapital(word)) capitals++
  }
  return letters >= leastWords && capitals >= letters * leastCapitals
}

function isPlain(words: readonly Word[], at: number): boolean {
  const lower = words[at]?.lower ?? ''
  if (determiners.has(lower) || prepositions.has(lower) || coordinators.has(lower)) return true
  if (be.has(lower) || have.has(lower) || (modals.has(lower) && lower !== 'may')) return true
  const verb = cueVerbOf(lower)
  if (!verb) return false
  if (verb.shapes.includes('s') || lower.endsWith('ing')) return true
  return shapesOf(lower).has('base') && /[^s'’]s$/.test(words[at - 1]?.lower ?? '')
}
