import { isAdverb, isCapital, isFiniteVerb, lowerAt } from './clauses.ts'
import { determiners } from './closed-class-data.ts'
import { shapesOf } from './lexicon.ts'
import { isOf } from './sources/source-noun.ts'
import type { Word } from './units.ts'

/** A test of one word where it stands. */
export type Look = (words: readonly Word[], at: number) => boolean

/** How a word looks or stands, by the name that patterns have for it. */
export const looks: Readonly<Record<string, Look>> = {
  '[capital]': (words, at) => isCapital(words[at]),
  '[base]': isBaseVerb,
  // “The Alleged Plot”, and not the first word of a sentence
  '[title]': (words, at) => at > 0 && isCapital(words[at]),
  '[finite]': isFiniteVerb,
  '[infinitive]': (words, at) =>
    shapesOf(lowerAt(words, at)).has('base') || /^(?:be|have)$/.test(lowerAt(words, at)),
  '[past]': (words, at) =>
    shapesOf(lowerAt(words, at)).has('past') && !/^(?:had|did)$/.test(lowerAt(words, at)),
  '[verb]': (words, at) => shapesOf(lowerAt(words, at)).size > 0 && !isCapital(words[at]),
  // "the military reports that", "Interfax reports that", but "Israeli reports that"
  '[body]': (words, at) =>
    isOf(lowerAt(words, at), 'body', 'state', 'force') ||
    (isCapital(words[at]) && !/(?:an|ish|ese|i|rn)$/.test(lowerAt(words, at))),
  '[noverb]': (words, at) => shapesOf(lowerAt(words, at)).size === 0,
  // "a government plan": a noun before it, while plurals and pronouns plan.
  '[singular]': (words, at) =>
    /^\p{Ll}{3,}$/u.test(words[at]?.text ?? '') &&
    !/(?:[^s]s|ly)$/.test(lowerAt(words, at)) &&
    !/^(?:who|they|people|police|men|women|children|majority|also|still|now|not|and|but|both|many|most|some|others)$/.test(
      lowerAt(words, at),
    ),
  '[number]': (words, at) => /\d/.test(lowerAt(words, at)),
  '[superlative]': (words, at) => /^\p{Ll}{2,}[^aeiou\s]?est$/u.test(words[at]?.text ?? ''),
  '[adjective]': (words, at) => /(?:ive|al|ous|ed)$/.test(lowerAt(words, at)),
}

/** Whether a base form may stand here, past adverbs and "not": "be", "have", and any word that is nothing else for sure. */
function isBaseVerb(words: readonly Word[], from: number): boolean {
  let at = from
  while (isAdverb(lowerAt(words, at)) || ['not', "n't"].includes(lowerAt(words, at))) at++
  const lower = lowerAt(words, at)
  return (
    lower === 'be' ||
    lower === 'have' ||
    (!determiners.has(lower) &&
      !isCapital(words[at]) &&
      /^[a-z]+$/.test(lower) &&
      !/^(?:and|or|but|of|in|on|to|for|that|power|is|was)$/.test(lower))
  )
}
