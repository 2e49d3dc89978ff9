import { describe, expect, test } from 'vitest'
import type { Entity } from '../../../src/annotate/entity.ts'
import type { EntityType } from '../../../src/annotate/mention.ts'
import { ownBodies } from '../../../src/knowledge/reference/bodies-data.ts'
import { liesThere, placeAround } from '../../../src/knowledge/reference/containing-place.ts'
import {
  homesOf,
  isBody,
  isOfAnyLand,
  nationNamed,
  wholesOf,
} from '../../../src/knowledge/reference/home-lands.ts'
import { lineOf } from '../../../src/knowledge/reference/line-of.ts'
import { packGlossary } from '../../../src/knowledge/reference/packed-glossary.ts'
import { phraseCountsIn } from '../../../src/knowledge/reference/phrase-counts.ts'
import type { Glossary, ReferenceEntry } from '../../../src/knowledge/reference/reference.ts'
import {
  isCountry,
  isStateOfAmerica,
  landsOf,
  liesIn,
  referenceIndex,
} from '../../../src/knowledge/reference/reference-index.ts'
import { readDocument } from '../../../src/text/document.ts'

const entry = (text: string, other: Partial<ReferenceEntry> = {}): ReferenceEntry => ({
  names: [text.split(' is ')[0]?.replace(/^The /, '') ?? ''],
  text: [text],
  ...other,
})
const idaho = entry('Idaho is a state of the United States.')
const missouri = entry('Missouri is a state of the United States.')
const bavaria = entry('Bavaria is a state of Germany.')
const kenya = entry('Kenya is a country in East Africa.')
const cuba = entry('Cuba is a country in the Caribbean.')
const moscow = entry('Moscow is the capital of Russia.', { where: ['Russia'] })
const paris = entry('Paris is the capital of France.', { where: ['France'], shared: true })
const europe = entry('Europe is a continent between the seas.')
const places = [idaho, missouri, bavaria, kenya, cuba, moscow, paris]
const document = { id: 'places', title: 'Places', url: null, published: null, publisher: null }
const glossaries: Glossary[] = [
  { document, about: 'place', entries: places },
  {
    document,
    about: 'organization',
    entries: [
      entry('Kestrel is a maker of drones.', { names: ['Kestrel', 'Kestrel Drones'] }),
      entry('Wing Town is a football club.'),
      entry('Wing Aid is a charity of Kenya.'),
      entry('Wing Trade is a Kenyan bank in Ghana.'),
      entry('Wing College is a university in Kenya.'),
      entry('WNG is a court of Kenya.'),
      entry('Wings is a court of Kenya.'),
    ],
  },
]
const reference = glossaries.map(packGlossary)
const index = referenceIndex(reference)
const towns = new Set(
  'Boston Chicago Karnataka Lima Lincoln Miami Montreal Peshawar Rotterdam Texas Venice'.split(' '),
)
const isPlace = (name: string) =>
  nationNamed(name) !== undefined || towns.has(name.replace(/^\p{L}/u, (first) => first.toUpperCase()))

test.each([
  'police',
  'the national police force',
  'royal police service',
  'federal government',
  'Parliament',
  'the legislature',
  'cabinet',
  'army',
  'the Armed Forces',
  'navy',
  'air force',
  'military',
  'Congress',
  'Senate',
  'National Assembly',
  'legislative assembly',
  'House of Representatives',
  'upper house',
  'Supreme Court',
  'high court',
  'Constitutional Court',
  'appeal court',
  'Court of Appeal',
  'foreign ministry',
  'Ministry of Health',
  'Foreign Office',
  'Central Bank',
  'reserve bank',
  'Treasury',
  'central election commission',
  'National Electoral Commission',
  'Olympic Committee',
  'attorney general’s office',
  'Meteorological Service',
  'National Bureau of Statistics',
  'national statistics office',
])('every land has a body of this name: %s', (name) => {
  expect(isOfAnyLand(name)).toBe(true)
})

test.each(['Army of God', 'Kenya Navy', 'Royal Bank', 'High Court of Kenya', 'Senate House'])(
  'not every land has one: %s',
  (name) => {
    expect(isOfAnyLand(name)).toBe(false)
  },
)

test.each([
  ['place', 'northern Gaza', 'gaza'],
  ['place', 'northeastern Kenya', 'kenya'],
  ['place', 'Greater Manchester', 'manchester'],
  ['place', 'rural Kenya', 'kenya'],
  ['place', 'rebel-held Aleppo', 'aleppo'],
  ['place', 'State of Qatar', 'qatar'],
  ['place', 'Islamic Republic of Iran', 'iran'],
  ['place', 'Kingdom of the Netherlands', 'netherlands'],
  ['place', 'City of Bath', 'bath'],
  ['place', 'Oslo International Airport', 'oslo'],
  ['place', 'Aleppo Governorate', 'aleppo'],
  ['place', 'Oslo city centre', 'oslo'],
  ['organization', 'Ministry of Health of Chile', 'chile'],
  ['organization', 'Lima police', 'lima'],
] as const)('what lies in a land or is a body of it says so: %s %s', (type, name, home) => {
  expect(homesOf(type, name, isPlace).map(({ land }) => land)).toContain(home)
})

const bodies = ownBodies.flatMap(({ yes, no = [] }) => [
  ...yes.map((name) => [name, true] as const),
  ...no.map((name) => [name, false] as const),
])
test.each(bodies)('%s is a body of the land in its name: %s', (name, own) => {
  expect(homesOf('organization', name, isPlace)).toHaveLength(own ? 1 : 0)
})

test.each([
  ['the longest land that is known counts', 'South African Sugar Association', ['south african']],
  ['an office of two', 'Korean Central News Agency', []],
  ['a body of two lands', 'Indian Association of Kenya', []],
  ['a surname', 'Private England', []],
])('%s: %s', (_, name, homes) => {
  expect(homesOf('organization', name, isPlace).map(({ land }) => land)).toEqual(homes)
})

test('a body may be called by what every land has, or by what its people’s adjective would name', () => {
  expect(['the Wildlife Service', 'Supreme Court'].map(isBody)).toEqual([true, true])
  expect(['Wildlife', 'Kestrel Drones'].map(isBody)).toEqual([false, false])
})

test('of countries the corners may be others', () => {
  expect(homesOf('place', 'South Dakota', isPlace)).toEqual([{ land: 'dakota', corner: true }])
  expect(homesOf('place', 'Republic of China', isPlace)).toEqual([])
  expect(homesOf('person', 'Lima police', isPlace)).toEqual([])
})

test.each([
  ['Senate Rules Committee', 'senate'],
  ['US House Ways and Means Committee', 'us house'],
  ['House Intelligence subcommittee on drones', 'house'],
  ['Kingston University Medical School', 'kingston university'],
  ['School of Law of Kingston University', 'kingston university'],
  ['Centre for Ice Studies at the University of Oslo', 'university of oslo'],
])('a part is called after the whole: %s', (name, whole) => {
  expect(wholesOf(name)).toContain(whole)
})

test.each([
  ['Ross is a town in Kent.', 'town in Kent'],
  ['The Ross is a town in Kent.', 'town in Kent'],
  ['It was the capital of Kent.', 'capital of Kent'],
  ['Ross of Kent is a town.', 'Ross of Kent is a town'],
  ['Ross on Wye is a town.', 'Ross on Wye is a town'],
  ['Ross for Freedom is a party.', 'Ross for Freedom is a party'],
  ['Ross and Cromarty are a county.', 'Ross and Cromarty are a county'],
  ['Ross to Kent is a railway.', 'Ross to Kent is a railway'],
  ['Ross Island is in the south.', 'Ross Island is in the south'],
  ['Other towns are older.', 'Other towns are older'],
])('what a sentence says of Ross: %s', (sentence, line) => {
  expect(lineOf(sentence, ['Ross'])).toBe(line)
})

test.each([
  ['Kestrel is a maker of drones.', 'maker of drones'],
  ['The Kestrel was the maker of drones.', 'maker of drones'],
  ['Kestrel makes drones.', 'makes drones'],
  ['It is an agency.', 'agency'],
  ['They are the makers.', 'They are the makers'],
  ['Kestrels are birds.', 'Kestrels are birds'],
  ['Kestrel were a band', 'band'],
])('the line of “%s”', (sentence, line) => {
  expect(lineOf(sentence, ['Kestrel'])).toBe(line)
})

describe('the glossaries by name', () => {
  test.each<[type: EntityType, name: string, found: ReferenceEntry | undefined]>([
    ['place', 'Idaho', idaho],
    ['place', 'the Idaho', idaho],
    ['organization', 'Idaho', undefined],
    ['organization', 'Kestrel Inc', glossaries[1]?.entries[0]],
    ['organization', 'Kestrel Drones', glossaries[1]?.entries[0]],
    ['organization', 'Kestrel News', undefined],
  ])('%s %s', (type, name, found) => {
    expect(index.find(type, name)).toEqual(found ? [{ ...found, document }] : [])
  })

  test('are read once', () => {
    expect(referenceIndex(reference)).toBe(index)
  })

  test.each<[type: EntityType, name: string, found: ReferenceEntry | undefined]>([
    ['place', 'Kestrel Drones', glossaries[1]?.entries[0]],
    ['event', 'Kestrel Drones', glossaries[1]?.entries[0]],
    ['person', 'Kestrel Drones', undefined],
    ['place', 'Kestrel', undefined],
    ['place', 'Wing Town', undefined],
  ])('a %s called %s can only be it', (type, name, found) => {
    expect(index.unmistakable(type, name)).toEqual(found ? [{ ...found, document }] : [])
  })

  test.each<[word: string, lands: Record<string, readonly string[]>]>([
    ['moscow', { Moscow: ['Russia'] }],
    ['paris', { Paris: [] }],
    ['wing', { 'Wing Town': [], 'Wing Aid': ['Kenya'], 'Wing Trade': [], 'Wing College': [] }],
    ['wings', { Wings: [] }],
    ['wng', { WNG: ['Kenya'] }],
    ['town', {}],
  ])(
    'from “%s”: places that nobody shares tell of their lands, bodies of words or letters if their sentence names one',
    (word, lands) => {
      const found = index.placesFrom(word).map((place) => [place.name(), landsOf(place)])
      expect(Object.fromEntries(found)).toEqual(lands)
    },
  )

  test('no person is a place', () => {
    const about = { document, entries: [entry('Wing Lee is a singer of Kenya.')] }
    const of = (kind: EntityType) =>
      referenceIndex([packGlossary({ ...about, about: kind })]).placesFrom('wing')
    expect([of('person'), of('place').map(({ name }) => name())]).toEqual([[], ['Wing Lee']])
  })

  test.each<[name: string, land: boolean]>([
    ['Kenya', true],
    ['Germany', true],
    ['Idaho', true],
    ['Bavaria', true],
    ['Moscow', false],
    ['Nowhere', false],
  ])('%s is a land: %s', (name, land) => {
    expect(index.landOf(name) !== undefined).toBe(land)
  })

  test('tell countries and states', () => {
    expect([kenya, idaho, moscow].map(isCountry)).toEqual([true, false, false])
    expect([kenya, idaho, bavaria].map(isStateOfAmerica)).toEqual([false, true, false])
  })

  test.each<[one: ReferenceEntry, land: string, lies: boolean]>([
    [moscow, 'Russia', true],
    [moscow, 'Idaho', false],
    [idaho, 'Idaho', true],
    [idaho, 'United States', true],
    [kenya, 'Uganda', false],
    [paris, 'France', true],
    [entry('Rye is a town in Arkansas.'), 'Arkansas', true],
    [entry('Rye is a town in Arkansas.'), 'Kansas', false],
    [entry('Rye is a town in West Virginia, in the United States.'), 'Virginia', false],
    [entry('Rye is a town.', { where: ['UK'] }), 'Britain', true],
    [entry('Rye is a town.', { where: ['Kent'] }), 'Kent', true],
    [entry('Rye is a town.', { where: ['Kent'] }), 'Essex', false],
  ])('$names lies in %s: %s', (one, land, lies) => {
    expect(liesIn(one, land)).toBe(lies)
  })
})

function onPage(name: string, text: string, type: EntityType, roles: string[] = []): Entity {
  const start = text.indexOf(name)
  const mention = { start, end: start + name.length, kind: 'name', type, reason: '' } as const
  return { id: 'x', type, name, roles, salience: 1, mentions: [mention] }
}

test.each<[type: EntityType, name: string, text: string, around: string | undefined]>([
  ['place', 'Rye', 'They left Rye in Kenya.', 'Kenya'],
  ['place', 'Rye', 'They left Rye, in northern Kenya.', 'Kenya'],
  ['place', 'Rye', 'They left Rye, a small town in Kenya.', 'Kenya'],
  ['place', 'Rye', 'They left the Rye district of Nairobi.', 'Nairobi'],
  ['place', 'Rye', 'They left Rye in the city of Nakuru.', 'Nakuru'],
  ['place', 'Rye', 'They left Rye in Nakuru County.', 'Nakuru County'],
  ['place', 'Rye', 'They left Rye in Nakuru county, in Kenya.', 'Nakuru county'],
  ['place', 'Rye', 'They left Kenya’s Rye.', 'Kenya'],
  ['place', 'Rye', 'They left Kenya’s coastal town of Rye.', 'Kenya'],
  ['place', 'Rye', 'They left the Kenyan town of Rye.', 'Kenyan'],
  ['place', 'Rye', 'They left Rye in March.', 'March'],
  ['place', 'Rye', 'They left Rye for Kenya.', undefined],
  ['organization', 'Rye Hospital', 'They left Rye Hospital in Nairobi.', 'Nairobi'],
  ['organization', 'Rye Hospital', 'They left Rye Hospital, Nairobi, on Friday.', 'Nairobi'],
  ['organization', 'Rye Party', 'They left Rye Party in Nairobi.', undefined],
  ['person', 'Rye Temple', 'They met Rye Temple in Nairobi.', undefined],
])('where a page says that a %s lies: %s', (type, name, text, around) => {
  expect(placeAround(onPage(name, text, type), readDocument(text))).toBe(around)
})

describe('where a place lies by what a page says', () => {
  function there(
    name: string,
    text: string,
    one: ReferenceEntry,
    roles: string[] = [],
    type: EntityType = 'place',
  ) {
    const entity = onPage(name, text, type, roles)
    return liesThere(entity, one, readDocument(text), index)
  }
  test.each<[name: string, text: string, one: ReferenceEntry, roles: string[], is: boolean | undefined]>([
    ['Moscow', 'They left Moscow, Idaho.', moscow, [], false],
    ['Moscow', 'They left Moscow, Russia.', moscow, [], true],
    ['Moscow', 'They left Moscow, Nowhere.', moscow, [], undefined],
    ['Moscow', 'They left Moscow and Idaho.', moscow, [], undefined],
    ['Moscow', 'They left Moscow.', moscow, ['town in Idaho'], false],
    ['Moscow', 'They left Moscow.', moscow, ['capital of Russia'], true],
    ['Moscow', 'They left Moscow.', moscow, ['town'], undefined],
    ['Cuba', 'They left Cuba, Missouri.', cuba, [], false],
    ['Cuba', 'They left Cuba, Kenya and Ghana.', cuba, [], undefined],
    ['Cuba', 'They left Cuba.', cuba, ['town in Idaho'], undefined],
    ['Idaho', 'They left Idaho, Bavaria and Kenya.', idaho, [], undefined],
    ['Idaho', 'They left Kenya, Idaho, Bavaria.', idaho, [], undefined],
    ['Idaho', 'They left Idaho, Bavaria, by bus.', idaho, [], false],
    ['Europe', 'They left Europe, Kenya and Idaho.', europe, [], undefined],
  ])('%s: %s %s', (name, text, one, roles, is) => {
    expect(there(name, text, one, roles)).toBe(is)
  })

  test('nobody but a place', () => {
    expect(there('Moscow', 'They left Moscow, Idaho.', moscow, [], 'organization')).toBe(undefined)
  })
})

describe('how often a text speaks of something', () => {
  test.each<[text: string, phrase: string, times: number]>([
    ['Kestrel sold it. The Kestrel’s drones flew. kestrel flew.', 'Kestrel', 3],
    ['Red tape is red. Red Tape!', 'red tape', 2],
    ['He saw red. Tape it.', 'red tape', 0],
    ['Kenya and the Kenyans, said Kenyan police.', 'Kenya', 3],
    ['The U.S. and Americans agree.', 'United States', 2],
    ['South Koreans met.', 'South Korea', 1],
    ['They eat turkey.', 'Turkey', 0],
    ['They left Moscow.', 'Russia', 1],
    ['They left moscow.', 'Russia', 0],
    ['The WNG ruled, and Wing Aid thanked it.', 'Kenya', 2],
    ['The Wng ruled.', 'Kenya', 0],
    ['They left Moscow for Russia.', 'Russia', 2],
    ['It rained.', 'Kestrel', 0],
  ])('%s %s: %i', (text, phrase, times) => {
    const told = phraseCountsIn(readDocument(text), index)
    expect([told(phrase), told(phrase)]).toEqual([times, times])
  })
})
