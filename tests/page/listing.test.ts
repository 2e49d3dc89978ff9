import { expect, test } from 'vitest'
import { withoutListing } from '../../src/page/listing.ts'
import { blocksOf, sentence } from './small-page.ts'

/** Whether lines below a text are a listing that closes it. */
const closes = (lines: readonly string[], text = `<p>${sentence}</p>`, tag = 'p') => {
  const blocks = blocksOf(text + lines.map((line) => `<${tag}>${line}</${tag}>`).join(''))
  return withoutListing(blocks).length < blocks.length
}
const entries = (count: number, entry = 'Memory: 8 GB') => Array<string>(count).fill(entry)
const other = 'It needs a little more than that.'

test.each([
  ['eight figures', entries(8), true],
  ['seven', entries(7), false],
  ['four in five of them', [...entries(8), other, other], true],
  ['less', [...entries(7), other, other], false],
  ['no line', [], false],
  ['names without figures', entries(8, 'Harbour Board'), false],
  ['half of them with figures', [...entries(4), ...entries(4, 'Harbour Board')], true],
  ['less than half', [...entries(4), ...entries(5, 'Harbour Board')], false],
  ['prices', entries(8, '£ 12'), true],
  ['a price in dollars', entries(8, '$12'), true],
  ['a price in euros', entries(8, '€12'), true],
  ['a price in yen', entries(8, '¥1200'), true],
  ['a note in brackets', entries(8, '(12 of them)'), true],
  ['points', entries(8, '• Memory: 8 GB'), true],
  ['points with a hyphen', entries(8, '- Memory: 8 GB'), true],
  ['points with a dot', entries(8, '·Memory: 8 GB'), true],
  ['points with a plus', entries(8, '+ Memory: 8 GB'), true],
  ['points with a dash', entries(8, '– Memory: 8 GB'), true],
  ['points with a long dash', entries(8, '— Memory: 8 GB'), true],
  ['labels', entries(8, 'Sort of ship: ferry'), true],
  ['seventy characters', entries(8, `Memory: ${'8'.repeat(62)}`), true],
  ['more', entries(8, `Memory: ${'8'.repeat(63)}`), false],
  ['lines in lower case', entries(8, 'memory: 8 GB'), false],
  ['sentences', entries(8, 'It has 8 GB.'), false],
  ['questions', entries(8, 'Has it 8 GB?'), false],
  ['calls', entries(8, 'Only 8 GB!'), false],
  ['sentences in quotation marks', entries(8, '8 GB is enough.”'), false],
  ['clauses', entries(8, 'Memory: 8 GB;'), false],
])('%s', (_, lines, expected) => expect(closes(lines)).toBe(expected))

test('the entries may be lines of one block, and headings are none', () => {
  expect(closes([entries(8).join('<br>')])).toBe(true)
  expect(closes([...entries(7), '<h2>Memory: 8 GB</h2>'], undefined, 'div')).toBe(false)
})
test('a sentence may lead up to them, unless a heading stands between', () => {
  const text = `<p>${sentence} It needs:</p>`
  expect(closes(entries(8), text)).toBe(false)
  expect(closes(['<h2>Needs</h2>', ...entries(8)], text, 'div')).toBe(true)
})
test('a line about the author above them is no text', () => {
  const bio = `<p>${'Jo Reed is a reporter who covers ports for The Herald, and has written about ferries'}</p>`
  const blocks = blocksOf(`<p>${sentence}</p>${bio}${`<p>${entries(1)[0]}</p>`.repeat(8)}`)
  expect(withoutListing(blocks)).toHaveLength(1)
})
test('a page of nothing else keeps it', () => expect(closes(entries(9), '')).toBe(false))
