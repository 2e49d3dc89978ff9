import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { readBlocks } from '../../src/page/blocks.ts'
import { fullerColumn } from '../../src/page/fuller-column.ts'
import { atOnce } from '../../src/text/slices.ts'

const sentence =
  'The council voted on Tuesday to keep the last ferry running through the winter, after a meeting that went on until midnight.'
const teasers = (count: number) => `<div class="list">${`<div><p>${sentence}</p></div>`.repeat(count)}</div>`
const column = (count: number, name = 'text') =>
  `<div class="${name}">${`<p>${sentence}</p>`.repeat(count)}</div>`

/** The element whose text a page's region has missed, when what stands in \`list\` was kept. */
function missed(markup: string): string | null {
  const { document } = new JSDOM(markup).window
  const blocks = readBlocks(document.body)
  const kept = blocks.filter(({ element }) => element.closest('.list'))
  const region = atOnce(fullerColumn(blocks, kept))
  const found = [...document.querySelectorAll('p')].find((p) => region?.has(p.firstChild as Text))
  return found?.parentElement?.className ?? null
}

test.each([
  ['an article beside a list of teasers', teasers(8) + column(6), 'text'],
  ['a column that is no longer than a teaser or two', teasers(8) + column(2), null],
  ['comments and other asides', teasers(8) + column(6, 'comments'), null],
  [
    'half an article, kept, and more of it elsewhere',
    `<div class="list">${column(5)}</div>${column(6, 'more')}`,
    null,
  ],
  ['nothing but what was kept', teasers(8), null],
])('%s', (_, markup, expected) => expect(missed(markup)).toBe(expected))
