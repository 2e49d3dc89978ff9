import { expect, test } from 'vitest'
import { inViewOf, nothingInView } from '../../popup/in-view.ts'
import type { Span } from '../../src/text/span.ts'

const at = (start: number, end = start + 10): Span => ({ start, end })
const list: readonly (readonly [string, readonly Span[]])[] = [
  ['lead', [at(0)]],
  ['twice', [at(40), at(460)]],
  ['long', [at(180, 330)]],
  ['late', [at(500)]],
  ['nowhere', []],
]

const cases: readonly [string, Span | null, readonly string[], string | null][] = [
  ['nothing is told', null, [], null],
  ['the top: what begins there, and what is nearer to the middle', at(0, 60), ['lead', 'twice'], 'twice'],
  ['the middle of a long statement', at(200, 300), ['long'], 'long'],
  ['a later place of something', at(440, 480), ['twice'], 'twice'],
  ['cut at its edge', at(329, 400), ['long'], 'long'],
  ['where one ends the next begins', at(330, 400), [], null],
  ['everything', at(0, 1000), ['lead', 'twice', 'long', 'late'], 'late'],
]

test.each(cases)('%s', (_, seen, keys, current) => {
  const here = inViewOf(list, seen)
  expect([...here.seen]).toEqual(keys)
  expect(here.current).toBe(current)
})

test('nothing is anywhere while nothing is seen', () => {
  expect(inViewOf(list, null)).toEqual(nothingInView)
})
