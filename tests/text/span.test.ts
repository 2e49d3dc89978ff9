import { describe, expect, test } from 'vitest'
import { lastStartingBy } from '../../src/text/last-starting-by.ts'
import { quotationChains } from '../../src/text/quotation-chains.ts'
import type { Quotation } from '../../src/text/quotations.ts'
import { contains, inReadingOrder, overlaps, type Span } from '../../src/text/span.ts'
import { spansWithin } from '../../src/text/spans-within.ts'

/** "3-7" as a span. */
function span(written: string): Span {
  const [start = 0, end = 0] = written.split('-').map(Number)
  return { start, end }
}
const spans = (written: string): Span[] => (written === '' ? [] : written.split(' ').map(span))
const asText = (found: readonly Span[]): string => found.map(({ start, end }) => `${start}-${end}`).join(' ')

test.each([
  ['apart', '1-3', '5-7', false],
  ['touching', '1-3', '3-5', false],
  ['sharing one unit', '1-4', '3-5', true],
  ['one in the other', '1-9', '3-5', true],
])('spans that are %s', (_, a, b, expected) => {
  expect(overlaps(span(a), span(b))).toBe(expected)
  expect(overlaps(span(b), span(a))).toBe(expected)
})

test.each([
  ['itself', '3-5', '3-5', true],
  ['what starts with it', '3-9', '3-5', true],
  ['what ends with it', '1-5', '3-5', true],
  ['what begins before it', '3-9', '2-5', false],
  ['what ends behind it', '1-5', '3-6', false],
  ['what is elsewhere', '1-5', '7-9', false],
])('whether a span holds %s', (_, outer, inner, expected) => {
  expect(contains(span(outer), span(inner))).toBe(expected)
})

test('in reading order the earlier comes first, and the longer of two that start together', () => {
  expect(asText(spans('5-9 1-2 5-6 1-4').sort(inReadingOrder))).toBe('1-4 1-2 5-9 5-6')
})

describe('of sorted spans, those within a stretch', () => {
  test.each([
    ['lie in it', '1-2 4-5 8-9', '3-6', '4-5'],
    ['reach into it', '1-4 5-9', '3-6', '1-4 5-9'],
    ['only touch it', '1-3 6-9', '3-6', ''],
    ['hold it', '1-9', '3-6', '1-9'],
    ['lie behind one that has ended', '1-8 2-3 4-5', '4-6', '1-8 4-5'],
    ['are none', '', '3-6', ''],
  ])('%s', (_, all, stretch, expected) => {
    expect(asText(spansWithin(spans(all))(span(stretch)))).toBe(expected)
  })

  test('are told stretch by stretch', () => {
    const within = spansWithin(spans('0-2 2-4 3-9 12-14'))
    expect(spans('0-3 3-6 6-12 12-20').map((stretch) => asText(within(stretch)))).toEqual([
      '0-2 2-4',
      '2-4 3-9',
      '3-9',
      '12-14',
    ])
  })
})

test.each([
  [0, -1],
  [1, 0],
  [4, 0],
  [5, 1],
  [6, 1],
  [99, 3],
])('the last span that starts by %d', (offset, expected) => {
  expect(lastStartingBy(spans('1-3 5-6 7-9 8-9'), offset)).toBe(expected)
})

test('each quotation knows the first that it goes on with', () => {
  const chains = (...resumes: number[]) =>
    quotationChains(resumes.map((one) => ({ resumes: one === 1 }) as Quotation))
  expect(chains(0, 0, 0)).toEqual([0, 1, 2])
  expect(chains(0, 1, 1, 0, 1)).toEqual([0, 0, 0, 3, 3])
  expect(chains(1, 1)).toEqual([0, 0])
})
