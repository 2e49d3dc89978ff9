import { expect, test } from 'vitest'
import { byLiteral } from '../../src/page/by-literal.ts'

const find = byLiteral([
  ['harbour|port', /\b(?:harbour|port)s?\b/],
  ['board', /\bthe board\b/],
])

test.each([
  ['the harbour and the board', 4],
  ['the board of the harbour', 0],
  ['the airport has two ports', 20],
  ['a boardwalk', -1],
  ['nothing', -1],
])('%s', (line, at) => {
  expect(find(line)).toBe(at)
})

test('a pattern is tried only where one of its literals stands', () => {
  const tried = byLiteral([['harbour', /./]])
  expect(tried('a board')).toBe(-1)
  expect(tried('a harbour')).toBe(0)
})
