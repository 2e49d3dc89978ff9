import { describe, expect, test } from 'vitest'
import { linked } from '../../src/knowledge/analyse.ts'
import type { Knowledge, KnownEntity } from '../../src/knowledge/knowledge.ts'
import { readDocument } from '../../src/text/document.ts'
import { meansSeveral } from '../../src/view/page-view.ts'
import { entitiesOf, readMarked } from '../annotate/marked.ts'
import { shippedKnowledge } from '../seeds/shipped-knowledge.ts'

const { reference = [] } = shippedKnowledge

function entities(marked: string, knowledge: Partial<Knowledge> = {}) {
  const document = readDocument(readMarked(marked).text)
  const recognised = { document, entities: entitiesOf(marked), claims: [], dates: [] }
  return linked(recognised as never, { documents: [], entities: [], reference, ...knowledge }).entities
}

/** The first sentence that the glossaries have on each entity, by its name; of whom they have none, nothing. */
function told(marked: string): Record<string, string> {
  const found = entities(marked).flatMap(({ name, background }) => {
    const [fact] = background[0]?.facts ?? []
    return fact ? [[name, fact.line] as const] : []
  })
  return Object.fromEntries(found)
}

const georgia = 'a country in Western Asia'
const stateOfGeorgia = 'a state of the United States'

describe('whom a name means', () => {
  test.each<[why: string, marked: string, told: Record<string, string>]>([
    ['a country', 'He flew to [l Turkey].', { Turkey: 'a country in Western Asia' }],
    ['by another name', 'It is made in [l Türkiye].', { Türkiye: 'a country in Western Asia' }],
    ['by an acronym', 'The [l UK] said no.', { UK: 'a country in Northern Europe' }],
    ['a capital', 'He died in [l Ankara].', { Ankara: 'capital of Turkey' }],
    [
      'a body',
      'The [o World Health Organization] warned.',
      { 'World Health Organization': 'agency of the United Nations for health, with its seat in Geneva' },
    ],
    [
      'a company by its legal form',
      '[o Microsoft Corp.] rose.',
      { 'Microsoft Corp.': 'American technology company, the maker of Windows' },
    ],
    [
      'the Associated Press by its acronym',
      'The mayor told [o AP] that she would go.',
      { AP: 'American news agency' },
    ],
    ['no exam', 'She took her [o AP] exam in biology, and most students passed the AP courses.', {}],
    ['no Indian state', 'The [o AP] government moved from Hyderabad to Amaravati in Andhra Pradesh.', {}],
    [
      'a country of the Caucasus',
      'Protesters in [l Georgia] filled the streets of [l Tbilisi].',
      { Georgia: georgia, Tbilisi: 'capital of Georgia' },
    ],
    [
      'a state of America',
      'Voters in [l Georgia] queued in [l Atlanta] and Savannah.',
      { Georgia: stateOfGeorgia, Atlanta: 'a city in Georgia, in the United States' },
    ],
    ['neither where nothing tells', 'She was born in [l Georgia].', {}],
    ['a person and no country', '[l Jordan] was late for school.', {}],
    [
      'a country between its neighbours',
      'Refugees fled from Syria to [l Jordan].',
      { Jordan: 'a country in Western Asia' },
    ],
    ['a first name', 'Fans wait for [l Chad] to sing.', {}],
    ['the bird', 'Roast the [l Turkey] for Thanksgiving with gravy and stuffing.', {}],
    ['a town in Missouri', 'The plant in [l Cuba], Missouri, closed.', {}],
    ['a town in Texas', 'A storm hit [l Paris], Texas.', {}],
    [
      'a state in a list of states',
      'She spoke in [l Ohio], Michigan and Nevada.',
      { Ohio: 'a state of the United States' },
    ],
    [
      'the last of them',
      'He lost Michigan, [l Ohio], Kansas, too.',
      { Ohio: 'a state of the United States' },
    ],
    ['a town that is called like a state', 'She lives in [l Nevada], Missouri, with a dog.', {}],
    [
      'a state by its abbreviation',
      'Two men from Brockley, [l Va.], sued the United States.',
      { 'Va.': 'Virginia is a state of the United States' },
    ],
    ['a town by the abbreviation of another state', 'A mill in [l Richmond], Ind., burned down.', {}],
    [
      'a town by that of its own',
      'A mill in [l Richmond], Va., burned down in the United States.',
      { Richmond: 'city in Virginia, in the United States' },
    ],
    ['a list of towns', 'He sang in [l Paris], London and Berlin.', { Paris: 'capital of France' }],
    [
      'a list of countries',
      'Leaders of [l France], Germany and Italy met.',
      { France: 'a country in Western Europe' },
    ],
    [
      'a government by its town',
      '[l Washington] lifted the sanctions, the State Department said.',
      { Washington: 'capital of the United States' },
    ],
    [
      'a state by its towns',
      'Fires burned in [l Washington], from Spokane to Seattle.',
      { Washington: 'a state of the United States' },
    ],
    ['a first president', 'A statue of [l Washington] fell.', {}],
    ['either Congo', 'Troops crossed into [l Congo].', {}],
    [
      'the Congo of Kinshasa',
      'Rebels took Goma in [l Congo], and Kinshasa sent troops.',
      { Congo: 'a country in Central Africa' },
    ],
    ['a province that two countries have', 'Floods hit [l Punjab].', {}],
    [
      'the one of the land told of',
      'Floods hit [l Punjab], said officials in Pakistan’s city of Lahore.',
      { Punjab: 'a province of Pakistan' },
    ],
    [
      'a state’s legislature',
      'The [o Senate] of the state passed the bill after a vote in the state House, a state senator said.',
      {},
    ],
    [
      'the Senate in Washington',
      'The [o Senate] voted late, and the White House thanked Congress.',
      { Senate: 'chamber of the Congress of the United States in which each state has two members' },
    ],
    ['a court of no land told of', 'The [o Supreme Court] ruled on Monday.', {}],
    ['a court of another land', 'The [o Supreme Court] in Ottawa ruled that Canada must pay.', {}],
    ['a duke', 'The Duke and Duchess of [l Sussex] smiled, and Harry waved.', {}],
    [
      'a river',
      'Deforestation of the [l Amazon] in Brazil slowed.',
      { Amazon: 'largest river of South America, with the rainforest around it' },
    ],
    [
      'a shop',
      '[o Amazon] hired drivers.',
      { Amazon: 'American company for online trade and cloud services' },
    ],
    ['a town that is a name', 'They called her [l Sydney Lane].', {}],
    ['news, not News Corp', '[o NEWS] at ten.', {}],
    [
      'a union of lands',
      'The [o European Union] agreed.',
      { 'European Union': 'a union of European states with common institutions and a common market' },
    ],
    ['a person of that name', '[p Jordan] spoke of Syria.', {}],
    [
      'a town',
      'Police in [l Burnley] closed a street in England.',
      { Burnley: 'is in England, in the United Kingdom' },
    ],
    [
      'a club that is called by its town',
      'Chelsea’s midfielder wants to win the Premier League, and England’s Arsenal face [l Burnley] in London.',
      {},
    ],
    [
      'the club itself',
      '[o Burnley] beat Chelsea in the Premier League.',
      { Burnley: 'English football club' },
    ],
    [
      'a town that a larger one abroad outshines',
      'Fires raged in California and floods in [l Valencia].',
      {},
    ],
    [
      'a team by half its name',
      '[o Cowboys] threw a late touchdown in the NFL.',
      { Cowboys: 'American football team of the NFL' },
    ],
    ['no team', '[o Cowboys] rode to town.', {}],
    ['a province', 'Zambia sent boats to [l Luapula].', { Luapula: 'a province in Zambia' }],
    [
      'a city that papers date their reports from',
      'He spoke in [l Geneva].',
      { Geneva: 'city in Switzerland' },
    ],
    [
      'not where the page speaks of a namesake’s land',
      'He sang in [l Athens], and Atlanta and Savannah in the United States clapped.',
      {},
    ],
    [
      'what is taken for a place, where nothing else is called so',
      'The [l World Health Organization] warned.',
      { 'World Health Organization': 'agency of the United Nations for health, with its seat in Geneva' },
    ],
    ['no person', '[p World Health Organization] warned.', {}],
    [
      'a part of the world before a country',
      'She knows the [l Middle East], China and Russia.',
      {
        'Middle East':
          'region around the eastern Mediterranean and the Gulf, usually with Egypt, Turkey and Iran',
      },
    ],
    [
      'a quarter of a city told of',
      'Floods in Brisbane reached [l South Bank].',
      { 'South Bank': 'part of Brisbane' },
    ],
    ['not one of another city', 'She left Australia for the [l South Bank] of London.', {}],
    [
      'an agency by its letters in its own land',
      'Kenyans queued at the [o KRA] in Nairobi.',
      { KRA: 'tax authority of Kenya' },
    ],
    ['not elsewhere', 'Koreans queued at the [o KRA].', {}],
    ['by a body of that land', 'The Bank of Ghana and the [o GRA] met.', { GRA: 'tax authority of Ghana' }],
  ])('%s', (_, marked, expected) => {
    const lines = Object.fromEntries(
      Object.entries(told(marked)).map(([name, line]) => [name, line.replace(/^The /, '')]),
    )
    for (const [name, line] of Object.entries(expected))
      expect(lines[name]).toContain(line.replace(/^an? /, ''))
    expect(Object.keys(lines)).toEqual(Object.keys(expected))
  })
})

describe('what every land has belongs to the one that the page says', () => {
  const kenya = 'Kenya is a country in East Africa'
  const aboutKenya = 'Kenya is dry. Kenyans hope for rain, and Nairobi buys maize for Kenya.'
  test.each<[why: string, marked: string, told: Record<string, string>]>([
    ['by a genitive', 'Kenya’s [o Foreign Ministry] spoke with Uganda.', { 'Foreign Ministry': kenya }],
    [
      'by a genitive, whoever else the page speaks of',
      `${aboutKenya} Uganda’s [o Supreme Court] ruled.`,
      { 'Supreme Court': 'Uganda is a country in East Africa' },
    ],
    ['not by two', 'Kenya’s [o Parliament] met. Uganda’s [o Parliament] did not.', {}],
    ['by the only land', `${aboutKenya} The [o Health Ministry] agreed.`, { 'Health Ministry': kenya }],
    ['not by one of two', `${aboutKenya} Uganda and Tanzania wait. The [o Health Ministry] agreed.`, {}],
    ['not by a word', 'Kenya is dry. The [o Health Ministry] agreed.', {}],
    ['not where a union has one', `${aboutKenya} The EU pays. The [o Parliament] agreed.`, {}],
    ['not what stands abroad', `${aboutKenya} The [o Embassy] closed.`, {}],
    [
      'what its people’s adjective would name',
      'Uganda’s [o Wildlife Service] bought drones.',
      { 'Wildlife Service': 'Uganda is a country in East Africa' },
    ],
    ['not what no land has', `${aboutKenya} The [o Water Front] won.`, {}],
  ])('%s', (_, marked, expected) => {
    expect(told(marked)).toEqual(expected)
  })
})

describe('what is a part of a body is told as its', () => {
  const boston = 'Boston University is a university in Boston'
  test.each<[why: string, marked: string, told: Record<string, string>]>([
    [
      'a school',
      'He leads the [o Boston University School of Law].',
      { 'Boston University School of Law': boston },
    ],
    [
      'an institute with a genitive',
      'A study of [o Boston University’s Institute for Tides] says so.',
      { 'Boston University’s Institute for Tides': boston },
    ],
    [
      'a school of it',
      'He leads the [o School of Law at Boston University].',
      { 'School of Law at Boston University': boston },
    ],
    [
      'an office of a body in another part of the world',
      'She left [o Greenpeace East Asia].',
      { 'Greenpeace East Asia': 'Greenpeace is an environmental organization that lives of private gifts' },
    ],
    ['another university', 'He leads [o Boston University Lagos].', {}],
    [
      'a committee of a chamber',
      'The White House scorned the [o House Tides Committee], and Congress met.',
      {
        'House Tides Committee':
          'The House of Representatives is the chamber of the Congress of the United States that is elected by the number of inhabitants',
      },
    ],
    ['a committee of no chamber told of', 'The [o House Tides Committee] met.', {}],
  ])('%s', (_, marked, expected) => {
    expect(told(marked)).toEqual(expected)
  })
})

describe('what is called after a land or a town is told as being there', () => {
  const india = 'India is a country in South Asia'
  test.each<[why: string, marked: string, told: Record<string, string>]>([
    ['an army', 'The [o Indian army] fired.', { 'Indian army': india }],
    ['forces', 'The [o Indian armed forces] fired.', { 'Indian armed forces': india }],
    ['a ministry', 'The [o Ministry of Health of India] said so.', { 'Ministry of Health of India': india }],
    [
      'a police force by its town',
      '[o Mumbai Police] came.',
      { 'Mumbai Police': 'Mumbai is a city in India' },
    ],
    [
      'a court by its state',
      'The [o Florida Supreme Court] ruled.',
      { 'Florida Supreme Court': 'Florida is a state of the United States' },
    ],
    [
      'an adjective is the country’s, not the state’s',
      'The [o Georgian parliament] voted.',
      { 'Georgian parliament': 'Georgia is a country in Western Asia' },
    ],
    ['one that two states can have', 'The [o Georgia Supreme Court] ruled.', {}],
    [
      'a body by its rest',
      'The [o South African Sugar Association] met.',
      { 'South African Sugar Association': 'South Africa is a country in Southern Africa' },
    ],
    [
      'a body by the land at its end',
      'The [o Pharmacy Council of Ghana] met.',
      { 'Pharmacy Council of Ghana': 'Ghana is a country in West Africa' },
    ],
    ['what only begins like it', 'The [o Indian Workers Front] won, and [o Paris Comet] wrote.', {}],
    ['a firm', '[o Boston Pizza] and [o Texas Roadhouse] opened, and [o Miami University] too.', {}],
    [
      'a state in full',
      'The [l State of Qatar] sent aid.',
      { 'State of Qatar': 'Qatar is a country in Western Asia' },
    ],
    [
      'what nobody knows, by the state behind it',
      'A barn burned down in [l Brockley Mills], Iowa, on Friday.',
      { 'Brockley Mills': 'Iowa is a state of the United States' },
    ],
    [
      'by an abbreviation',
      'A barn burned down in [l Brockley Mills], Ind., in the United States.',
      { 'Brockley Mills': 'Indiana is a state of the United States' },
    ],
    ['not in a list', 'Rain fell on [l Brockley Mills], Iowa and Ohio.', {}],
    ['not by two', 'From [l Brockley Mills], Iowa, to [l Brockley Mills], Ohio.', {}],
    ['not by who acts', 'At [l Brockley Mills], Kenya won.', {}],
    ['no part of the other China', 'The [l Republic of China] sent aid.', {}],
    ['a body of another land in it', 'The [o Embassy in India] closed.', {}],
    ['a part of a land', 'It rained in [l northern India].', { 'northern India': india }],
    [
      'a corner of an American state',
      'It rained in [l West Texas].',
      { 'West Texas': 'Texas is a state of the United States' },
    ],
    [
      'corners that are something else',
      'He left [l East France] for [l East London] and [l South Boston].',
      {},
    ],
    [
      'a land that somebody holds',
      'Shells hit [l Russian-occupied Crimea].',
      { 'Russian-occupied Crimea': 'Crimea is a peninsula in the Black Sea' },
    ],
    [
      'an airport',
      '[l Nairobi International Airport] shut.',
      { 'Nairobi International Airport': 'Nairobi is' },
    ],
    ['a person of such a name', '[p Paris Police] sang.', {}],
    [
      'what nobody knows, by what it is in',
      'A barn burned down in [l Brockley Mills], a town in northern India.',
      { 'Brockley Mills': india },
    ],
    [
      'by whose it is',
      'A barn burned down in the Indian town of [l Brockley Mills].',
      { 'Brockley Mills': india },
    ],
    [
      'a hospital',
      'She died at the [o Brockley Hospital] in Nairobi.',
      { 'Brockley Hospital': 'Nairobi is' },
    ],
    ['no party', 'She left the [o Brockley Party] in Nairobi.', {}],
    [
      'a village by its province',
      'She left [l Brockley Mills] in Helmand province, in Afghanistan.',
      { 'Brockley Mills': 'Helmand is a province' },
    ],
    [
      'by no city that its prefecture is called after',
      'She left [l Brockley Mills] in Fukuoka Prefecture.',
      {},
    ],
    ['by no month', 'She left [l Brockley Mills] in March.', {}],
    ['by no river', 'She found [l Brockley Mills] in the Nile.', {}],
  ])('%s', (_, marked, expected) => {
    const lines = told(marked)
    for (const [name, line] of Object.entries(expected)) expect(lines[name]).toContain(line)
    expect(Object.keys(lines)).toEqual(Object.keys(expected))
  })

  test('a land is told in whole sentences, for they are about that', () => {
    const [army] = entities('The [o Indian army] fired.')
    expect(army?.background[0]?.name).toBe('Indian army')
    expect(army?.background[0]?.facts.map(({ line }) => line)).toContain('The capital of India is New Delhi')
  })
})

describe('beside what documents tell', () => {
  const known = (id: string, document: string): KnownEntity => ({
    id,
    type: 'place',
    name: 'Ankara',
    aliases: ['Ankara'],
    roles: [],
    facts: [
      {
        kind: 'event',
        line: 'was quiet',
        quote: 'Ankara was quiet.',
        document,
        published: null,
        label: null,
      },
    ],
  })
  const background = (known: readonly KnownEntity[]) =>
    entities('It rained in [l Ankara].', { entities: known })[0]

  test('one whom they tell of has both', () => {
    const [only, ...others] = background([known('place:ankara', 'a.txt')])?.background ?? []
    expect(others).toEqual([])
    expect(only?.id).toBe('place:ankara')
    expect(only?.facts.map(({ document }) => document)).toEqual(['a.txt', 'reference/cities.json'])
  })

  test('an entry keeps its own order beside what documents tell', () => {
    const [only] = entities('He flew to [l Turkey].', {
      entities: [{ ...known('place:turkey', 'a.txt'), name: 'Turkey', aliases: ['Turkey'] }],
    })[0]!.background
    expect(only?.facts.map(({ line }) => line).slice(0, 4)).toEqual([
      'was quiet',
      'country in Western Asia',
      'The capital of Turkey is Ankara',
      'borders Armenia, Azerbaijan, Bulgaria, Georgia, Greece, Iran, Iraq and Syria',
    ])
  })

  test('of several the glossaries choose none, and whom they know alone is never open', () => {
    const several = background([known('place:ankara', 'a.txt'), known('place:ankara-2', 'b.txt')])
    expect(several?.background.map(({ id }) => id)).toEqual(['place:ankara', 'place:ankara-2'])
    for (const entity of entities('[l Georgia], [l Congo], [l Punjab] and [l Paris] met in [l Ankara].'))
      expect(meansSeveral(entity)).toBe(false)
  })
})

describe('a longer name that has a body’s in it', () => {
  test.each<[why: string, marked: string, told: Record<string, string>]>([
    [
      'by whose it is',
      '[o British Home Office] said no.',
      { 'British Home Office': 'ministry of the interior of the United Kingdom' },
    ],
    ['by what it is', '[o Fatah Party] won.', { 'Fatah Party': 'Palestinian party' }],
    [
      'by whose agency it is',
      'The [o U.N. World Food Programme] sent aid.',
      { 'U.N. World Food Programme': 'agency of the United Nations for food aid' },
    ],
    [
      'by another of its owner’s names',
      'The [o United Nations Human Rights Council] met.',
      { 'United Nations Human Rights Council': 'Human Rights Council of the United Nations' },
    ],
    ['not another’s', 'The [o French Home Office] said no.', {}],
    ['not something else', '[o Forbes Bank] opened.', {}],
    ['not a part of one', 'The [o Scottish Home Office] said no.', {}],
  ])('%s', (_, marked, expected) => {
    const lines = told(marked)
    for (const [name, line] of Object.entries(expected)) expect(lines[name]).toContain(line)
    expect(Object.keys(lines)).toEqual(Object.keys(expected))
  })
})

describe('people of the past and of public life', () => {
  test.each<[why: string, marked: string, told: Record<string, string>]>([
    [
      'one whom nobody shares a name with',
      '[p Kofi Annan] spoke.',
      { 'Kofi Annan': 'was secretary-general of the United Nations from 1997 to 2006' },
    ],
    [
      'by a surname, where the page speaks of what was theirs',
      '[p Nixon] resigned over Watergate.',
      { Nixon: 'Richard Nixon was president of the United States' },
    ],
    ['not a namesake', 'Hale passed, and [p Nixon] scored.', {}],
    ['a singer among singers', '[p Tom Jones] is a singer.', { 'Tom Jones': 'known as a Welsh singer' }],
    ['nobody of an ordinary name', '[p Tom Jones] sold his house.', {}],
    ['no body of a person’s name', '[o Henry Ford] opened.', {}],
    [
      'an actor where the page is on films',
      '[p Dennis Hopper] laughed in the film.',
      { 'Dennis Hopper': 'known as an American actor' },
    ],
    [
      'a player where the page is on the game',
      '[p Mark Selby] won the last frame of snooker’s final.',
      { 'Mark Selby': 'known as an English snooker player' },
    ],
    ['not elsewhere', '[p Mark Selby] sold his house.', {}],
    ['nobody of so ordinary a name', '[p Mark Allen] won the last frame of snooker’s final.', {}],
  ])('%s', (_, marked, expected) => {
    const lines = told(marked)
    for (const [name, line] of Object.entries(expected)) expect(lines[name]).toContain(line)
    expect(Object.keys(lines)).toEqual(Object.keys(expected))
  })
})
