import containment from 'cldr-core/supplemental/territoryContainment.json' with { type: 'json' }
import { countries, type TCountryCode } from 'countries-list'
import { neighboursOf } from './borders.ts'
import { capitalsInWords, peoples, sharedNames } from './countries-data.ts'
import { capitalise, countryName, memberStates } from './country-names.ts'
import { inWords, type Row } from './glossary.ts'

const regions = new Intl.DisplayNames('en', { type: 'region' })

/** A row for each member state of the United Nations: where it lies, its capital, its neighbours, its adjective. */
export function countryRows(): Row[] {
  return memberStates.map((code): Row => {
    const { inText, all } = countryName(code)
    const capital = capitalOf(code)
    const near = neighboursOf(code)
      .map((other) => (typeof other === 'string' ? countryName(other).inText : other.name))
      .toSorted((a, b) => (plain(a) < plain(b) ? -1 : 1))
    const text = [
      `${capitalise(inText)} is a country in ${regionOf(code)}.`,
      capitalsInWords[code] ?? (capital ? `The capital of ${inText} is ${capital}`.replace(/\.?$/, '.') : ''),
      near.length > 0 ? `${capitalise(inText)} borders ${inWords(near)}.` : '',
      peoples[code] ? `The adjective for ${inText} is ${peoples[code]}.` : '',
    ]
    return { names: all, ...sharedNames[code], text: text.filter((sentence) => sentence !== '') }
  })
}

const plain = (name: string) => name.replace(/^the /, '')

/** The smallest of the United Nations' regions that holds a country. */
function regionOf(code: TCountryCode): string {
  const usual = usualRegionOf[code]
  if (usual) return usual
  const [id] =
    Object.entries(containment.supplemental.territoryContainment).find(
      ([id, { _contains }]) => /^\d{3}$/.test(id) && (_contains as readonly string[]).includes(code),
    ) ?? []
  if (!id) throw new Error(`CLDR has no region for ${code}`)
  return usualRegions[id] ?? regions.of(id) ?? ''
}

/** What English calls regions that the United Nations' tables name by points of the compass, or cut finer than news does. */
const usualRegions: Readonly<Record<string, string>> = {
  '011': 'West Africa',
  '014': 'East Africa',
  '015': 'North Africa',
  '017': 'Central Africa',
  '021': 'North America',
  '029': 'the Caribbean',
  '030': 'East Asia',
  '034': 'South Asia',
  '053': 'Oceania',
  '054': 'Oceania',
  '057': 'Oceania',
  '061': 'Oceania',
}

/** Countries that the tables count to another region than news does. */
const usualRegionOf: Readonly<Partial<Record<TCountryCode, string>>> = {
  IR: 'Western Asia',
  MW: 'Southern Africa',
  MX: 'North America',
  MZ: 'Southern Africa',
  ZM: 'Southern Africa',
  ZW: 'Southern Africa',
}

/** A country's capital, as news writes it; undefined where the country is but a city, or what it calls so is disputed. */
export function capitalOf(code: TCountryCode): string | undefined {
  const capital = written[countries[code].capital] ?? countries[code].capital
  if (capitalsInWords[code] !== undefined || capital === countryName(code).name) return undefined
  return capital
}

const written: Readonly<Record<string, string>> = {
  'City of San Marino': 'San Marino',
  'Washington D.C.': 'Washington, D.C.',
  'Ulan Bator': 'Ulaanbaatar',
}
