import { letterPattern } from '../../text/letter-pattern.ts'
import { isNation, nationOf } from '../roles/nation.ts'
import { fold, spellingKey } from './name-key.ts'

const legalForms = new Set(
  'inc corp corporation co company ltd limited plc llc llp ag gmbh sa spa nv bv ab asa oyj se kk group holding holdings'.split(
    ' ',
  ),
)

/** What clubs carry before or after their name. */
const clubForms = new Set('fc afc cf fk sk bk ssc cfc'.split(' '))

/** The key under which all writings of an organization, place or event meet: no article, no legal form; countries by one name. */
export function thingKey(name: string): string {
  const plain = fold(name).replace(/^the /, '')
  if (isNation(name) || isNation(plain)) return nationOf(name) ?? nationOf(plain) ?? plain
  const words = plain.split(' ')
  while (words.length > 1 && (legalForms.has(words.at(-1) ?? '') || clubForms.has(words.at(-1) ?? '')))
    words.pop()
  while (words.length > 1 && clubForms.has(words[0] ?? '')) words.shift()
  const key = words.join(' ')
  return otherNames.get(key) ?? key
}

/** Other names of one place, folded. */
const otherNames = new Map([
  ['washington dc', 'washington'],
  ['washington d c', 'washington'],
  ['new york city', 'new york'],
  ['nyc', 'new york'],
  ['kyiv', 'kiev'],
  ['mumbai', 'bombay'],
])

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
  // "USGS" of "US Geological Survey": a short word in capitals goes in whole
  const whole = great
    .map((word) => (/^\p{Lu}{2,3}$/u.test(word) ? word : word.charAt(0)))
    .join('')
    .toUpperCase()
  // "WFP" of "U.N. World Food Program"
  const own = isAcronym(great[0] ?? '') && great.length > 3 ? [initials(great.slice(1))] : []
  return [...new Set([initials(great), initials(words), initials(bare), whole, ...own])].filter(
    (acronym) => acronym.length > 1,
  )
}

/** An acronym with the land of the body: "CPA Canada". */
export const branch = letterPattern`^\p{Lu}{2,5} \p{Lu}\p{Ll}+$`

/** What a body that ends in its land may be called for short: "CPA Canada" of "Chartered Professional Accountants of Canada". */
export function branchesOf(name: string): string[] {
  const [, body, land] = /^(.+?)(?: of| for| in)? (\p{Lu}\p{Ll}+)$/u.exec(name) ?? []
  return body && land ? acronymsOf(body).map((acronym) => `${acronym} ${land}`) : []
}

/** "AP", "U.N.", "UNICEF", "BoE": whether a name looks like the acronym of another. */
export const isAcronym = (name: string): boolean =>
  /^(?:\p{Lu}\.?){2,7}$|^\p{Lu}\p{Ll}?\p{Lu}{1,5}s?$/u.test(name)

export const acronymKey = (name: string): string => name.replace(/\./g, '').toUpperCase()

/** What, added to a body's name, names another body or a thing of it: "Sony" is not "Sony Pictures". */
const parts = new Set(
  `research pictures music maps foundation university college school institute times post herald europe america asia africa uk usa
  china india japan tower stadium arena airport hotel street road square park bridge hall museum prize award cup open
  ventures capital labs cloud pay play studios records books press youth women reserves academy union party government parliament police
  ministry army embassy court council province secretariat hub store shop app show podcast magazine podcasts programme program
  committee subcommittee caucus office division unit branch project campaign community awards event forum survey poll index`.split(
    /\s+/,
  ),
)

/** Whether `short` is how one speaks of `long` after its full name: the words that it begins with, and what follows names no part. */
export function isShortName(short: string, long: string): boolean {
  const a = short.split(' ')
  const b = long.split(' ')
  if (a.length >= b.length || !a.every((word, i) => word === b[i])) return false
  if (nationOf(short)) return false
  // "Supreme Court" of "Supreme Court of Cassation", but no single word of a longer chain
  if (small.has(b[a.length] ?? '')) return a.length > 1
  return !parts.has(b.at(-1) ?? '')
}

/** Without the country or people at its head: "foreign ministry" of "Russian foreign ministry"; itself where there is none. */
export function withoutNation(key: string): string {
  const words = key.split(' ')
  const length = [3, 2, 1].find(
    (count) => words.length > count + 1 && nationOf(words.slice(0, count).join(' ')),
  )
  return words.slice(length ?? 0).join(' ')
}

/** What is left of a storm's name without its kind and year, as it is spelt by all: "phailin" of "T.C. Phailin". */
export function stormCore(key: string): string {
  const words = key.split(' ')
  const core = words.filter((word) => !/^(?:\d{4}|\p{L})$/u.test(word) && !kinds.has(word))
  return core.length === 1 ? spellingKey(core[0] ?? '') : key
}
const kinds = new Set('the super tropical severe storm cyclone hurricane typhoon tc'.split(' '))
