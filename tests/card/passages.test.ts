import { expect, test } from 'vitest'
import { passages, pieces } from '../../src/card/passages.ts'
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
    { quote, lines: ['an engineer', 'had served as harbour master'], document, label: null },
  ])
})

test('another document, another label, another sentence is another passage', () => {
  const other = { ...document, title: 'A letter' }
  const facts = [
    fact('an engineer'),
    fact('an engineer', { document: other }),
    fact('an engineer', { label: 'alleged' }),
    fact('an engineer', { quote: 'She is an engineer.' }),
  ]
  expect(passages(facts)).toHaveLength(4)
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
