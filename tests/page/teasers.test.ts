import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { readBlocks } from '../../src/page/blocks.ts'
import { boxContents } from '../../src/page/box-contents.ts'
import { teaserBlocks } from '../../src/page/teasers.ts'
import { atOnce } from '../../src/text/slices.ts'
import { linesOf, sentence } from './small-page.ts'

const { document } = new JSDOM('', { url: 'https://www.herald.example/ferry' }).window
const paragraphs = (count: number) => `<p>${sentence}</p>`.repeat(count)
const text = paragraphs(8)
const teaser = (address = '/bridge', below = paragraphs(1), tag = 'h3') =>
  `<div><${tag}><a href="${address}">The old bridge</a></${tag}>${below}</div>`

/** How many blocks of a page are teasers'. */
function teasersOf(markup: string, head = ''): number {
  document.head.innerHTML = head
  document.body.innerHTML = markup
  const blocks = readBlocks(document.body)
  return linesOf(atOnce(teaserBlocks(blocks, atOnce(boxContents(blocks, document.body)), document.body)))
    .length
}

test.each<readonly [name: string, markup: string, blocks: number]>([
  ['a linked heading over a paragraph', text + teaser(), 2],
  ['one without words of its own', text + teaser('/bridge', '<p>Read on.</p>'), 2],
  ['a heading of second rank', text + teaser('/bridge', paragraphs(1), 'h2'), 2],
  ['no headline', text + teaser('/bridge', paragraphs(1), 'h1'), 0],
  ['no line', text + teaser('/bridge', paragraphs(1), 'p'), 0],
  ['a link around all of it', `${text}<a href="/bridge"><h3>The old bridge</h3>${paragraphs(1)}</a>`, 2],
  ['a heading that leads to a part of the page', text + teaser('#bridge'), 0],
  ['a heading without a link', `${text}<div><h3>The old bridge</h3>${paragraphs(1)}</div>`, 0],
  [
    'four fifths of a heading',
    `${text}<div><h3><a href="/bridge">The bridges</a> now</h3>${paragraphs(1)}</div>`,
    0,
  ],
  [
    'nearly all of it',
    `${text}<div><h3><a href="/bridge">The bridge that is old</a> now</h3>${paragraphs(1)}</div>`,
    2,
  ],
  ['three paragraphs', text + teaser('/bridge', paragraphs(3)), 4],
  ['more than four hundred characters', text + teaser('/bridge', paragraphs(4)), 0],
  ['a box with two headings', `${text}<div>${teaser('/bridge', '<h3>And more</h3>')}</div>`, 0],
  ['the boxes around it', `${text}<div><div>${teaser()}</div><p>Read on.</p></div>`, 3],
  ['no box around the text', `<div>${teaser()}${text}</div>`, 2],
  [
    'nothing that stands in no box',
    `${text}<h3><a href="/bridge">The old bridge</a></h3>${paragraphs(1)}`,
    0,
  ],
  ['a third of a page', paragraphs(4) + teaser().repeat(2), 4],
  ['more, beside a column', paragraphs(5) + teaser().repeat(6), 12],
  ['more, beside three paragraphs', paragraphs(3) + teaser().repeat(3), 0],
  ['a page of nothing else', teaser().repeat(9), 0],
  [
    'more, beside a column that is short',
    `<p>${sentence.slice(0, 90)}</p>`.repeat(5) + teaser().repeat(6),
    0,
  ],
  ['a few wares', paragraphs(8) + teaser('https://shop.example/boat').repeat(2), 4],
  ['a buying guide', paragraphs(5) + teaser('https://shop.example/boat').repeat(6), 0],
  ['links to the same site', paragraphs(5) + teaser('https://news.herald.example/boat').repeat(6), 12],
  ['links that no browser can follow', paragraphs(5) + teaser('https://').repeat(6), 12],
  ['wares of several paragraphs', paragraphs(5) + teaser('/boat', paragraphs(2)).repeat(6), 0],
  ...['sponsored', 'nofollow', 'noopener nofollow'].map(
    (rel) => [`links that are ${rel}`, paragraphs(5) + teaser(`/go" rel="${rel}`).repeat(6), 0] as const,
  ),
  ['links that are noopener', paragraphs(5) + teaser('/go" rel="noopener').repeat(6), 12],
])('%s', (_, markup, expected) => expect(teasersOf(markup)).toBe(expected))

test('the site is also the one that the page says it is of', () => {
  const page = paragraphs(5) + teaser('https://herald-news.example/boat').repeat(6)
  expect(teasersOf(page)).toBe(0)
  expect(teasersOf(page, '<link rel="canonical" href="https://m.herald-news.example/ferry">')).toBe(12)
})
