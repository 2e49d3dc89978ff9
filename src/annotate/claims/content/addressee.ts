import { wordSet } from '../../../text/word-set.ts'
import { determiners, prepositions, subjectPronouns, timeWords } from '../lexicon/closed-class-data.ts'
import { isSomebody } from '../sources/source-noun.ts'
import { isCapital, isFiniteVerb, isHyphen, isWord, lowerAt, opensQuote, textAt } from '../words/clauses.ts'
import type { Word } from '../words/units.ts'

const addressTails = wordSet(
  'news novosti times post radio television tv agency online today journal telegraph guardian press media magazine network world week europe live weekly programme program show podcast newspaper channel station website',
)

/** "Mayor [Ann Berg]": a capital that is no part of a name. */
const isTitle = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^\p{Lu}\p{Ll}{2,}$/u.test(word.text) &&
  word.name === null &&
  !addressTails.has(word.lower)

const numeral = /^\d{1,3}$/

/**
 * "[News 6] the fire", "[Channel 4] neighbours": whether the numeral is the last word of a name, or the last but one; not where it
 * counts what follows ("told Reuters 12 people").
 */
function isNumberOfName(words: readonly Word[], at: number): boolean {
  if (!numeral.test(lowerAt(words, at)) || !isCapital(words[at - 1])) return false
  if (/^(?:channel|radio)$/.test(lowerAt(words, at - 1))) return true
  const next = lowerAt(words, at + 1)
  return (
    determiners.has(next) ||
    (subjectPronouns.has(next) && next !== 'there') ||
    timeWords.has(next) ||
    addressTails.has(next) ||
    /^(?:that|on|in|at|there|,|:)$/.test(next)
  )
}

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
    // "The Courier & Record", "on a three-day visit"
    const joins = i > noun && (isHyphen(words, i) || (word?.text === '&' && isCapital(words[i - 1])))
    if (joins && isWord(words[i + 1])) continue
    if (!word || !isWord(word) || opensQuote(words, i)) break
    if (i > noun && !isNumberOfName(words, i)) {
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
        ['whether', 'how', 'what', 'why', 'where', 'when', 'if', 'to'].includes(lower) ||
        (lower === 'as' && /^(?:many|much|few)$/.test(lowerAt(words, i + 1)))
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
        // "7 News", "Radio 5 Live"
        !(numeral.test(lowerAt(words, i - 1)) && (i - 1 === from || addressTails.has(lower))) &&
        !prepositions.has(lowerAt(words, i - 1)) &&
        !determiners.has(lowerAt(words, i - 1)) &&
        !/^(?:and|&)$/.test(lowerAt(words, i - 1))
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
