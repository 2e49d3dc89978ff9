import type { Document } from '../../../text/document.ts'
import { letterPattern } from '../../../text/letter-pattern.ts'
import { be, coordinators, determiners, have, modals, prepositions } from '../lexicon/closed-class-data.ts'
import { cueVerbOf, shapesOf } from '../lexicon/lexicon.ts'
import { type Unit, type Word, wordLike } from './units.ts'

/** No sentence is read further than this: keeps every rule linear on text without stops. In words. */
const longest = 250

/** A document's sentences with the words that claims are read from. Linear. */
export function readUnits(document: Document): Unit[] {
  const units: Unit[] = []
  let quote = 0
  for (const sentence of document.sentences) {
    const words: Word[] = []
    const shouted = !/\p{Ll}/u.test(document.text.slice(sentence.start, sentence.end))
    for (const token of sentence.tokens) {
      while ((document.quotations[quote]?.end ?? Number.POSITIVE_INFINITY) <= token.start) quote++
      const at = document.quotations[quote]
      const inside = at !== undefined && at.start <= token.start
      const { start, end, text } = token
      const small = text.toLowerCase()
      const lower = small !== text && !shouted && pronounAcronym.test(text) ? `${small}.` : small
      const plain = lower.includes('’') ? lower.replaceAll('’', "'") : lower
      pushWord(words, { start, end, text, lower: plain, quote: inside ? quote : -1, name: null, role: null })
    }
    for (const part of parts(withoutTitleCase(words))) {
      const first = part[0]
      const last = part.at(-1)
      if (first && last) {
        units.push({ start: first.start, end: last.end, words: part, paragraph: sentence.paragraph })
      }
    }
  }
  return units
}

/** Bodies and countries whose letters spell a pronoun: "WHO says", "told US officials". */
const pronounAcronym = /^(?:WHO|US|IT)$/
const contraction = /^(\p{L}+)('(?:s|d|ve|re|ll|m))$/u

/** Adds the word, a contraction as its two: "they’ve" says who, and that a verb follows. */
function pushWord(words: Word[], word: Word): void {
  const cut = word.lower.includes("'") ? contraction.exec(word.lower)?.[1]?.length : undefined
  if (cut === undefined) {
    words.push(word)
    return
  }
  const { start, text, lower } = word
  const [a, b] = [text.slice(0, cut), text.slice(cut)]
  words.push(wordLike(word, { end: start + cut, text: a, lower: lower.slice(0, cut) }))
  words.push(wordLike(word, { start: start + cut, text: b, lower: lower.slice(cut) }))
}

function parts(words: readonly Word[]): (readonly Word[])[] {
  if (words.length <= longest) return [words]
  const found: Word[][] = []
  for (let from = 0; from < words.length; from += longest) found.push(words.slice(from, from + longest))
  return found
}

/** How many words tell that a line is in title case, and which share of them is in capitals. */
const leastWords = 4
const leastCapitals = 0.75

const capital = letterPattern`^\p{Lu}[\p{L}\p{M}’'-]*\p{Ll}`
const isCapital = ({ text, lower }: Word): boolean => text !== lower && capital.test(text)

/**
 * The words of a headline in title case as a sentence would have them, as far as that is sure: "Ruiz Calls It A Lie" as
 * "Ruiz calls It a Lie". Other sentences stay as they are.
 */
function withoutTitleCase(words: Word[]): Word[] {
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
