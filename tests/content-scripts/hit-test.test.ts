import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holds, indexMarks, marksAt } from '../../content-scripts/hit-test.ts'
import { neighbour } from '../../content-scripts/mark-walk.ts'
import { inReadingOrder, type Span } from '../../src/text/span.ts'
import type { Mark } from '../../src/view/paint.ts'

const mark = ({ start, end }: Span): Mark => ({
  start,
  end,
  card: `${start}-${end}`,
  paint: null,
  first: 'article',
})

const spans = fc
  .array(
    fc
      .record({ start: fc.nat(60), length: fc.integer({ min: 1, max: 40 }) })
      .map(({ start, length }) => ({ start, end: start + length })),
    { maxLength: 30 },
  )
  .map((all) => [...all].sort(inReadingOrder).map(mark))

test('finds what a look at every mark would find, the shortest first', () => {
  fc.assert(
    fc.property(spans, fc.nat(110), (marks, caret) => {
      const found = marksAt(indexMarks(marks), caret)
      const slow = marks.filter(({ start, end }) => start <= caret && caret <= end)
      expect(new Set(found)).toEqual(new Set(slow))
      const lengths = found.map(({ start, end }) => end - start)
      expect(lengths).toEqual([...lengths].sort((a, b) => a - b))
    }),
  )
})

test('a name inside a claim comes before the claim', () => {
  const [claim, name] = [mark({ start: 0, end: 50 }), mark({ start: 10, end: 16 })]
  expect(marksAt(indexMarks([claim, name]), 12)).toEqual([name, claim])
  expect(marksAt(indexMarks([claim, name]), 30)).toEqual([claim])
  expect(marksAt(indexMarks([claim, name]), 51)).toEqual([])
})

test('a box holds its left and upper edge, not the others, so that neighbours never both do', () => {
  const box = { left: 10, top: 10, right: 20, bottom: 20 }
  expect(holds(box, { x: 10, y: 10 })).toBe(true)
  expect(holds(box, { x: 20, y: 15 })).toBe(false)
  expect(holds(box, { x: 15, y: 20 })).toBe(false)
})

test('the walk goes around the ends', () => {
  const [a, b, c] = [mark({ start: 0, end: 1 }), mark({ start: 2, end: 3 }), mark({ start: 4, end: 5 })]
  const stops = [a, b, c]
  expect(neighbour(stops, null, 1)).toBe(a)
  expect(neighbour(stops, null, -1)).toBe(c)
  expect(neighbour(stops, a, 1)).toBe(b)
  expect(neighbour(stops, c, 1)).toBe(a)
  expect(neighbour(stops, a, -1)).toBe(c)
  expect(neighbour([], null, 1)).toBeUndefined()
  expect(neighbour([a, c], b, 1)).toBe(c)
  expect(neighbour([a, c], b, -1)).toBe(a)
})
