import { isCapital, lowerAt } from './clauses.ts'
import { determiners, subjectPronouns } from './closed-class-data.ts'
import { isOf } from './sources/source-noun.ts'
import type { Word } from './units.ts'

const pluralWords = new Set(
  'they we i you people police media data men women who that which some many most others both all few several children those these and majority then also now still often'.split(
    ' ',
  ),
)
/** Whether many do something, whose verb is plain: "police", "officials", a name that may be one. */
export const isPlural = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  if (!word) return false
  if (subjectPronouns.has(word.lower) && !['he', 'she', 'it', 'this'].includes(word.lower)) return true
  return (
    pluralWords.has(word.lower) ||
    isCapital(word) ||
    /(?:s|[”")’,]|\d)$/.test(word.lower) ||
    word.lower.endsWith('ly')
  )
}

/** Whether the plain form of a verb may stand behind the word: also a body told with its article, "the council [fear]". */
export const takesPlainVerb = (words: readonly Word[], at: number): boolean =>
  isPlural(words, at) ||
  (determiners.has(lowerAt(words, at - 1)) && isOf(lowerAt(words, at), 'body', 'force'))
