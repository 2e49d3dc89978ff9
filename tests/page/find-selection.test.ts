import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { findSelection } from '../../src/page/find-selection.ts'

const { window } = new JSDOM('')
const { document } = window

/** What is found of a page when the reader has selected what stands between two bars. */
function selected(markup: string) {
  document.body.innerHTML = markup
  const bars: [Text, number][] = []
  const walker = document.createTreeWalker(document.body, 4)
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    for (let at = node.data.indexOf('|'); at >= 0; at = node.data.indexOf('|')) {
      node.deleteData(at, 1)
      bars.push([node, at])
    }
  const selection = window.getSelection()
  const [from, to] = bars
  if (!selection || !from || !to) throw new Error('no selection')
  selection.setBaseAndExtent(...from, ...to)
  return findSelection(selection)
}

test.each([
  ['words of a line', '<p>The |old ferry| stays.</p>', 'old ferry'],
  ['a line', '<p>|The ferry stays.|</p>', 'The ferry stays.'],
  ['words of several elements', '<p>The <b>o|ld</b> ferry <i>st|ays</i>.</p>', 'ld ferry st'],
  ['several lines', '<p>The |ferry.</p><p>It stays.</p><p>It| sails.</p>', 'ferry.\nIt stays.\nIt'],
  ['nothing of what is around it', '<p>One</p><div><p>|two</p><p>three|</p></div><p>four</p>', 'two\nthree'],
  ['nothing unread', '<p>The |<script>let x</script>ferry|</p>', 'ferry'],
  ['white space as it reads', '<p>The |  old \n ferry|</p>', 'old ferry'],
  ['letters with their accents', '<p>By Rene|\u0301 and |Jo</p>'.replace('Rene|', '|Rene'), 'René and '],
  ['a quotation with its marks', '<p>He |said <q>no</q> twi|ce</p>', 'said “no” twi'],
])('%s', (_, markup, text) => {
  const page = selected(markup)
  expect(page?.text).toBe(text)
  for (const { node, from, to, start, end } of page?.runs ?? [])
    expect(node.data.slice(from, to).replace(/\s/g, ' ').normalize('NFC')).toBe(text.slice(start, end))
})

test('a composed letter is selected as a whole, or not', () => {
  expect(selected('<p>Caf|e\u0301 au |lait</p>')?.text).toBe('é au ')
  expect(selected('<p>|Cafe|\u0301 au lait</p>')?.text).toBe('Caf')
})

test.each([
  ['nothing', '<p>The |</p><p>|ferry</p>'],
  ['white space', '<p>The | | ferry</p>'],
  ['what is not read', '<div>|<b hidden>The ferry</b>|</div>'],
])('%s holds nothing to read', (_, markup) => expect(selected(markup)).toBeNull())

test('without a selection, and with an empty one, there is none', () => {
  const selection = window.getSelection()
  selection?.removeAllRanges()
  expect(selection && findSelection(selection)).toBeNull()
  document.body.innerHTML = '<p>The ferry</p>'
  selection?.collapse(document.body.firstElementChild?.firstChild ?? null, 2)
  expect(selection && findSelection(selection)).toBeNull()
})
