import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { readMetadata } from '../../src/page/metadata.ts'
import { listed } from './small-page.ts'

const { document, DOMParser } = new JSDOM('', { url: 'https://herald.example/2024/ferry?from=front' }).window

/** What a page with this head, and this body, says of its article. */
function told(head: string, body = '') {
  document.head.innerHTML = head
  document.body.innerHTML = body
  return readMetadata(document)
}
const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`

const nothing = {
  title: null,
  byline: null,
  published: null,
  modified: null,
  publisher: null,
  lang: null,
  url: 'https://herald.example/2024/ferry?from=front',
  description: null,
}
const date = '2024-02-03'

describe('meta elements', () => {
  test.each<[key: keyof typeof nothing, content: string, names: string]>([
    ['title', 'Ferry stays', 'og:title twitter:title dc.title DC.Title'],
    ['byline', 'Mira Holm', 'author article:author byl dc.creator'],
    [
      'published',
      date,
      'article:published_time datePublished date pubdate dc.date parsely-pub-date sailthru.date',
    ],
    ['modified', date, 'article:modified_time og:updated_time last-modified dc.date.modified'],
    ['publisher', 'The Herald', 'og:site_name application-name dc.publisher'],
    ['lang', 'en_GB', 'og:locale'],
    ['description', 'It stays.', 'og:description description twitter:description'],
  ])('%s', (key, content, names) => {
    for (const name of listed(names))
      for (const attribute of ['name', 'property', 'itemprop'])
        expect(told(`<meta ${attribute}="${name}" content=" ${content} ">`), name).toEqual({
          ...nothing,
          [key]: content,
        })
  })

  test('earlier names count first, and of one name the first element', () => {
    const two = (...names: string[]) =>
      names.map((name, index) => `<meta name="${name}" content="${index}">`).join('')
    expect(told(two('dc.title', 'og:title')).title).toBe('1')
    expect(told(two('og:title', 'og:title')).title).toBe('0')
    expect(told('<meta property="og:title" name="title" content="Ferry">').title).toBe('Ferry')
  })

  test('an address is no name, and nothing is none', () => {
    expect(told('<meta name="author" content="https://herald.example/holm">')).toEqual(nothing)
    expect(told('<meta name="author" content=" "><meta name="byl" content="Mira Holm">').byline).toBe(
      'Mira Holm',
    )
    expect(told('<meta name="author" content="httpster">').byline).toBe('httpster')
  })

  test('the page’s title comes last', () => {
    expect(told('<title> Ferry stays </title>').title).toBe('Ferry stays')
    expect(told('<title>Herald</title><meta name="og:title" content="Ferry stays">').title).toBe(
      'Ferry stays',
    )
    expect(told('<title> </title>').title).toBeNull()
  })
})

describe('linked data', () => {
  test.each(
    listed('Article NewsArticle BlogPosting LiveBlogPosting Report ReportageNewsArticle OpinionNewsArticle'),
  )('of the type %s', (type) => {
    expect(told(linked({ '@type': type, headline: 'Ferry' })).title).toBe('Ferry')
  })
  test.each(listed('WebPage Person ArticleList Product'))('but not of the type %s', (type) => {
    expect(told(linked({ '@type': type, headline: 'Ferry' })).title).toBeNull()
  })

  const article = { '@type': 'NewsArticle', headline: 'Ferry' }
  test.each<[string, unknown, string | null]>([
    ['of two types', { ...article, '@type': ['Thing', 'NewsArticle'] }, 'Ferry'],
    ['in a list', [{ '@type': 'WebSite' }, article], 'Ferry'],
    ['in a graph', { '@graph': [article] }, 'Ferry'],
    ['as what a page is about', { '@type': 'WebPage', mainEntity: article }, 'Ferry'],
    ['in four layers', [[[[article]]]], 'Ferry'],
    ['in five', [[[[[article]]]]], null],
    ['behind ninety-nine others', [...Array(99).fill({}), article], 'Ferry'],
    ['behind a hundred', [...Array(100).fill({}), article], null],
    ['nothing', null, null],
    ['a word', 'NewsArticle', null],
    ['as a part of something else', { '@type': 'Product', review: article }, null],
  ])('%s', (_, data, title) => expect(told(linked(data)).title).toBe(title))

  test('broken or very large data is passed over', () => {
    const broken = '<script type="application/ld+json">{"@type": "NewsArticle", oops</script>'
    expect(told(broken + linked(article)).title).toBe('Ferry')
    expect(told(linked({ ...article, articleBody: 'x'.repeat(500_000) })).title).toBeNull()
    expect(told(linked({ ...article, articleBody: 'x'.repeat(499_000) })).title).toBe('Ferry')
  })
  test('of another kind of script is none', () => {
    expect(told(linked(article).replace('ld+json', 'json')).title).toBeNull()
    expect(told(linked(article).replace('ld+json', 'LD+JSON')).title).toBe('Ferry')
  })
  test('counts before meta elements', () => {
    const page = told(
      `${linked({ ...article, author: 'Holm', datePublished: date, dateModified: date, publisher: { name: 'Herald' } })}
      <meta name="og:title" content="no"><meta name="author" content="no"><meta name="date" content="2001-01-01">
      <meta name="last-modified" content="2001-01-01"><meta name="og:site_name" content="no">`,
    )
    expect(page).toEqual({
      ...nothing,
      title: 'Ferry',
      byline: 'Holm',
      published: date,
      modified: date,
      publisher: 'Herald',
    })
  })
  test.each<[string, unknown, string | null]>([
    ['a name', 'Mira Holm', 'Mira Holm'],
    ['a person', { name: ' Mira  Holm ' }, 'Mira Holm'],
    ['several', ['Mira Holm', { name: 'Jon Vik' }], 'Mira Holm, Jon Vik'],
    ['an address', 'https://herald.example/holm', null],
    ['one of them an address', ['https://herald.example/holm', 'Jon Vik'], 'Jon Vik'],
    ['a person without a name', [{ url: '/holm' }, null, 7], null],
  ])('an author that is %s', (_, author, byline) => {
    expect(told(linked({ ...article, author })).byline).toBe(byline)
  })
  test('a headline of more than five hundred characters is cut', () => {
    expect(told(linked({ ...article, headline: 'x'.repeat(501) })).title).toHaveLength(500)
  })
})

describe('dates', () => {
  const published = (content: string) => told(`<meta name="date" content="${content}">`).published
  test.each([
    ['2024-02-03', date],
    [' 2024-02-03T23:30:00+02:00', date],
    ['2024-12-31', '2024-12-31'],
    ['2024-01-01 10:00', '2024-01-01'],
    ['2024-00-10', null],
    ['2024-13-10', null],
    ['2024-10-00', null],
    ['2024-10-32', null],
    ['2024-02-031', null],
    ['on 2024-02-03', null],
    ['24-02-03', null],
  ])('%s', (content, expected) => expect(published(content)).toBe(expected))

  test.each([
    ['<span itemprop="datePublished" datetime="2024-02-03">', date],
    ['<article><time datetime="2024-02-03"></time></article>', date],
    ['<main><time datetime="2024-02-03"></time></main>', date],
    ['<header><time datetime="2024-02-03"></time></header>', date],
    ['<main><time>today</time><time datetime="2024-02-03"></time></main>', date],
    ['<div><time datetime="2024-02-03"></time></div>', null],
    ['<main><time>2024-02-03</time></main>', null],
  ])('%s', (body, expected) => expect(told('', body).published).toBe(expected))

  test('what says that it is the date of publication counts before a time of the page', () => {
    const body =
      '<main><time datetime="2001-01-01"></time></main><i itemprop="datePublished" datetime="2024-02-03">'
    expect(told('', body).published).toBe(date)
  })
})

describe('the address', () => {
  test.each([
    ['/2024/ferry', 'https://herald.example/2024/ferry'],
    ['https://other.example/ferry', 'https://other.example/ferry'],
    ['http://other.example/ferry', 'http://other.example/ferry'],
    ['javascript:void(0)', null],
    ['https://', null],
  ])('%s', (canonical, url) => expect(told(`<link rel="canonical" href="${canonical}">`).url).toBe(url))
})

test('the language is the page’s, else that of its data', () => {
  document.documentElement.lang = ' en-GB '
  const head = `${linked({ '@type': 'Article', inLanguage: 'de' })}<meta name="og:locale" content="fr">`
  expect(told(head).lang).toBe('en-GB')
  document.documentElement.lang = ''
  expect(told(head).lang).toBe('de')
})

test('a document without a window has its metadata too', () => {
  const parsed = new DOMParser().parseFromString('<title>Ferry</title><p>Words', 'text/html')
  expect(readMetadata(parsed).title).toBe('Ferry')
})
