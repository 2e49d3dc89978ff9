import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findQuotations } from '../../src/text/quotations.ts'
import { cpuTime } from '../timing/cpu-time.ts'

const inner = (paragraph: string) =>
  findQuotations(paragraph, 0).map((quotation) => paragraph.slice(quotation.inner.start, quotation.inner.end))

describe('what stands between marks', () => {
  test.each<[name: string, paragraph: string, ...found: string[]]>([
    ['curly', 'He said “yes” and “no”.', 'yes', 'no'],
    ['straight', 'He said "yes" and "no".', 'yes', 'no'],
    ['curly opened, straight closed', 'He said “yes" and went.', 'yes'],
    ['low and high', 'Er sagte „ja“ und ging.', 'ja'],
    ['angle', 'Il dit « oui » et part.', ' oui '],
    ['single', 'He said ‘yes’ and went.', 'yes'],
    ['straight single', "He said 'yes' and went.", 'yes'],
    ['paired apostrophes', "He said ''yes'' and went.", 'yes'],
    ['backticks', "He said ``yes'' and went.", 'yes'],
    ['marks inside marks', '“He said ‘no’ to me,” she said.', 'He said ‘no’ to me,'],
    ['the same marks inside', '“He said “no” to me,” she said.', 'He said “no” to me,'],
    ['an apostrophe inside single marks', '‘I don’t know,’ she said.', 'I don’t know,'],
    ['a plural’s apostrophe is none', 'The boys’ school and the girls’ school.'],
    ['a decade is none', 'In the ’90s and the ’80s it was quiet.'],
    ['a letter between single marks', "Rock 'n' roll and the '90s.", 'n'],
    ['a clitic set apart', "The city 's streets and the town 's roads, they 'll close."],
    ['inches', 'A 5" pipe and a 6" pipe.'],
    ['none', 'Nothing is quoted here.'],
  ])('%s', (_, paragraph, ...found) => {
    expect(inner(paragraph)).toEqual(found)
  })
})

test('one that does not close ends with its paragraph', () => {
  const paragraph = 'He said: “We will never'
  expect(findQuotations(paragraph, 100)).toEqual([
    { start: 109, end: 123, inner: { start: 110, end: 123 }, closed: false },
  ])
})

test('a stray closing mark opens nothing', () => {
  expect(inner('We will never leave,” he said.')).toEqual([])
  expect(inner('We will never leave," he said.')).toEqual([])
})

test('quotations are in order, apart and inside the paragraph, whatever the marks', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    '„',
    "''",
    '``',
    ' ',
    'a',
    '.',
    's',
    ',',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const paragraph = pieces.join('')
      let last = 0
      for (const { start, end, inner: within } of findQuotations(paragraph, 0)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(within.start).toBeGreaterThan(start)
        expect(within.end).toBeGreaterThanOrEqual(within.start)
        expect(end).toBeGreaterThanOrEqual(within.end)
        expect(end).toBeLessThanOrEqual(paragraph.length)
        last = end
      }
    }),
  )
})

test('time grows with the length: marks over and over', () => {
  for (const mark of ["'", '‘', '“', '"', "s' ", "''", '«', 'a” ']) {
    expect(cpuTime(() => findQuotations(` ${mark}a`.repeat(60_000), 0))).toBeLessThan(2_000)
  }
})
