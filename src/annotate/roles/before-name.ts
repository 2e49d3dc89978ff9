import { fits, isBody } from './fits-name.ts'
import { endOfApposition, endOfDefinite, type Phrase } from './phrase.ts'
import type { Reader } from './reading.ts'
import { titles } from './titles.ts'
import { isClitic, isMark, type Word } from './words.ts'

/** "the Turkish foreign minister" | ", Mevlüt Çavuşoğlu," */
export const readBeforeName: Reader = (words, phrase, phrases, previous) => {
  // "the prosecutor’s office, Jane Doe" is said of neither
  if (isClitic(words[phrase.nounLast + 1])) return undefined
  for (const last of [
    endOfDefinite(words, phrase.nounLast),
    endOfApposition(words, phrase.nounLast, phrases),
  ]) {
    // "the vicar, the Rev Paul Amis", "their union, the CPA"
    const isThe = words[last + 2]?.lower === 'the'
    let after = last + (isThe ? 3 : 2)
    // "Iran’s supreme leader, Ayatollah" | "Ali Khamenei"
    const title = phrases.find(({ first, determiner }) => first === after && determiner === null)
    if (title && words[title.nounLast + 1]?.name) after = title.nounLast + 1
    // "Her husband, Mr" | "Alan Lomond"
    else while (isAddress(words[after])) after++
    const name = words[after]?.name
    if (words[last + 1]?.text !== ',' || !fits(name, phrase)) continue
    // "the lawyer for the younger brother, Tom Fox": the whole of it is said of him
    const before = words[phrase.first - 1]?.lower ?? ''
    const isInside = /^(?:of|for|to)$/.test(before)
    if (isInside && name.type === 'person' && previous?.role?.of?.start === name.start) return undefined
    while (words[after]?.name === name) after++
    // "with the union, the CPA, and others"
    if (
      isThe &&
      (name.type !== phrase.reading.type || /^(?:and|or|the)$/.test(words[after + 1]?.lower ?? ''))
    )
      return undefined
    // "hired a lawyer, Ann Lee.", and no "a base in Okinawa, Japan."
    const isSure = name.type === phrase.reading.type && name.type !== 'place' && !listing.test(before)
    const closed = phrase.determiner === 'a' && !isSure ? /^,$/ : /^[,.;:)–—!?]$/u
    if (
      words[after] !== undefined &&
      !closed.test(words[after]?.text ?? '') &&
      !isOfBody(words, phrase, after)
    )
      continue
    return { form: 'apposition', last, of: name, reason: 'an apposition before the name' }
  }
  return undefined
}

/** "Mr", "Hon.", "CP": no name, and before one. */
const isAddress = (word: Word | undefined): boolean =>
  word !== undefined &&
  !word.name &&
  (titles.has(word.lower.replace('.', '')) || /^(?:Hon\.?|\p{Lu}{2,4})$/u.test(word.text))

/** "A nurse, a teacher, Ann Lee.", "has been through it as a boy, Ann Lee." */
const listing = /^(?:|,|and|or|as)$/
/** "Its chairman, Pavle Ormin of the ruling National Accord party,": whom the sentence or a clause begins with may be of a body. */
function isOfBody(words: readonly Word[], { first, determiner }: Phrase, at: number): boolean {
  const before = words[first - 1]
  const begins = before === undefined || isMark(before) || /^(?:said|says|added)$/.test(before.lower)
  if (!begins || determiner === 'a' || !/^(?:of|from|at)$/.test(words[at]?.lower ?? '')) return false
  const end = words.findIndex((word, i) => i > at && isMark(word))
  const rest = words.slice(at + 1, end)
  return (
    /^[,.]$/.test(words[end]?.text ?? '') &&
    rest.length <= longestBody &&
    rest.some(({ name }) => name !== undefined && isBody(name.type))
  )
}
/** In words, with its article and what kind of body it is. */
const longestBody = 8
