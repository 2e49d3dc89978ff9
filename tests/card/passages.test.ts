import { expect, test } from 'vitest'
import { countDocuments, passages, pieces } from '../../src/card/passages.ts'
import type { FactLine } from '../../src/view/card.ts'

const document = { title: 'A report', url: null, publisher: null, published: null }
const quote = 'She is an engineer who had served as harbour master.'
const fact = (line: string, more: Partial<FactLine> = {}): FactLine => ({
  kind: 'description',
  line,
  quote,
  document,
  label: null,
  ...more,
})

test('two facts of one sentence are one passage', () => {
  const found = passages([fact('an engineer'), fact('had served as harbour master')])
  expect(found).toEqual([
    {
      quote,
      lines: ['an engineer', 'had served as harbour master'],
      document,
      also: [],
      label: null,
      differs: undefined,
      brief: false,
    },
  ])
})

const letter = { ...document, title: 'A letter' }
const note = { ...document, title: 'A note' }

test('one sentence of two documents is one passage, with both named', () => {
  const [only, ...others] = passages([
    fact('an engineer', { also: [{ document: letter, whole: true }] }),
    fact('had served as harbour master', { document: letter }),
  ])
  expect(others).toEqual([])
  expect(only).toMatchObject({ lines: ['an engineer', 'had served as harbour master'], brief: false })
  expect([only?.document, ...(only?.also ?? [])]).toEqual([document, letter])
})

test('a document that has the line in another sentence is not named for the rest of this one', () => {
  const found = passages([
    fact('an engineer', { also: [{ document: letter, whole: false }] }),
    fact('had served as harbour master'),
  ])
  expect(found.map(({ lines, also, brief }) => ({ lines, also, brief }))).toEqual([
    { lines: ['an engineer'], also: [letter], brief: true },
    { lines: ['had served as harbour master'], also: [], brief: false },
  ])
})

test('the documents are counted once each, those that have the same included', () => {
  const facts = [
    fact('an engineer', {
      also: [
        { document: letter, whole: true },
        { document: note, whole: false },
      ],
    }),
    fact('had served', { document: note }),
  ]
  expect(countDocuments(facts)).toBe(3)
  expect(countDocuments([])).toBe(0)
})

test('another label, another sentence is another passage', () => {
  const facts = [
    fact('an engineer'),
    fact('an engineer', { label: 'alleged' }),
    fact('an engineer', { quote: 'She is an engineer.' }),
  ]
  expect(passages(facts)).toHaveLength(3)
})

test.each<[string, readonly string[], string]>([
  ['apart', ['an engineer', 'harbour master'], 'She is [an engineer] who had served as [harbour master].'],
  [
    'overlapping',
    ['an engineer who', 'engineer who had'],
    'She is [an engineer who had] served as harbour master.',
  ],
  [
    'at the start and the end',
    ['She', 'master.'],
    '[She] is an engineer who had served as harbour [master.]',
  ],
  ['nowhere in it', ['a sailor'], quote],
  ['all of it', [quote], `[${quote}]`],
])('lines %s stand out of a quotation, and nothing of it is lost', (_, lines, shown) => {
  const found = pieces(quote, lines)
  expect(found.map(({ text, told }) => (told ? `[${text}]` : text)).join('')).toBe(shown)
  expect(found.map(({ text }) => text).join('')).toBe(quote)
})
