import { thingKey } from '../../annotate/entities/thing-name.ts'
import type { EntityType } from '../../annotate/mention.ts'
import { isNation, nationOf } from '../../annotate/roles/nation.ts'
import { letterPattern } from '../../text/letter-pattern.ts'
import type { Reference, ReferenceEntry } from './reference.ts'
import { firstWordOf, keyOf, namesByWord, type ReferenceName, type Referred } from './reference-names.ts'

/** The glossaries by name. */
export interface ReferenceIndex {
  readonly find: (type: EntityType, name: string) => readonly Referred[]
  /** What nothing else is called, though it was taken for another kind of thing; of several words or of capital letters alone. */
  readonly unmistakable: (type: EntityType, name: string) => readonly Referred[]
  /** The country, state or province that a name is one of, as its own sentence has it: "Virginia" of "Va." */
  readonly landOf: (name: string) => string | undefined
  /** The names of places and bodies that begin with a word, folded. */
  readonly placesFrom: (word: string) => readonly ReferenceName[]
}

const built = new WeakMap<Reference, ReferenceIndex>()

/** Reads the names of glossaries once; the same object gets the same index. Linear in their names; entries are read when found. */
export function referenceIndex(reference: Reference): ReferenceIndex {
  const before = built.get(reference)
  if (before) return before
  const names = namesByWord(reference)
  const found = (type: EntityType, key: string): readonly Referred[] => {
    const called = names(firstWordOf(key)).filter((own) => own.key === key && own.about === type)
    return [...new Set(called.map(({ entry }) => entry()))]
  }
  const find = (type: EntityType, name: string): readonly Referred[] => {
    const own = found(type, keyOf(name))
    return own.length > 0 ? own : found(type, looseKey(name))
  }
  const unmistakable = (type: EntityType, name: string): readonly Referred[] =>
    type === 'person' || !ofWordsOrLetters.test(name)
      ? []
      : mistaken.filter((other) => other !== type).flatMap((other) => find(other, name).filter(isAlone))
  const index: ReferenceIndex = {
    find,
    unmistakable,
    placesFrom: (word) => names(word).filter(({ about }) => about === 'place' || about === 'organization'),
    landOf: (name) => {
      const bare = name.replace(/(?<=\p{Ll})\.$/u, '')
      return isNation(bare) ? bare : subjectOf(find('place', name).find(isLandEntry)?.text[0] ?? '')
    },
  }
  built.set(reference, index)
  return index
}

const acronym = /^\p{Lu}{3,}$/u

/** "WHO" is no "Who". */
export const isAcronym = (name: string): boolean => acronym.test(name)

/** "Line of Control", "NATO" */
const ofWordsOrLetters = letterPattern`[ -]|${acronym.source}`
/** They are taken for one another; people are not. */
const mistaken: readonly EntityType[] = ['organization', 'place', 'event']

/** Whether it tells of the only bearer of its name; a team’s name may be a town’s or a cup’s. */
const isAlone = ({ shared, where, unless, text: [first = ''] }: ReferenceEntry): boolean =>
  !shared && !where && !unless && !/\b(?:club|team)\b/.test(first)

/** With what stands before it: " of the United States", " South Africa" */
const great = /( (?:of|in) (?:the )?)?(\p{Lu}\p{L}+)([ -]\p{Lu}\p{L}+)?/gu

/** They are spoken of far from where they are, or have a state's name: "University of Georgia". */
const farOff = /\b(?:club|university)\b/

/**
 * Where a page is that speaks of what has this name: in a place’s land, or in that of a body if its sentence names this one alone.
 * Nowhere if others share the name.
 */
export function landsOf({ about, name, entry: read }: ReferenceName): readonly string[] {
  const entry = read()
  const [first = ''] = entry.text
  if (entry.shared || isCountry(entry)) return []
  if (about === 'place') return entry.where ?? []
  if (about !== 'organization' || !ofWordsOrLetters.test(name()) || farOff.test(first)) return []
  const named = [...first.matchAll(great)].flatMap(([, inIt, word = '', next = '']) => {
    const land = [word + next, word].find((words) => nationOf(words) !== undefined)
    return land ? [{ land, isIn: inIt !== undefined && isNation(land) }] : []
  })
  const isOne = new Set(named.map(({ land }) => nationOf(land))).size === 1
  return isOne ? named.flatMap(({ land, isIn }) => (isIn ? [land] : [])).slice(0, 1) : []
}

/**
 * "Apple Inc." is told of as "Apple", though "News" is not "News Corp". Of countries each name is its own: both Congos go by one for
 * other purposes.
 */
const looseKey = (name: string): string => (isNation(name) ? keyOf(name) : thingKey(name))

const subjectOf = (sentence: string): string | undefined => /^(?:The )?(.+?) is /.exec(sentence)?.[1]

export const isLandEntry = (entry: ReferenceEntry): boolean =>
  isCountry(entry) ||
  /\bis (?:a (?:state|province|territory|union territory)|an autonomous region) of /.test(entry.text[0] ?? '')

export const isCountry = ({ text: [first = ''] }: ReferenceEntry): boolean => /\bis a country in /.test(first)

export const isCity = ({ text: [first = ''] }: ReferenceEntry): boolean =>
  / is (?:a city|the capital)\b/.test(first)

export const isWater = ({ text: [first = ''] }: ReferenceEntry): boolean =>
  / is (?:an?|the) (?:[a-z]+ )?(?:bay|canal|gulf|lake|ocean|river|sea|strait)\b/.test(first)

export const isStateOfAmerica = ({ text: [first = ''] }: ReferenceEntry): boolean =>
  first.endsWith(' is a state of the United States.')

/** Whether an entry lies in a land, or is it: by its own words. */
export function liesIn({ names, text, where = [] }: ReferenceEntry, land: string): boolean {
  const nation = nationOf(land)
  return (
    [...names, ...where].some((own) => own === land || (nation !== undefined && nationOf(own) === nation)) ||
    text.some((sentence) => speaksOf(sentence, land))
  )
}

/** "Kansas" is not in "Arkansas", nor Virginia in "West Virginia". */
function speaksOf(sentence: string, land: string): boolean {
  const [, ...parts] = sentence.split(land).map((part, index, all) => [all[index - 1] ?? '', part] as const)
  return parts.some(
    ([left, right]) => !/(?:\p{Lu}\p{L}* |[\p{L}-])$/u.test(left) && !/^[\p{L}-]/u.test(right),
  )
}
