import { fold } from '../../annotate/entities/name-key.ts'
import type { Entity } from '../../annotate/entity.ts'
import type { Document } from '../../text/document.ts'
import { letterPattern } from '../../text/letter-pattern.ts'
import type { ReferenceEntry } from './reference.ts'
import { isCountry, isLandEntry, liesIn, type ReferenceIndex } from './reference-index.ts'

/** So far behind a name, in UTF-16 units, its state or land may end. */
const reach = 40
/** "Cuba, Missouri": one or two words behind a comma. */
const behind = letterPattern`^, (\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?)`
/** "Ohio, Florida and Nevada": one or two words, then more of the list */
const onwards = letterPattern`^, (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?:,? (?:and|or) |, )(?:the )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)`
/** "Texas, ", "Texas, New Mexico and " */
const before = letterPattern`(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?:,|,? (?:and|or)) $`
/** "a town in Idaho", "capital of the Netherlands" */
const inside = /\b(?:in|of) (?:the )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/gu

/**
 * Whether a place lies where an entry's does, by what a page says of it: by the state or land behind its name ("Paris, Texas"), or by
 * what it calls it ("Moscow, a town in Idaho"); undefined if it says nothing. Behind a country stands the next of a list, and behind a
 * state in a list of states.
 */
export function liesThere(
  { type, mentions, roles }: Entity,
  entry: ReferenceEntry,
  { text }: Document,
  index: ReferenceIndex,
): boolean | undefined {
  if (type !== 'place') return undefined
  const listed = isCountry(entry) || isPartOfTheWorld(entry)
  const isState = isLandEntry(entry) || bearsStatesName(entry)
  const lands = mentions.flatMap(({ kind, start, end }) => {
    if (
      isState &&
      isListed(text.slice(Math.max(0, start - reach), start), text.slice(end, end + 2 * reach), index)
    )
      return []
    const [, land = ''] = (kind === 'name' && behind.exec(text.slice(end, end + reach))) || []
    return landsIn(land, index).filter((one) => !listed || !index.find('place', one).every(isCountry))
  })
  const called = listed
    ? []
    : roles.flatMap((role) => [...role.matchAll(inside)]).flatMap(([, land = '']) => landsIn(land, index))
  const all = [...lands, ...called]
  return all.length === 0 ? undefined : all.every((land) => liesIn(entry, land))
}

/** ", Missouri, ", ", Kenya, on Friday": what goes on as after the name of a place, and no "At Davos, Kenya won". */
const closed =
  /^, (\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?)(?=[.,;:)]| (?:on|in|at|where|who|when|after|before|during|for|to|from|with|by|near)\b|$)/mu

/** The land that a page says a place lies in, wherever it says so; undefined if it nowhere does, or names several. */
export function landBehind(
  { mentions }: Entity,
  { text }: Document,
  index: ReferenceIndex,
): string | undefined {
  const lands = mentions.flatMap(({ kind, start, end }) => {
    const [left, right] = [text.slice(Math.max(0, start - reach), start), text.slice(end, end + 2 * reach)]
    if (kind !== 'name' || isListed(left, right, index)) return []
    return landsIn(closed.exec(right)?.[1] ?? '', index)
  })
  const [land, other] = new Set(lands)
  return other === undefined ? land : undefined
}

/** What stands where it stands, and is called by what it is. Folded. */
const sited =
  /\b(?:abbey|academy|airport|barracks|basilica|camp|cathedral|cemetery|church|clinic|college|courthouse|gallery|hospital|hotel|jail|library|medical cent(?:er|re)|mosque|museum|opera house|palace|prison|resort|school|seminary|shrine|stadium|synagogue|temple|theat(?:er|re)|university|zoo)\b/
const kinds =
  '(?:archipelago|area|borough|capital|city|commune|county|department|district|island|municipality|neighbou?rhood|port|province|region|resort|state|suburb|town|township|village)'
const partKinds =
  '(?:area|borough|commune|county|district|municipality|neighbou?rhood|province|quarter|region|section|suburb|township)'
const areas = '(?:province|state|county|district|region|governorate|oblast|prefecture)'
const great = `((?:St\\. )?\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,2}(?: ${areas}\\b)?)`
/** " in Kenya", ", in northern Kenya", " district of Nairobi", ", a town in Kenya", " in the city of Nakuru" */
const inPlace = letterPattern`^(?:,? (?:an? (?:[a-z-]+ )?|the )?(?:${kinds} )?in|(?:, an?(?: [a-z-]+)?)? ${partKinds} of) (?:the )?(?:${kinds} of )?(?:(?:north|south|east|west|central)[a-z-]* )?${great}`
/** "Kenya’s ", "the Kenyan town of ", "the northern Kenyan village of " */
const ofPlace = letterPattern`(?<![\p{L}-])${great}(?:['’]s? (?:[a-z-]+ ){0,2}|(?:['’]s?)?(?: [a-z]+)? ${kinds} of )$`
/** What stands behind a place and is none of its name. */
const further = / (?:City|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/
const area = new RegExp(` ${areas}$`, 'i')

/** "Fukuoka" of "Fukuoka Prefecture"; undefined of what is called by no such kind. */
export const nameOfArea = (place: string): string | undefined =>
  area.test(place) ? place.replace(area, '') : undefined

/**
 * What a page says that a place, or a body that stands at one, lies in, by name or by its people, wherever it says so; with its kind if
 * it is an area.
 */
export function placeAround({ type, name, mentions }: Entity, { text }: Document): string | undefined {
  const isSite = sited.test(fold(name))
  if (type !== 'place' && !(type === 'organization' && isSite)) return undefined
  const names = mentions.filter(({ kind }) => kind === 'name')
  const ahead = names.flatMap(({ end }) => {
    const right = text.slice(end, end + 2 * reach)
    return (inPlace.exec(right) ?? (isSite ? closed.exec(right) : null))?.[1] ?? []
  })
  const owners = names.flatMap(
    ({ start }) => ofPlace.exec(text.slice(Math.max(0, start - reach), start))?.[1] ?? [],
  )
  const places = ahead.length > 0 ? ahead : owners
  const [place, other] = new Set(places.map((one) => one.replace(further, '')))
  return other === undefined ? place : undefined
}

/** Whether there is a land before it, or two behind it. */
function isListed(left: string, right: string, index: ReferenceIndex): boolean {
  const [, last = ''] = before.exec(left) ?? []
  const [, next = '', third = ''] = onwards.exec(right) ?? []
  const isLand = (words: string) => landsIn(words, index).length > 0
  return isLand(last) || (isLand(next) && isLand(third))
}

const isPartOfTheWorld = ({ text: [first = ''] }: ReferenceEntry): boolean =>
  / is (?:(?:a|the) (?:largest )?(?:continent|part|region)\b|what lies )/.test(first)

const bearsStatesName = ({ text: [first = ''] }: ReferenceEntry): boolean =>
  first.includes('the state of the same name')

/** The land of one word or of two, the longer first. */
const landsIn = (words: string, { landOf }: ReferenceIndex): string[] =>
  [words, words.split(' ')[0] ?? ''].flatMap((land) => landOf(land) ?? []).slice(0, 1)
