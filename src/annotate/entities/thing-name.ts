import { nationOf } from '../roles/nation.ts'
import { fold } from './name-key.ts'

const legalForms = new Set(
  'inc corp corporation co company ltd limited plc llc llp ag gmbh sa spa nv bv ab asa oyj se kk group holding holdings'.split(
    ' ',
  ),
)

/** The key under which all writings of an organization, place or event meet: no article, no legal form; countries by one name. */
export function thingKey(name: string): string {
  const plain = fold(name).replace(/^the /, '')
  const nation = nationOf(name.toLowerCase()) ?? nationOf(plain)
  if (nation && !demonym(plain, nation)) return nation
  const words = plain.split(' ')
  while (words.length > 1 && legalForms.has(words.at(-1) ?? '')) words.pop()
  return words.join(' ')
}

// "American" is no name of the country; "US" is. A people's word ends unlike any of the country's names.
const demonym = (word: string, nation: string) =>
  word !== nation && /(?:an|ish|ese|ch|i|ic|er)$/.test(word) && !nation.startsWith(word)

const small = new Set('of the and for in on to at de la du des del di und für et a an'.split(' '))

/** The acronyms that a name of several words could have: "WHO" for "World Health Organization", with and without small words. */
export function acronymsOf(name: string): string[] {
  const words = name.split(/[\s-]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word))
  if (words.length < 2) return []
  const initials = (list: readonly string[]) =>
    list
      .map((word) => word.charAt(0))
      .join('')
      .toUpperCase()
  const great = words.filter((word) => !small.has(word.toLowerCase()))
  const bare = great.filter((word) => !legalForms.has(fold(word)))
  return [...new Set([initials(great), initials(words), initials(bare)])].filter(
    (acronym) => acronym.length > 1,
  )
}

/** "AP", "U.N.", "UNICEF", "BoE": whether a name looks like the acronym of another. */
export const isAcronym = (name: string): boolean =>
  /^(?:\p{Lu}\.?){2,7}$|^\p{Lu}\p{Ll}?\p{Lu}{1,5}s?$/u.test(name)

export const acronymKey = (name: string): string => name.replace(/\./g, '').toUpperCase()

/** What, added to a body's name, names another body or a thing of it: "Sony" is not "Sony Pictures". */
const parts = new Set(
  `research pictures music maps foundation university college school institute times post herald news europe america asia africa uk usa
  china india japan international tower stadium arena airport hotel street road square park bridge hall museum prize award cup open
  ventures capital labs cloud pay play studios records books press youth women reserves academy union party government parliament police
  ministry army embassy court council city state province county`.split(/\s+/),
)

/** Whether `short` is how one speaks of `long` after its full name: the words that it begins with, and what follows names no part. */
export function isShortName(short: string, long: string): boolean {
  const a = short.split(' ')
  const b = long.split(' ')
  if (a.length >= b.length || !a.every((word, i) => word === b[i])) return false
  if (small.has(b[a.length] ?? '') || nationOf(short)) return false
  return !parts.has(b.at(-1) ?? '')
}
