import subdivisions from 'cldr-subdivisions-full/subdivisions/en/en.json' with { type: 'json' }
import type { TCountryCode } from 'countries-list'
import { countryName } from './country-names.ts'
import type { Row } from './glossary.ts'
import { abbreviated, abbreviations, federations, sharedStates } from './states-data.ts'

const names: Readonly<Record<string, string>> = subdivisions.subdivisions.localeDisplayNames.subdivisions

/** A row for each state, province and territory of the countries whose news names them as if everybody knew where they are. */
export function stateRows(): Row[] {
  const whole = federations.flatMap(({ country, kind, codes }) =>
    codes.map((code): Row => {
      const name = stateName(country, code)
      const { inText, name: land } = countryName(country)
      const article =
        /^(?:Northern Territory|Northwest Territories|Australian Capital|Basque|Free State|Balearic|Canary)/.test(
          name,
        )
          ? 'The '
          : ''
      const text = `${article}${name} is ${kind} of ${inText}.`
      return { names: [name], where: [land], ...sharedStates[name], text: [text] }
    }),
  )
  const short = Object.entries(abbreviations).map(([code, names]): Row => {
    const { inText, name: land } = countryName('US')
    const text = `${stateName('US', code)} is a state of ${inText}.`
    const unless = names.flatMap((name) => abbreviated[name] ?? [])
    return { names, shared: true, where: [land], ...(unless.length > 0 && { unless }), text: [text] }
  })
  return [...whole, ...short]
}

export const stateName = (country: TCountryCode, code: string): string =>
  names[`${country}${code}`.toLowerCase()] ?? ''
