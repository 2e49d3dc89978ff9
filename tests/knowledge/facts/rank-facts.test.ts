import { describe, expect, test } from 'vitest'
import type { Fact } from '../../../src/knowledge/fact.ts'
import { rankFacts } from '../../../src/knowledge/facts/rank-facts.ts'

const fact = (line: string, other: Partial<Fact> = {}): Fact => ({
  kind: 'role',
  line,
  quote: `She is ${line}.`,
  document: 'a.txt',
  published: null,
  label: null,
  ...other,
})
const lines = (facts: readonly Fact[]) =>
  rankFacts(facts).map(({ line, document }) => `${line} (${document[0]})`)

describe('what explains somebody best comes first', () => {
  test.each<[what: string, facts: Fact[], expected: string[]]>([
    [
      'what they are, what they are like, what happened, with whom',
      [
        fact('met Moss', { kind: 'relation' }),
        fact('fell ill', { kind: 'event' }),
        fact('a tall woman', { kind: 'description' }),
        fact('mayor'),
      ],
      ['mayor (a)', 'a tall woman (a)', 'fell ill (a)', 'met Moss (a)'],
    ],
    [
      'what a document vouches for',
      [fact('mayor', { label: 'alleged' }), fact('judge'), fact('envoy', { label: 'confirmed' })],
      ['judge (a)', 'envoy (a)', 'mayor (a)'],
    ],
    [
      'what is so now',
      [fact('former mayor'), fact('previously mayor of Rye'), fact('judge')],
      ['judge (a)', 'previously mayor of Rye (a)', 'former mayor (a)'],
    ],
    [
      'what happened once is no past office',
      [fact('retired', { kind: 'event' }), fact('fell', { kind: 'event' })],
      ['retired (a)', 'fell (a)'],
    ],
    [
      'what is newer; undated last',
      [fact('mayor'), fact('judge', { published: '2019-01-02' }), fact('envoy', { published: '2020-01-02' })],
      ['envoy (a)', 'judge (a)', 'mayor (a)'],
    ],
    [
      'what says more',
      [fact('mayor'), fact('judge of the high court')],
      ['judge of the high court (a)', 'mayor (a)'],
    ],
    [
      'names say more than words',
      [fact('judge of the very high old stone court'), fact('mayor of Rye in Kent')],
      ['mayor of Rye in Kent (a)', 'judge of the very high old stone court (a)'],
    ],
    [
      'what says less of the same goes',
      [fact('envoy'), fact('Russian envoy to Chile')],
      ['Russian envoy to Chile (a)'],
    ],
    [
      'another order of words is the same',
      [fact('envoy and mayor'), fact('mayor and Envoy')],
      ['mayor and Envoy (a)'],
    ],
    [
      'of another document, a minister is no deputy',
      [fact('deputy minister of trade'), fact('minister of trade', { document: 'b.txt' })],
      ['deputy minister of trade (a)', 'minister of trade (b)'],
    ],
    [
      'of the same document, it is',
      [fact('deputy minister of trade'), fact('minister of trade')],
      ['deputy minister of trade (a)'],
    ],
    [
      'what happened is told again only alike',
      [fact('fell ill in May', { kind: 'event' }), fact('fell ill', { kind: 'event' })],
      ['fell ill in May (a)', 'fell ill (a)'],
    ],
    [
      'another document with the same line comes after it',
      [fact('mayor of Rye'), fact('Mayor of Rye', { document: 'b.txt' }), fact('judge of Rye')],
      ['mayor of Rye (a)', 'Mayor of Rye (b)', 'judge of Rye (a)'],
    ],
    [
      'and with the same sentence',
      [fact('mayor of Rye', { quote: 'x' }), fact('mayor', { quote: 'x', document: 'b.txt' })],
      ['mayor of Rye (a)', 'mayor (b)'],
    ],
    [
      'but not one document twice, nor under another label',
      [
        fact('mayor of Rye'),
        fact('mayor of Rye', { document: 'b.txt', label: 'alleged' }),
        fact('mayor of Rye', { document: 'c.txt' }),
        fact('mayor of Rye', { document: 'c.txt' }),
      ],
      ['mayor of Rye (a)', 'mayor of Rye (c)'],
    ],
  ])('%s', (_, facts, expected) => {
    expect(lines(facts)).toEqual(expected)
  })

  test.each('deputy vice acting interim assistant shadow former ex'.split(' '))(
    '“%s” makes another office',
    (word) => {
      const facts = [fact(`${word} minister of trade`), fact('minister of trade', { document: 'b.txt' })]
      expect(rankFacts(facts)).toHaveLength(2)
    },
  )

  test.each('former formerly previously once ex then until was were had served resigned retired'.split(' '))(
    '“%s” tells of the past',
    (word) => {
      expect(lines([fact(`${word} envoy`), fact('mayor')])[0]).toBe('mayor (a)')
    },
  )

  test('a hundred facts are enough, and thirty documents that tell the same', () => {
    const many = Array.from({ length: 101 }, (_, i) => fact(`fell ${i}`, { kind: 'event' }))
    expect(rankFacts(many)).toHaveLength(100)
    const alike = Array.from({ length: 31 }, (_, i) => fact('fell', { kind: 'event', document: `${i}` }))
    expect(rankFacts(alike)).toHaveLength(30)
    const retold = Array.from({ length: 12 * 29 }, (_, i) =>
      fact(`fell ${i % 12}`, { kind: 'event', document: `${i}` }),
    )
    expect(rankFacts(retold)).toHaveLength(12 + 300)
  })
})
