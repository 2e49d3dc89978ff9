import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { textOf } from '../../src/page/block-text.ts'
import { readBlocks, readingBlocks } from '../../src/page/blocks.ts'
import { findArticle } from '../../src/page/find-article.ts'
import { atOnce } from '../../src/text/slices.ts'

const without = (html: string): readonly string[] => {
  const { document } = new JSDOM(html).window
  return atOnce(readingBlocks(document.body, new Set(['nav']))).map(textOf)
}

test.each([
  ['a menu is left out', '<nav>Harbour Board</nav><p>Nobody came.</p>', ['Nobody came.']],
  ['it ends the line before it', '<div>Nobody<nav>Harbour</nav>came</div>', ['Nobody', 'came']],
  ['so it does inside of others', '<div>Nobody<i><nav>Harbour</nav>came</i></div>', ['Nobody', 'came']],
  ['an empty one ends none', '<div>Nobody <nav></nav>came</div>', ['Nobody came']],
  [
    'a hidden one ends none',
    '<div>Nobody <nav style="display:none">Harbour</nav>came</div>',
    ['Nobody came'],
  ],
  [
    'one in the line ends none',
    '<div>Nobody <nav style="display:inline">Harbour</nav>came</div>',
    ['Nobody came'],
  ],
])('%s', (_, html, blocks) => {
  expect(without(html)).toEqual(blocks)
})

test('a page that is built of such elements alone is read all the same', () => {
  const paragraph =
    '<p>The harbour board met on Tuesday evening to hear the report on the north pier, which members had asked for.</p>'
  const { document } = new JSDOM(`<footer><h1>Board hears the report</h1>${paragraph.repeat(6)}</footer>`)
    .window
  expect(findArticle(document)?.page.text).toContain('met on Tuesday evening')
  expect(readBlocks(document.body)).toHaveLength(7)
})
