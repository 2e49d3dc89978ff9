import { describe, expect, test } from 'vitest'
import type { Fact } from '../../src/knowledge/fact.ts'
import type { Knowledge, KnownEntity } from '../../src/knowledge/knowledge.ts'
import { mergeKnowledge } from '../../src/knowledge/merge-knowledge.ts'
import { parseKnowledge } from '../../src/knowledge/parse-knowledge.ts'

type Given = Partial<KnownEntity> & Pick<KnownEntity, 'name'>

const entity = ({ name, type = 'person', aliases = [name], roles = [], facts = [] }: Given): KnownEntity => ({
  id: `${type}:${name.toLowerCase().replaceAll(' ', '-')}`,
  type,
  name,
  aliases,
  roles,
  facts,
})
const part = (id: string, published: string | null, ...entities: readonly KnownEntity[]): Knowledge => ({
  documents: [{ id, title: id, url: null, published, publisher: null }],
  entities,
})
const fact = (
  document: string,
  published: string | null,
  line: string,
  kind: Fact['kind'] = 'role',
): Fact => ({
  kind,
  line,
  quote: `Jane Doe, ${line}.`,
  document,
  published,
  label: null,
})

describe('who is one, and who is two', () => {
  const cases: readonly (readonly [name: string, a: Given, b: Given, one: boolean])[] = [
    ['one name, nothing more', { name: 'Jane Doe' }, { name: 'Jane Doe' }, true],
    ['a middle initial', { name: 'George W. Bush' }, { name: 'George Bush' }, true],
    ['marks on letters', { name: 'Mevlüt Çavuşoğlu' }, { name: 'Mevlut Cavusoglu' }, true],
    ['two given names', { name: 'Jane Doe' }, { name: 'Joan Doe' }, false],
    ['a surname alone', { name: 'Jane Doe' }, { name: 'Doe' }, false],
    ['a person and a place', { name: 'Paris' }, { name: 'Paris', type: 'place' }, false],
    ['one office', { name: 'J Doe', roles: ['mayor of Ayr'] }, { name: 'J Doe', roles: ['mayor'] }, true],
    ['a career', { name: 'J Doe', roles: ['senator'] }, { name: 'J Doe', roles: ['former lawyer'] }, true],
    [
      'a senator and a striker',
      { name: 'J Doe', roles: ['senator'] },
      { name: 'J Doe', roles: ['striker'] },
      false,
    ],
    [
      'a mayor and a gunman',
      { name: 'J Doe', roles: ['mayor'] },
      { name: 'J Doe', roles: ['gunman'] },
      false,
    ],
    [
      'ministers of two countries',
      { name: 'J Doe', roles: ['Turkish foreign minister'] },
      { name: 'J Doe', roles: ['Danish foreign minister'] },
      false,
    ],
    [
      'two postings of one ambassador',
      { name: 'J Doe', roles: ['ambassador to Turkey'] },
      { name: 'J Doe', roles: ['ambassador to North Korea'] },
      true,
    ],
    [
      'two towns of one name',
      { name: 'Springfield', type: 'place', roles: ['city in Illinois'] },
      { name: 'Springfield', type: 'place', roles: ['town in Oregon'] },
      false,
    ],
    ['a country by two names', { name: 'US', type: 'place' }, { name: 'United States', type: 'place' }, true],
    [
      'a legal form',
      { name: 'Acme', type: 'organization' },
      { name: 'Acme Inc', type: 'organization' },
      true,
    ],
  ]
  test.each(cases)('%s', (_, a, b, one) => {
    const { entities } = mergeKnowledge([part('a', null, entity(a)), part('b', null, entity(b))])
    expect(entities).toHaveLength(one ? 1 : 2)
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length)
  })

  test('whom one document keeps apart, nothing joins', () => {
    const { entities } = mergeKnowledge([
      part('a', null, entity({ name: 'J Doe' }), entity({ name: 'J Doe' })),
    ])
    expect(entities.map(({ id }) => id)).toEqual(['person:j-doe', 'person:j-doe-2'])
  })

  test('whoever may be either of two namesakes is neither', () => {
    const { entities } = mergeKnowledge([
      part('a', null, entity({ name: 'J Doe', roles: ['senator'] })),
      part('b', null, entity({ name: 'J Doe', roles: ['striker'] })),
      part('c', null, entity({ name: 'J Doe' })),
      part('d', null, entity({ name: 'J Doe', roles: ['goalkeeper'] })),
    ])
    expect(entities.map(({ roles }) => roles)).toEqual([['senator'], ['striker'], [], ['goalkeeper']])
  })
})

test('documents that have the same line are all kept, and a deputy is not the minister of another document', () => {
  const parts = [
    ['a', '2016-12-19', 'deputy minister of trade'],
    ['b', '2015-12-19', 'deputy minister of trade'],
    ['c', '2014-12-19', 'minister of trade'],
    ['d', '2013-12-19', 'minister'],
  ].map(([id = '', published = '', line = '']) =>
    part(id, published, entity({ name: 'Jane Doe', facts: [fact(id, published, line)] })),
  )
  for (const all of [parts, parts.toReversed()]) {
    const [doe] = mergeKnowledge(all).entities
    expect(doe?.facts.map(({ document }) => document)).toEqual(['a', 'b', 'c'])
  }
})

test('names, roles and facts come together, the newest first, what repeats left out', () => {
  const { entities } = mergeKnowledge([
    part(
      'a',
      '2016-12-19',
      entity({ name: 'Jane Doe', roles: ['mayor of Ayr'], facts: [fact('a', '2016-12-19', 'mayor of Ayr')] }),
    ),
    part(
      'b',
      null,
      entity({
        name: 'Jane Doe',
        facts: [fact('b', null, 'mayor'), fact('b', null, 'died in Ayr', 'event')],
      }),
    ),
    part(
      'c',
      '2020-02-01',
      entity({ name: 'Jane A. Doe', facts: [fact('c', '2020-02-01', 'senator for Ayr')] }),
    ),
  ])
  expect(entities).toHaveLength(1)
  expect(entities[0]).toMatchObject({
    name: 'Jane A. Doe',
    aliases: ['Jane Doe', 'Jane A. Doe'],
    roles: ['mayor of Ayr'],
  })
  expect(entities[0]?.facts.map(({ line }) => line)).toEqual([
    'senator for Ayr',
    'mayor of Ayr',
    'died in Ayr',
  ])
})

describe('documents', () => {
  const doe = (line: string) => entity({ name: 'Jane Doe', facts: [fact('a.txt', null, line)] })

  test('one that is there twice is one', () => {
    const one = part('a.txt', null, doe('mayor'))
    expect(mergeKnowledge([one, one])).toEqual(one)
  })

  test('two of one name stay two, and facts keep theirs', () => {
    const other = {
      ...part('a.txt', null, doe('judge')),
      documents: [{ id: 'a.txt', title: 'other', url: null, published: null, publisher: null }],
    }
    const merged = mergeKnowledge([part('a.txt', null, doe('mayor')), other])
    expect(merged.documents.map(({ id, title }) => [id, title])).toEqual([
      ['a.txt', 'a.txt'],
      ['a.txt (2)', 'other'],
    ])
    expect(merged.entities[0]?.facts.map(({ line, document }) => [line, document])).toEqual([
      ['mayor', 'a.txt'],
      ['judge', 'a.txt (2)'],
    ])
    expect(parseKnowledge(merged)).toEqual(merged)
  })
})
