import { escapeHtml } from '../../../demo/newspaper.ts'
import { type NewsArticle, readNews } from '../news/read-news.ts'

/** A page to measure on, and what mark.js is given to mark there. */
export interface BenchPage {
  readonly path: string
  readonly html: string
  /** Names as the text has them; none where there is nothing to read. */
  readonly names: readonly string[]
}

/** Elements of the application: 2,500 times four. */
const rows = 2500

const application =
  '<div class="row"><div class="cell"><span>Label</span><button>Act</button></div></div>'.repeat(rows)

const style = `
body { margin: 0; font: 17px/1.6 serif }
nav ul { display: flex; flex-wrap: wrap; gap: 8px; list-style: none }
main { display: grid; grid-template-columns: 2fr 1fr; gap: 32px; max-width: 1000px; margin: 0 auto }
.teaser { display: flex; gap: 8px } .row { display: flex } .cell { padding: 2px }`

const page = (title: string, head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><link rel="icon" href="data:,">${head}<style>${style}</style></head><body>${body}</body></html>`

const menu = (items: number, label: string): string =>
  `<ul>${Array.from({ length: items }, (_, n) => `<li><a href="/${n}"><span>${label} ${n + 1}</span></a></li>`).join('')}</ul>`

const teaser = (n: number): string =>
  `<div class="teaser"><div><h3><a href="/story/${n}">Harbour board is asked for another report, part ${n + 1}</a></h3><p>Members wanted more time to read what they had been given on the evening before.</p><span class="time">2h</span></div></div>`

const teasers = (count: number): string => Array.from({ length: count }, (_, n) => teaser(n)).join('')

/** Some news articles as one page of a paper, with all that such pages have around their text. */
function articlePage(path: string, articles: readonly NewsArticle[]): BenchPage {
  const [first, ...others] = articles.map(({ text }) => text.split('\n').filter((line) => line !== ''))
  const [headline = '', ...paragraphs] = first ?? []
  const bodies = [paragraphs, ...others.map(([title = '', ...rest]) => [`# ${title}`, ...rest])]
  const lines = bodies.flat().map((line, n) => {
    const text = escapeHtml(line)
    if (line.startsWith('# ')) return `<h2>${text.slice(2)}</h2>`
    const aside =
      n % 6 === 5 ? `<aside class="related"><a href="/story/${n}">Harbour board meets again</a></aside>` : ''
    return `<p>${n % 3 === 0 ? text.replace(/(\w+ \w+)/, '<a href="/topic">$1</a>') : text}</p>${aside}`
  })
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    datePublished: articles[0]?.published,
  }
  const head = `<meta property="og:type" content="article"><script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`
  const body = `<header><nav>${menu(60, 'Section')}</nav></header>
<main><article><header><h1>${escapeHtml(headline)}</h1><p class="byline">By our correspondent</p></header>
<div class="body">${lines.join('\n')}</div></article><aside>${teasers(12)}</aside></main>
<section><h2>More from the paper</h2>${teasers(30)}</section><footer>${menu(80, 'Service')}</footer>`
  const names = articles.flatMap(({ text, mentions }) =>
    mentions.filter(({ kind }) => kind === 'name').map(({ start, end }) => text.slice(start, end)),
  )
  return { path, html: page(headline, head, body), names: [...new Set(names)] }
}

/** By name: a blank page, an application of 10,000 elements, three articles written for the benchmark of `tests/bench/news`. */
export function benchPages(): Readonly<Record<string, BenchPage>> {
  const news = new Map(readNews().map((article) => [article.id, article]))
  const take = (...ids: readonly string[]) => ids.flatMap((id) => news.get(id) ?? [])
  const of = (path: string, ...ids: readonly string[]) => {
    const articles = take(...ids)
    const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
    return [`article, ${words} words`, articlePage(path, articles)] as const
  }
  return {
    blank: { path: '/blank', html: page('Blank', '', ''), names: [] },
    'application, 10,000 elements': {
      path: '/application',
      html: page('Board', '', application),
      names: [],
    },
    ...Object.fromEntries([
      of('/2025/03/short', '20'),
      of('/2025/03/middle', '16', '25'),
      of('/2025/03/long', '40', '38', '24', '18'),
    ]),
  }
}
