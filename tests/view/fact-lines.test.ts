import { describe, expect, test } from 'vitest'
import type { Fact } from '../../src/knowledge/fact.ts'
import { factLines } from '../../src/view/fact-lines.ts'

type Given = readonly [
  document: string,
  published: string | null,
  kind: Fact['kind'],
  line: string,
  more?: Partial<Fact>,
]

const lines = (...given: readonly Given[]) =>
  factLines(
    given.map(([document, published, kind, line, more]) => {
      return { document, published, kind, line, quote: `Jane Doe is ${line}.`, label: null, ...more }
    }),
    (id) => ({ id, title: `Title of ${id}`, url: null, publisher: null, published: null }),
  )

const told = (all: ReturnType<typeof lines>) => all.map(({ document, line }) => `${document.title}: ${line}`)

describe('the order', () => {
  test('is that of the documents, the newest first and undated ones last; each keeps its own', () => {
    const all = lines(
      ['old', '2014-03-01', 'role', 'a surgeon'],
      ['undated', null, 'role', 'a sister of the mayor'],
      ['new', '2020-05-06', 'description', 'a country in Western Asia'],
      ['new', '2020-05-06', 'description', 'borders eight countries'],
      ['old', '2014-03-01', 'event', 'was elected'],
      ['newest', '2021-01-01', 'event', 'flew to Oslo'],
    )
    expect(told(all)).toEqual([
      'Title of newest: flew to Oslo',
      'Title of new: a country in Western Asia',
      'Title of new: borders eight countries',
      'Title of old: a surgeon',
      'Title of old: was elected',
      'Title of undated: a sister of the mayor',
    ])
  })
})

describe('a line of several documents', () => {
  test('stands once, with the newest’s sentence; of the others it is told whether they have it', () => {
    const [only, ...others] = lines(
      ['b', '2016-02-01', 'role', 'a surgeon', { quote: 'Doe was with a surgeon.' }],
      ['c', '2018-02-01', 'role', 'a surgeon'],
      ['a', '2015-02-01', 'role', 'A surgeon', { quote: 'Jane Doe is a surgeon.' }],
    )
    expect(others).toEqual([])
    expect(only?.document.title).toBe('Title of c')
    expect(only?.also?.map(({ document, whole }) => [document.title, document.published, whole])).toEqual([
      ['Title of b', '2016-02-01', false],
      ['Title of a', '2015-02-01', true],
    ])
  })

  test.each<[why: string, Partial<Fact>]>([
    ['another label', { label: 'alleged' }],
    ['another line', { line: 'a heart surgeon' }],
  ])('is not one with %s', (_, more) => {
    const all = lines(
      ['a', '2016-02-01', 'role', 'a surgeon'],
      ['b', '2015-02-01', 'role', 'a surgeon', more],
    )
    expect(all).toHaveLength(2)
    expect(all.every(({ also }) => also === undefined)).toBe(true)
  })
})

describe('what documents tell differently stands side by side', () => {
  const differing = (...given: readonly Given[]) =>
    lines(...given).flatMap(({ line, differs }) => (differs ? [`${differs}: ${line}`] : []))

  test('offices of different days, by date, where the newest of them stands', () => {
    const all = lines(
      ['a', '2016-12-19', 'role', 'Russian ambassador to Turkey'],
      ['a', '2016-12-19', 'event', 'opened an exhibition'],
      ['b', '2015-01-01', 'event', 'flew to Oslo'],
      ['c', '2014-01-01', 'role', 'deputy foreign minister'],
    )
    expect(all.map(({ line, differs }) => [line, differs])).toEqual([
      ['Russian ambassador to Turkey', 'office'],
      ['deputy foreign minister', 'office'],
      ['opened an exhibition', undefined],
      ['flew to Oslo', undefined],
    ])
  })

  test('ages of one day', () => {
    expect(
      differing(
        ['a', '2016-12-19', 'role', 'a 40-year-old teacher'],
        ['b', '2016-12-19', 'description', 'aged 42'],
        ['c', '2014-12-19', 'description', 'aged 37'],
      ),
    ).toEqual(['age: a 40-year-old teacher', 'age: aged 42'])
  })

  test.each<[why: string, ...Given[]]>([
    [
      'offices of one day',
      ['a', '2016-12-19', 'role', 'president of Chad'],
      ['b', '2016-12-19', 'role', 'prime minister'],
    ],
    ['an office without a date', ['a', '2016-12-19', 'role', 'mayor of Ayr'], ['b', null, 'role', 'senator']],
    [
      'what is no office',
      ['a', '2016-12-19', 'role', 'a painter'],
      ['b', '2014-12-19', 'role', 'mother of two'],
    ],
    [
      'an office and what is none',
      ['a', '2016-12-19', 'role', 'mayor of Ayr'],
      ['b', '2014-12-19', 'role', 'a surgeon'],
    ],
    [
      'an office that is over',
      ['a', '2016-12-19', 'role', 'mayor of Ayr'],
      ['b', '2014-12-19', 'role', 'former senator'],
    ],
    [
      'another’s office',
      ['a', '2016-12-19', 'role', 'mayor of Ayr'],
      ['b', '2014-12-19', 'role', 'wife of the president'],
    ],
    [
      'an office in what happened',
      ['a', '2016-12-19', 'role', 'mayor of Ayr'],
      ['b', '2014-12-19', 'event', 'ambassador to Chad'],
    ],
    ['ages of two days', ['a', '2016-12-19', 'role', 'aged 42'], ['b', '2014-12-19', 'role', 'aged 40']],
    ['one age', ['a', '2016-12-19', 'role', 'aged 42'], ['b', '2016-12-19', 'role', 'a 42-year-old teacher']],
  ])('%s: not so', (_, ...given) => {
    expect(differing(...given)).toEqual([])
    expect(lines(...given)).toHaveLength(given.length)
  })
})

describe('an office that documents give differently', () => {
  /** Whether a line stands beside an office of another day. */
  const differs = (line: string, other = 'the mayor of Oslo') =>
    lines(['new', '2020-05-06', 'role', other], ['old', '2014-03-01', 'role', line]).some(
      ({ differs }) => differs === 'office',
    )

  test.each(
    `president, premier, chancellor, minister, prime minister, secretary of state, foreign secretary, home secretary, defence secretary,
    defense secretary, treasury secretary, governor, mayor, senator, ambassador, consul, envoy, high commissioner, chief executive,
    CEO`.split(/,\s*/),
  )('%s', (office) => {
    expect(differs(`the ${office}`)).toBe(true)
    expect(differs(`${office} of Marlow`)).toBe(true)
    expect(differs(`the ${office}, aged 40`)).toBe(true)
    expect(differs(`the ${office}’s wife`)).toBe(false)
    expect(differs(`wife of the ${office}`)).toBe(false)
  })

  test.each(
    `former, formerly, previously, once, ex, then, until, was, were, had, served, resigned, retired, late, first, last, next, future,
    incoming, outgoing, would-be, aspiring, self-proclaimed, self-styled, honorary, wannabe`.split(/,\s*/),
  )('but none that is “%s”', (word) => expect(differs(`the ${word} mayor`)).toBe(false))

  test('nor one that is to come', () => {
    expect([differs('the president elect'), differs('the minister designate')]).toEqual([false, false])
  })
})
