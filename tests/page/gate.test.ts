import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { looksLikeArticle } from '../../src/page/gate.ts'
import { cpuTime } from '../timing/cpu-time.ts'
import { fronts } from './fronts-data.ts'

const documentOf = (html: string) => new JSDOM(html).window.document

const sentence =
  'The council voted on Tuesday to keep the last ferry running through the winter, after a meeting that went on until midnight. '
const paragraphs = (count: number) => `<p>${sentence}</p>`.repeat(count)
const menu = (count: number) => `<ul>${'<li><a href="/">An entry</a></li>'.repeat(count)}</ul>`

describe('the front of a news site is no article', () => {
  test.each(Object.entries(fronts))('%s', (_, html) => {
    expect(looksLikeArticle(documentOf(html))).toBe(false)
  })
})

const others: Readonly<Record<string, string>> = {
  'an empty page': '',
  'a page to log in at':
    '<h1>Log in</h1><form><input type="email"><input type="password"><button>Go</button></form>',
  'a page to log in at that calls itself an article': `<meta property="og:type" content="article"><h1>Log in</h1><form>${paragraphs(1)}<input type="password"></form>`,
  'search results': `<h1>Results for “ferry”</h1>${`<div><h3><a href="/">Council votes</a></h3><p>${sentence}</p></div>`.repeat(20)}`,
  'a forum’s thread': `<script type="application/ld+json">{"@type": "DiscussionForumPosting"}</script><title>Which ferry is the best of them all?</title><h1>Which ferry is the best of them all?</h1>${`<div class="post"><div class="text">${paragraphs(2)}</div><a href="/">Reply</a></div>`.repeat(9)}`,
  'a forum’s thread that calls itself an article': `<meta property="og:type" content="article"><meta name="generator" content="Discourse 3.2"><h1>Which ferry is the best of them all?</h1>${`<div class="post">${paragraphs(2)}</div>`.repeat(9)}`,
  'a shop': `<title>Buy a boat</title>${menu(200)}<p>${sentence.repeat(4)}</p>${'<div><img><a href="/">Boat</a> 99.00</div>'.repeat(40)}`,
  'an application': '<div><span>Label</span><button>Act</button></div>'.repeat(500),
  'a list of videos': `<meta property="og:type" content="video.other"><h1>Ferries in storms</h1>${paragraphs(3)}`,
}

describe('nor are these', () => {
  test.each(Object.entries(others))('%s', (_, html) => {
    expect(looksLikeArticle(documentOf(html))).toBe(false)
  })
})

const headline = 'Council votes to keep the last ferry running'

const articles: Readonly<Record<string, string>> = {
  'a short one that says so in Open Graph': `<meta property="og:type" content="article"><h1>${headline}</h1>${paragraphs(3)}${menu(80)}`,
  'a short one that says so in JSON-LD': `<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle"}]}</script><h1>${headline}</h1>${paragraphs(3)}`,
  'one without metadata whose headline is its title': `<title>${headline} - The Herald</title>${menu(60)}<h1>${headline}</h1>${paragraphs(5)}`,
  'an old page without headline': `<title>news20030412</title><font size=5>${headline}</font>${paragraphs(20)}`,
  'one whose paragraphs stand in boxes of their own': `<title>${headline}</title><h1>${headline}</h1><main>${`<div>${paragraphs(1)}</div>`.repeat(8)}</main>`,
  'a live blog whose posts are a list’s entries': `<script type="application/ld+json">{"@type":"LiveBlogPosting","liveBlogUpdate":[${'{"@type":"BlogPosting"},'.repeat(9)}]}</script><h1>${headline}</h1><p>${sentence}</p><ol>${`<li><time>10:01</time><h2>Doors open</h2>${paragraphs(2)}<ul><li><a href="/">Share</a></li></ul></li>`.repeat(9)}</ol>`,
  'a short old page that says its title in bold': `<title>${headline}</title><table><tr><td>${menu(12)}</td><td><font size="5"><b>${headline}</b></font><br><br>${`${sentence}<br><br>`.repeat(6)}</td></tr></table>`,
  'one in Chinese, whose paragraphs are few characters': `<title>${'渡轮'.repeat(8)}</title><h1>${'渡轮'.repeat(8)}</h1>${`<p>${'岛上居民希望最后一班渡轮能够继续运行'.repeat(2)}。</p>`.repeat(6)}`,
  'one between line breaks, with boxes in it': `<meta property="og:type" content="article"><h1>${headline}</h1><div>${sentence}<br><br><div><img></div>${sentence}<br><br>${sentence}</div>`,
  'one beside many teasers': `<meta property="og:type" content="article"><h1>${headline}</h1><div>${paragraphs(8)}</div>${`<div><h3><a href="/">Other</a></h3><p>${sentence}</p></div>`.repeat(30)}`,
}

describe('these are articles', () => {
  test.each(Object.entries(articles))('%s', (_, html) => {
    expect(looksLikeArticle(documentOf(html))).toBe(true)
  })
})

describe('a site’s first page is none, whatever its text', () => {
  const text = `<title>${headline}</title><h1>${headline}</h1>${paragraphs(30)}`
  const at = (path: string, html: string) =>
    looksLikeArticle(new JSDOM(html, { url: `https://herald.example${path}` }).window.document)

  test.each(['/', '/?utm_source=mail', '/#top', '/index.php', '/index.html#news', '/home', '/Default.aspx'])(
    '%s',
    (path) => {
      expect(at(path, text)).toBe(false)
    },
  )

  test.each([
    '/?p=123',
    '/index.php?id=55',
    '/#/story/last-ferry',
    '/2024/last-ferry',
    '/homes-by-the-sea/last-ferry',
  ])('%s leads to an article', (path) => {
    expect(at(path, text)).toBe(true)
  })

  test('however long its address is', () => {
    const page = (length: number) => {
      const { document } = new JSDOM(text, { url: `https://herald.example/?${'?'.repeat(length)}1` }).window
      return cpuTime(() => looksLikeArticle(document))
    }
    page(10)
    expect(page(100_000)).toBeLessThan(20 * page(10) + 100)
  })

  test('unless it says that it is an article, and is a long one', () => {
    const said = '<meta property="og:type" content="article">'
    expect(at('/', `${said}${text}`)).toBe(true)
    expect(at('/', `${said}<h1>${headline}</h1>${paragraphs(4)}`)).toBe(false)
  })
})

describe('an article in an open shadow root is one, if the page says so', () => {
  const said = '<meta property="og:type" content="article">'
  const shadowOf = (html: string) => {
    const document = documentOf(`${html}<news-story></news-story>`)
    return { document, root: document.querySelector('news-story')!.attachShadow({ mode: 'open' }) }
  }

  test.each([
    ['below other elements', `<main><h1>${headline}</h1>${paragraphs(6)}</main>`],
    ['directly', `<slot></slot>${paragraphs(6)}`],
    ['in boxes without paragraphs', paragraphs(6).replace(/(<\/?)p>/g, '$1div>')],
  ])('%s', (_, html) => {
    const { document, root } = shadowOf(said)
    root.innerHTML = html
    expect(looksLikeArticle(document)).toBe(true)
  })

  test('in a root inside another', () => {
    const { document, root } = shadowOf(said)
    root.innerHTML = '<main><story-text></story-text></main>'
    root.querySelector('story-text')!.attachShadow({ mode: 'open' }).innerHTML = paragraphs(6)
    expect(looksLikeArticle(document)).toBe(true)
  })

  test('but not where it says nothing', () => {
    const { document, root } = shadowOf('')
    root.innerHTML = `<main><h1>${headline}</h1>${paragraphs(6)}</main>`
    expect(looksLikeArticle(document)).toBe(false)
  })
})

test.each(['application/xml', 'image/svg+xml'] as const)(
  '%s is never one, and does no harm',
  (contentType) => {
    const { document } = new JSDOM(`<r xmlns="http://www.w3.org/2000/svg">${paragraphs(20)}</r>`, {
      contentType,
    }).window
    expect(looksLikeArticle(document)).toBe(false)
  },
)
