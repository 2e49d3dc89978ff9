import { expect, test } from 'vitest'
import { textSelectors } from '../../src/text/text-selectors.ts'

/** The selectors of the first place of some words in a text. */
function selectorsOf(text: string, words: string) {
  const start = text.indexOf(words)
  const [found] = textSelectors(text, [{ start, end: start + words.length }])
  if (!found) throw new Error('no selectors')
  return found
}

test('a place is told by its words and by those around it', () => {
  const found = selectorsOf('The dam at Marlow held, and nobody knows for how long it will.', 'Marlow')
  expect(found).toEqual({
    exact: 'Marlow',
    prefix: 'The dam at ',
    suffix: ' held, and nobody knows for how ',
    position: { start: 11, end: 17 },
  })
})

test.each([
  ['32 units where they are enough', `${'a'.repeat(400)}Marlow${'b'.repeat(400)}`, 32],
  [
    '96 where the same stands elsewhere',
    `${'a'.repeat(400)}Marlow${'b'.repeat(400)}${'a'.repeat(32)}Marlow${'b'.repeat(32)}`,
    96,
  ],
  ['288 at most', `${'a'.repeat(400)}Marlow${'b'.repeat(400)}`.repeat(2), 288],
])('the words around are %s', (_, text, length) => {
  const { prefix, suffix } = selectorsOf(text, 'Marlow')
  expect([prefix.length, suffix.length]).toEqual([length, length])
})

test('the same words right behind make it another place', () => {
  const { prefix, suffix } = selectorsOf('a'.repeat(34), 'a')
  expect([prefix.length, suffix.length]).toEqual([0, 33])
})

test('positions count code points, and no character is cut in two', () => {
  const text = `😀${'a'.repeat(31)}Marlow${'b'.repeat(31)}😀 and 😀 Berg`
  const marlow = selectorsOf(text, 'Marlow')
  expect(marlow.position).toEqual({ start: 32, end: 38 })
  expect([marlow.prefix, marlow.suffix]).toEqual(['a'.repeat(31), 'b'.repeat(31)])
  expect(selectorsOf(text, 'Berg').position).toEqual({ start: 77, end: 81 })
  expect(selectorsOf(text, '😀 and').position).toEqual({ start: 69, end: 74 })
})

test('a character right at the edge of the words around stays whole', () => {
  const { prefix, suffix } = selectorsOf(`😀${'a'.repeat(30)}Marlow${'b'.repeat(30)}😀 Berg`, 'Marlow')
  expect([prefix, suffix]).toEqual([`😀${'a'.repeat(30)}`, `${'b'.repeat(30)}😀`])
})

test('of very many places in a long text none is looked for: each takes the widest context', () => {
  const text = `${'a'.repeat(50_000)}Marlow${'b'.repeat(50_000)}`
  const span = { start: 50_000, end: 50_006 }
  const widths = (count: number) => textSelectors(text, Array(count).fill(span)).at(-1)?.prefix.length
  expect([widths(3), widths(20_000)]).toEqual([32, 288])
})
