import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { looksLikeArticle } from '../../src/page/gate.ts'
import { listed } from './small-page.ts'

const { DOMParser } = new JSDOM('').window
const passes = (html: string) => looksLikeArticle(new DOMParser().parseFromString(html, 'text/html'))

/** A paragraph of so many characters. */
const p = (length: number) => `<p>${'x'.repeat(length)}</p>`
const links = (count: number) => '<a href="/">x</a>'.repeat(count)

const article = '<meta property="og:type" content="article">'
const other = '<meta property="og:type" content="product">'
const headline = 'Old ferry stays afloat'
const titled = `<title>${headline}</title><h1>${headline}</h1>`

describe('how much text is asked for', () => {
  test.each([
    ['of an article', article, 280],
    ['of a page whose headline is its title', titled, 500],
    ['of any other page', '', 1800],
    ['of one that says it is something else', other, 4000],
  ])('%s', (_, head, needed) => {
    expect([passes(head + p(needed)), passes(head + p(needed - 1))]).toEqual([true, false])
  })

  test.each([
    ['of an article', article, 400, 1],
    ['of a page whose headline is its title', titled, 800, 4],
    ['of any other page', '', 2000, 10],
    ['of one that says it is something else', other, 4800, 16],
  ])('for each link %s', (_, head, length, each) => {
    const count = length / each
    expect([passes(head + p(length) + links(count)), passes(head + p(length) + links(count + 1))]).toEqual([
      true,
      false,
    ])
  })

  test.each([
    ['a page whose headline is its title', titled, 1000, 1.2],
    ['any other page', '', 2000, 2.5],
    ['one that says it is something else', other, 4200, 3],
  ])('beside the next box of %s', (_, head, length, times) => {
    const beside = (rival: number) =>
      passes(`${head}<main>${p(length)}</main><div><div><div><div>${p(rival)}</div></div></div></div>`)
    const most = Math.floor(length / times)
    expect([beside(most), beside(most + 1)]).toEqual([true, false])
  })

  test('paragraphs of eighty characters count, shorter ones are labels', () => {
    expect([passes(article + p(80).repeat(4)), passes(article + p(79).repeat(9))]).toEqual([true, false])
  })
  test('a paragraph that is more than a quarter links counts for nothing', () => {
    const half = (linked: number) =>
      passes(`${article}<p>${'x'.repeat(400 - linked)}<a href="/">${'x'.repeat(linked)}</a></p>`)
    expect([half(100), half(101)]).toEqual([true, false])
  })
  test('a headline of fifteen letters is one, and not a site’s name', () => {
    const of = (name: string) => passes(`<title>${name}</title><h1>${name}</h1>${p(500)}`)
    expect([of('Old ferry stays!'), of('Old ferry stay'), of('Old ferry stays up')]).toEqual([
      false,
      false,
      true,
    ])
  })
  test('one that leads elsewhere is none', () => {
    expect(passes(`<title>${headline}</title><h1><a href="/">${headline}</a></h1>${p(500)}`)).toBe(false)
  })
  test.each(['h1', 'h2', 'h3', 'font'])('a title in <%s> is a headline', (tag) => {
    expect(passes(`<title>${headline} | Herald</title><${tag}>${headline}</${tag}>${p(500)}`)).toBe(true)
  })
  test.each(['span', 'div'])('so is a line of one in <%s>', (tag) => {
    expect(passes(`<title>${headline}</title><h1>News <${tag}>${headline}</${tag}></h1>${p(500)}`)).toBe(true)
  })
  test('four hundred paragraphs are looked at', () => {
    const behind = (count: number) => passes(article + p(1).repeat(count) + p(300))
    expect([behind(399), behind(400)]).toEqual([true, false])
  })
})

describe('prose that is not the article’s', () => {
  test.each(
    ['nav', 'footer', 'aside', 'form', 'div role=dialog', 'div hidden', 'div aria-hidden=true'].concat(
      listed('class=cookies id=cookie-bar class=comments id=comment-1').map((name) => `div ${name}`),
      ['li'],
    ),
  )('in <%s>', (tag) => {
    expect(passes(`${article}<${tag}>${p(300)}</${tag.split(' ')[0]}>`)).toBe(false)
  })
  test.each([
    'main',
    'div',
    'div role=main',
    'div class=story-comments',
    'div aria-hidden=false',
    'form><h1>x</h1',
  ])('but in <%s> it is', (tag) => {
    expect(passes(`${article}<${tag}>${p(300)}</${tag.split(/[ >]/)[0]}>`)).toBe(true)
  })
})

describe('what a page says it is', () => {
  const data = (...types: string[]) =>
    `<script type="application/ld+json">[${types.map((type) => `{"@type": "${type}"}`)}]</script>`
  test.each([
    ...['article', 'news.article'].map((type) => `<meta property="og:type" content="${type}">`),
    '<meta name="og:type" content="article">',
    '<meta property="article:published_time" content="2024">',
    ...listed('Article NewsArticle BlogPosting Report OpinionNewsArticle LiveBlogPosting').map((type) =>
      data(type),
    ),
    data('NewsArticle', 'NewsArticle'),
    data('LiveBlogPosting', ...Array<string>(9).fill('BlogPosting')),
    data('NewsArticle', 'Product'),
    '<script type="application/ld+json">{"@type": ["NewsArticle"]}</script>',
  ])('%s: an article', (head) => expect(passes(head + p(300))).toBe(true))

  test.each([
    '',
    '<meta property="og:type" content="website">',
    '<meta property="og:type" content="video.other">',
    '<meta property="og:title" content="article">',
    data('NewsArticle', 'NewsArticle', 'NewsArticle'),
    data('WebPage'),
    data('NewsArticle').replace('ld+json', 'json'),
  ])('%s: no article', (head) => {
    expect([passes(head + p(300)), passes(head + p(1800))]).toEqual([false, true])
  })

  test.each([
    '<meta property="og:type" content="product">',
    '<meta property="og:type" content="profile">',
    '<meta property="og:type" content="profile"><meta property="article:published_time" content="2024">',
    ...listed('Product QAPage DiscussionForumPosting SearchResultsPage CollectionPage ItemList').map((type) =>
      data(type),
    ),
    ...['Discourse 3.2', 'vBulletin', 'phpBB', 'XenForo'].map(
      (name) => `<meta name="generator" content="${name}">`,
    ),
  ])('%s: something else', (head) => {
    expect([passes(head + titled + p(3900)), passes(head + p(4000))]).toEqual([false, true])
  })

  test('a headline like its title does not make an article of a page of videos', () => {
    const video = '<meta property="og:type" content="video.other">'
    expect([passes(video + titled + p(500)), passes(video + p(1800))]).toEqual([false, true])
  })
})

describe('where an article’s prose stands', () => {
  const bare = (length: number) => `<div>${'x'.repeat(length)}</div>`
  test.each([
    ['in divisions', article + bare(300), true],
    ['in divisions of a page that is titled', titled + bare(500), true],
    ['in divisions of any page', bare(1900), false],
    ['between line breaks', `${'x'.repeat(900)}<br>${'x'.repeat(900)}`, true],
    ['in a list, with times', `${article}<ul><li><time>1</time>${p(300)}</ul>`, true],
    ['in a list without', `${article}<ul><li>${p(300)}</ul>`, false],
    ['in a list of any page', `<ul><li><time>1</time>${p(1900)}</ul>`, false],
    ['in teasers’ boxes', `<div>${`<div><h2><a href="/">x</a></h2>${p(900)}</div>`.repeat(3)}</div>`, false],
    ['in boxes without headings', `<div>${`<div>${p(900)}</div>`.repeat(3)}</div>`, true],
    [
      'far apart',
      `${article}${`<div><div><div><div><div>${p(100)}</div></div></div></div></div>`.repeat(3)}`,
      false,
    ],
    ['near each other', `${article}<main>${`<div><div>${p(100)}</div></div>`.repeat(3)}</main>`, true],
  ])('%s', (_, markup, expected) => expect(passes(markup)).toBe(expected))
})
