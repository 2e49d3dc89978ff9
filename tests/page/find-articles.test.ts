import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { findArticles } from '../../src/page/find-articles.ts'
import { severalArticles } from '../../src/page/several-articles.ts'

const prose = (about: string, sentences = 8): string =>
  Array.from(
    { length: sentences },
    (_, n) =>
      `<p>The ${about} was discussed for hour ${n} by the council, which met in the old town hall.</p>`,
  ).join('')

const head = (title: string) =>
  `<h1>The council and the ${title}</h1><time datetime="2020-05-0${title.length}">May</time>`

const linkList = '<ul><li><a href="/1">One</a></li><li><a href="/2">Two</a></li></ul>'

/** Pages, and what each article that they hold is about. */
const pages: readonly (readonly [string, string, readonly string[]])[] = [
  ['one article', `<article>${head('ferry')}${prose('ferry')}</article>`, ['ferry']],
  [
    'two articles, one after the other',
    `<article>${head('ferry')}${prose('ferry')}</article><article>${head('bridge')}${prose('bridge')}</article>`,
    ['ferry', 'bridge'],
  ],
  [
    'a second one whose headline is of lower rank',
    `<article>${head('ferry')}${prose('ferry')}</article><article><h2>The council and the bridge</h2>${prose('bridge')}</article>`,
    ['ferry', 'bridge'],
  ],
  [
    'articles in boxes without a name, with a headline outside of the text',
    `<div><header>${head('ferry')}</header><div>${prose('ferry')}</div></div><div><header>${head('bridge')}</header><div>${prose('bridge')}</div></div>`,
    ['ferry', 'bridge'],
  ],
  [
    'a site’s name of first rank',
    `<header><h1>The Daily Herald</h1></header><article>${head('ferry')}${prose('ferry')}</article>`,
    ['ferry'],
  ],
  [
    'sections of first rank inside one article',
    `<article>${head('ferry')}${prose('ferry')}<section><h1>The price of it all</h1>${prose('ferry')}</section></article>`,
    ['ferry'],
  ],
  [
    'sections of first rank in boxes without a name or date',
    `<main><section><h1>The council and the ferry</h1>${prose('ferry')}</section><section><h1>The price of it all</h1>${prose('ferry')}</section></main>`,
    ['ferry'],
  ],
  [
    'a live blog’s posts',
    `<main>${head('ferry')}<article><h2>Nine o’clock</h2>${prose('ferry')}</article><article><h2>Ten o’clock</h2>${prose('ferry')}</article></main>`,
    ['ferry'],
  ],
  [
    'teasers below the article',
    `<article>${head('ferry')}${prose('ferry')}</article><article><h2>The bridge</h2><p>What is known of the bridge so far, and what is not known.</p>${linkList}</article>`,
    ['ferry'],
  ],
  [
    'an article that another view has left hidden',
    `<article style="display: none">${head('bridge')}${prose('bridge')}</article><article>${head('ferry')}${prose('ferry')}</article>`,
    ['ferry'],
  ],
]

describe('the articles of a page', () => {
  test.each(pages)('%s', (_, body, wanted) => {
    const { document } = new JSDOM(`<title>Herald</title><body>${body}</body>`).window
    const found = findArticles(document)
    const headlines = found.map(({ page }) => page.text.split('\n', 1)[0])
    expect(headlines).toEqual(wanted.map((name) => `The council and the ${name}`))
    for (const { page } of found)
      for (const name of ['ferry', 'bridge'].filter(
        (one) => !page.text.startsWith(`The council and the ${one}`),
      ))
        expect(page.text).not.toContain(name)
  })

  test('each has its own headline and date; what the page says of itself is the first one’s', () => {
    const { document } = new JSDOM(
      `<title>The council and the ferry</title><meta name="author" content="A. Writer"><article>${head('ferry')}${prose('ferry')}</article><article>${head('bridge')}${prose('bridge')}</article>`,
    ).window
    expect(findArticles(document).map(({ title, published, byline }) => [title, published, byline])).toEqual([
      ['The council and the ferry', '2020-05-05', 'A. Writer'],
      ['The council and the bridge', '2020-05-06', null],
    ])
  })
})

test.each(['application/xml', 'image/svg+xml'] as const)('a document of %s holds none', (contentType) => {
  const { document } = new JSDOM('<r xmlns="http://www.w3.org/2000/svg"><p>Text</p></r>', { contentType })
    .window
  expect([findArticles(document), severalArticles(document)]).toEqual([[], []])
})

describe('how much a further article must hold', () => {
  const story = (length: number, count: number, head = '<h1>A headline</h1>') =>
    `<article>${head}${`<p>${'x'.repeat(length)}</p>`.repeat(count)}</article>`
  const first = story(100, 8)
  const count = (body: string) => severalArticles(new JSDOM(`<body>${body}</body>`).window.document).length

  test.each([
    ['six hundred characters', first + story(100, 6), 2],
    ['not less', first + story(599, 1), 0],
    ['in paragraphs of eighty', first + story(80, 8), 2],
    ['not in shorter lines', first + story(79, 20), 0],
    ['outside of what stands beside', `${first}<aside>${story(100, 8)}</aside>`, 0],
    ['outside of menus', `${first}<nav>${story(100, 8)}</nav>`, 0],
    ['outside of footers', `${first}<footer>${story(100, 8)}</footer>`, 0],
    ['under a headline that is shown', first + story(100, 8, '<h1 style="display: none">A headline</h1>'), 0],
    ['under one of second rank, beside the first', first + story(100, 8, '<h2>A headline</h2>'), 2],
    ['not one of third', first + story(100, 8, '<h3>A headline</h3>'), 0],
    ['in an article, or with a time', `${first}<div>${story(100, 8).slice(9, -10)}</div>`, 0],
    ['a time of its own', `${first}<div><time></time>${story(100, 8).slice(9, -10)}</div>`, 2],
    ['or an author', `${first}<div><a rel="author"></a>${story(100, 8).slice(9, -10)}</div>`, 2],
    [
      'or one that is marked up',
      `${first}<div><b itemprop="author"></b>${story(100, 8).slice(9, -10)}</div>`,
      2,
    ],
    [
      'or a line that names one',
      `${first}<div><b class="c-byline"></b>${story(100, 8).slice(9, -10)}</div>`,
      2,
    ],
    ['articles in an article are parts of it', `<article>${story(100, 8)}${story(100, 8)}</article>`, 0],
    [
      'of a page that scrolls on for ever the first fifty',
      `<div><time></time>${story(100, 8).slice(9, -10)}</div>`.repeat(52),
      50,
    ],
  ])('%s', (_, body, expected) => expect(count(body)).toBe(expected))

  test('they come in the order of the page', () => {
    const { document } = new JSDOM(
      `<body><div id="1"><time></time>${story(100, 8).slice(9, -10)}</div>${first}<div id="3"><time></time>${story(100, 8).slice(9, -10)}</div></body>`,
    ).window
    expect(severalArticles(document).map(({ id }) => id)).toEqual(['1', '', '3'])
  })
})
