import { describe, expect, test } from 'vitest'
import {
  acronymKey,
  acronymsOf,
  branchesOf,
  isAcronym,
  isShortName,
  stormCore,
  thingKey,
  withoutNation,
} from '../../../src/annotate/entities/thing-name.ts'

describe('the writings of one thing', () => {
  test.each([
    ['The Guardian', 'guardian'],
    ['the UK', 'united kingdom'],
    ['U.S.', 'united states'],
    ['Washington, D.C.', 'washington'],
    ['Washington DC', 'washington'],
    ['New York City', 'new york'],
    ['NYC', 'new york'],
    ['Kyiv', 'kiev'],
    ['Mumbai', 'bombay'],
    ['Acme Holdings plc', 'acme'],
    ['FC Barcelona', 'barcelona'],
    ['Arsenal FC', 'arsenal'],
    ['Company', 'company'],
    ['AFC', 'afc'],
  ])('%s', (name, key) => {
    expect(thingKey(name)).toBe(key)
  })

  test.each(
    'Inc Corp Corporation Co Company Ltd Limited plc LLC LLP AG GmbH SA SpA NV BV AB ASA Oyj SE KK Group Holding Holdings'.split(
      ' ',
    ),
  )('“%s” is a legal form', (form) => {
    expect(thingKey(`Kestrel ${form}`)).toBe('kestrel')
  })

  test.each('FC AFC CF FK SK BK SSC CFC'.split(' '))('“%s” makes no other club', (form) => {
    expect([thingKey(`Kestrel ${form}`), thingKey(`${form} Kestrel`)]).toEqual(['kestrel', 'kestrel'])
  })
})

describe('acronyms that a name could have', () => {
  test.each([
    ['World Health Organization', ['WHO']],
    ['Bank of England', ['BE', 'BOE']],
    ['Anti-Corruption Commission', ['ACC']],
    ['US Geological Survey', ['UGS', 'USGS']],
    ['U.N. World Food Program', ['UWFP', 'WFP']],
    ['Kestrel Gas Ltd', ['KGL', 'KG']],
    ['Fifa', []],
    ['Research & Development Office', ['RDO']],
    ['Institut für Physik', ['IP', 'IFP']],
  ])('%s', (name, acronyms) => {
    expect(acronymsOf(name)).toEqual(acronyms)
  })

  test.each([
    'of',
    'the',
    'and',
    'for',
    'in',
    'on',
    'to',
    'at',
    'de',
    'la',
    'du',
    'des',
    'del',
    'di',
    'und',
    'et',
    'a',
    'an',
  ])('“%s” may be passed over', (small) => {
    expect(acronymsOf(`Bank ${small} Peace`)).toContain('BP')
  })

  test.each<[name: string, acronym: boolean]>([
    ['AP', true],
    ['U.N.', true],
    ['UNICEF', true],
    ['BoE', true],
    ['MEPs', true],
    ['A', false],
    ['Apple', false],
    ['ABCDEFGH', false],
    ['IT staff', false],
  ])('%s looks like one: %s', (name, acronym) => {
    expect(isAcronym(name)).toBe(acronym)
  })

  test('is the same with stops', () => {
    expect(acronymKey('U.n.')).toBe('UN')
  })

  test.each([
    ['Chartered Professional Accountants of Canada', ['CPA Canada']],
    ['Save Our Seas for Kenya', ['SOS Kenya']],
    ['Rescue Committee in Chad', ['RC Chad']],
    ['Kestrel Canada', []],
    ['Kestrel', []],
  ])('with a land: %s', (name, branches) => {
    expect(branchesOf(name)).toEqual(branches)
  })
})

describe('a short name', () => {
  test.each<[short: string, long: string, is: boolean]>([
    ['ria', 'ria novosti', true],
    ['supreme court', 'supreme court of cassation', true],
    ['bank', 'bank of england', false],
    ['sony', 'sony pictures', false],
    ['ria', 'ria', false],
    ['novosti', 'ria novosti', false],
    ['turkey', 'turkey hill farm', false],
    ['ria novosti', 'ria', false],
  ])('%s of %s: %s', (short, long, is) => {
    expect(isShortName(short, long)).toBe(is)
  })

  test.each(
    `research pictures music maps foundation university college school institute times post herald europe america asia africa uk usa
    china india japan tower stadium arena airport hotel street road square park bridge hall museum prize award cup open ventures
    capital labs cloud pay play studios records books press youth women reserves academy union party government parliament police
    ministry army embassy court council province secretariat hub store shop app show podcast magazine podcasts programme program
    committee subcommittee caucus office division unit branch project campaign community awards event forum survey poll index`.split(
      /\s+/,
    ),
  )('is not said of its own %s', (part) => {
    expect(isShortName('kestrel', `kestrel ${part}`)).toBe(false)
  })
})

test.each([
  ['russian foreign ministry', 'foreign ministry'],
  ['south africa reserve bank', 'reserve bank'],
  ['foreign ministry', 'foreign ministry'],
  ['turkish airlines', 'turkish airlines'],
  ['united arab emirates space agency', 'space agency'],
])('without its nation: %s', (key, rest) => {
  expect(withoutNation(key)).toBe(rest)
})

test.each([
  ['t c phailin', stormCore('cyclone phailin')],
  ['hurricane maria', stormCore('maria')],
  ['typhoon maria 2018', stormCore('maria')],
  ['super tropical severe storm maria', stormCore('tc maria')],
  ['the maria', stormCore('maria')],
  ['maria anna', 'maria anna'],
  ['storm 2018', 'storm 2018'],
])('a storm’s own name: %s', (key, core) => {
  expect(stormCore(key)).toBe(core)
})
