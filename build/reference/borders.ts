import type { TCountryCode } from 'countries-list'
import isoCountries from 'i18n-iso-countries'
import { neighbors } from 'topojson-client'
import atlas from 'world-atlas/countries-10m.json' with { type: 'json' }
import { memberStates } from './country-names.ts'

/** Neighbours that are no member states, and are told of as what they are. */
const others: Readonly<Record<string, string>> = {
  Kosovo: 'Kosovo',
  Palestine: 'the Palestinian territories',
  'W. Sahara': 'Western Sahara',
}

/** Natural Earth draws what is so on the ground; who bears the name of a land that few others recognise has no borders of its own. */
const partOf: Readonly<Record<string, string>> = { Somaliland: 'Somalia' }

const shapes = atlas.objects.countries.geometries
const nearTo = neighbors(shapes as never)

/** A member state by its code, or another land by its name in a sentence. */
export type Neighbour = TCountryCode | { readonly name: string }

/** What borders a country by land, as shapes of Natural Earth that share a line: codes of member states, and names of others. */
export function neighboursOf(code: TCountryCode): Neighbour[] {
  const own = shapes.flatMap(({ id, properties: { name } }, i) =>
    codeOf(id) === code || codeOf(idOf(partOf[name])) === code ? [i] : [],
  )
  const near = new Set(own.flatMap((i) => nearTo[i] ?? []))
  return [...near].flatMap((i): Neighbour[] => {
    const {
      id,
      properties: { name },
    } = shapes[i] ?? { properties: { name: '' } }
    const other = codeOf(id)
    if (others[name]) return [{ name: others[name] }]
    return other && other !== code && memberStates.includes(other) ? [other] : []
  })
}

const idOf = (name: string | undefined) => shapes.find(({ properties }) => properties.name === name)?.id

const codeOf = (id: string | undefined): TCountryCode | undefined =>
  id === undefined ? undefined : (isoCountries.numericToAlpha2(id) as TCountryCode | undefined)
