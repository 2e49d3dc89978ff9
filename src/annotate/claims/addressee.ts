import { isCapital, isFiniteVerb, isWord, lowerAt, opensQuote, textAt } from './clauses.ts'
import { determiners, prepositions, subjectPronouns, timeWords } from './closed-class-data.ts'
import { isSomebody } from './sources/source-noun.ts'
import type { Word } from './units.ts'

const addressTails = new Set([
  'news',
  'novosti',
  'times',
  'post',
  'radio',
  'television',
  'tv',
  'agency',
  'online',
  'today',
  'journal',
  'telegraph',
  'guardian',
  'press',
  'media',
  'magazine',
  'network',
  'world',
  'week',
  'europe',
  'live',
  'weekly',
])

/** "Mayor [Ann Berg]": a capital that is no part of a name. */
const isTitle = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^\p{Lu}\p{Ll}{2,}$/u.test(word.text) &&
  word.name === null &&
  !addressTails.has(word.lower)

/** The end of the person told: "him", "the BBC", "RIA Novosti", "reporters in Kabul", "a news conference". */
export function addresseeEnd(words: readonly Word[], from: number, names: ReadonlySet<number>): number {
  const first = lowerAt(words, from)
  if (['him', 'her', 'them', 'us', 'me', 'you', 'it'].includes(first)) return from + 1
  let i = from
  const noun = determiners.has(first) ? from + 1 : from
  i = noun
  for (; i < words.length; i++) {
    const word = words[i]
    const lower = lowerAt(words, i)
    if (!word || !isWord(word) || opensQuote(words, i)) break
    if (i > noun) {
      if (
        names.has(word.start) &&
        !isTitle(words[i - 1]) &&
        !prepositions.has(lowerAt(words, i - 1)) &&
        !determiners.has(lowerAt(words, i - 1)) &&
        lowerAt(words, i - 1) !== "'s"
      )
        break
      if (subjectPronouns.has(lower) || (determiners.has(lower) && !prepositions.has(lowerAt(words, i - 1))))
        break
      if (
        isFiniteVerb(words, i) ||
        ['whether', 'how', 'what', 'why', 'where', 'when', 'if', 'to'].includes(lower)
      )
        break
      if (
        /^[A-Z]{2,6}$/.test(textAt(words, i - 1)) &&
        isCapital(word) &&
        !addressTails.has(lower) &&
        !/^[A-Z]{2,6}$/.test(word.text)
      )
        break
      if (
        isCapital(word) &&
        !isCapital(words[i - 1]) &&
        !prepositions.has(lowerAt(words, i - 1)) &&
        !determiners.has(lowerAt(words, i - 1)) &&
        lowerAt(words, i - 1) !== 'and'
      )
        break
      if (
        !isCapital(word) &&
        isCapital(words[i - 1]) &&
        // "an Oireachtas committee"
        !(i === noun + 1 && /^an?$/.test(first)) &&
        !prepositions.has(lower) &&
        // "the U.N. leader"
        !isSomebody(lower) &&
        !addressTails.has(lower) &&
        lower !== 'and' &&
        lower !== "'s"
      )
        break
      if (timeWords.has(lower)) break
    }
  }
  return i
}
