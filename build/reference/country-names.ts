import containment from 'cldr-core/supplemental/territoryContainment.json' with { type: 'json' }
import { countries, type TCountryCode } from 'countries-list'

/** Countries by their ISO 3166 code: the members of the United Nations, by CLDR. */
export const memberStates: readonly TCountryCode[] = (
  containment.supplemental.territoryContainment.UN._contains as TCountryCode[]
).toSorted()

/** What news in English calls a country, where countries-list calls it otherwise. */
const usual: Readonly<Partial<Record<TCountryCode, string>>> = {
  CV: 'Cape Verde',
  CZ: 'Czech Republic',
  TR: 'Turkey',
}

/** Names of a country beside the usual one; those that belong to the past, as in countries-list, are none. */
const further: Readonly<Partial<Record<TCountryCode, readonly string[]>>> = {
  AE: ['UAE', 'Emirates'],
  BA: ['Bosnia', 'Bosnia-Herzegovina', 'Bosnia & Herzegovina'],
  CD: ['DR Congo', 'DRC', 'Democratic Republic of Congo', 'Congo-Kinshasa'],
  CG: ['Republic of Congo', 'Congo-Brazzaville', 'Congo Republic'],
  CI: ['Côte d’Ivoire'],
  CN: ['People’s Republic of China', 'PRC'],
  CV: ['Cabo Verde'],
  CZ: ['Czechia'],
  GB: ['UK', 'U.K.', 'Britain', 'Great Britain'],
  KP: ['DPRK'],
  KR: ['Republic of Korea', 'Korea Republic'],
  MM: ['Burma'],
  NL: ['Holland'],
  RU: ['Russian Federation'],
  ST: ['São Tomé and Príncipe'],
  SY: ['Syrian Arab Republic'],
  SZ: ['Swaziland'],
  TL: ['Timor-Leste'],
  TR: ['Türkiye', 'Turkiye'],
  US: ['US', 'U.S.', 'USA', 'U.S.A.', 'America', 'United States of America'],
  VN: ['Viet Nam'],
}

const withArticle =
  /^(?:United|Bahamas|Central African|Comoros|Czech Republic|Democratic|Dominican Republic|Gambia|Maldives|Marshall|Netherlands|Philippines|Republic of|Seychelles|Solomon)\b/

export interface CountryName {
  /** Without an article. */
  readonly name: string
  /** As it stands inside a sentence: "the Netherlands". */
  readonly inText: string
  /** All of them, the usual first. */
  readonly all: readonly string[]
}

export function countryName(code: TCountryCode): CountryName {
  const name = usual[code] ?? countries[code].name
  return {
    name,
    inText: withArticle.test(name) ? `the ${name}` : name,
    all: [name, ...(further[code] ?? [])],
  }
}

export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
