import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { findArticle } from '../../src/page/find-article.ts'

const sentence =
  'The council voted on Tuesday to keep the last ferry running through the winter, after a meeting that went on until midnight.'
const paragraphs = (count: number) => `<p>${sentence}</p>`.repeat(count)
const url = 'https://herald.example/2024/ferry?from=front'
const documentOf = (html: string) => new JSDOM(html, { url }).window.document

describe('what the page says about its article', () => {
  const head = (markup: string) =>
    findArticle(documentOf(`${markup}<h1>Council keeps the ferry</h1>${paragraphs(6)}`))

  test('in JSON-LD', () => {
    expect(
      head(
        `<html lang="en-GB"><link rel="canonical" href="/2024/ferry"><script type="application/ld+json">${JSON.stringify(
          {
            '@context': 'https://schema.org',
            '@graph': [
              { '@type': 'WebPage', name: 'no' },
              {
                '@type': ['NewsArticle'],
                headline: 'Council keeps the ferry',
                author: [{ '@type': 'Person', name: 'Mira Holm' }, { name: 'Jon Vik' }],
                datePublished: '2024-02-03T23:30:00+02:00',
                dateModified: '2024-02-05T08:00:00Z',
                publisher: { name: 'The Herald' },
              },
            ],
          },
        )}</script>`,
      ),
    ).toMatchObject({
      title: 'Council keeps the ferry',
      byline: 'Mira Holm, Jon Vik',
      published: '2024-02-03',
      modified: '2024-02-05',
      publisher: 'The Herald',
      lang: 'en-GB',
      url: 'https://herald.example/2024/ferry',
    })
  })

  test('in meta elements, beside broken JSON-LD', () => {
    expect(
      head(
        '<script type="application/ld+json">{"@type": "NewsArticle", oops</script><meta property="og:title" content="Ferry stays"><meta name="author" content="Mira Holm"><meta property="article:published_time" content="2024-02-03T10:00:00Z"><meta property="og:site_name" content="The Herald">',
      ),
    ).toMatchObject({
      title: 'Ferry stays',
      byline: 'Mira Holm',
      published: '2024-02-03',
      publisher: 'The Herald',
      url,
    })
  })

  test.each(['yesterday', '03/02/2024', '2024-13-01', '2024', ''])('no date is made of “%s”', (date) => {
    expect(head(`<meta property="article:published_time" content="${date}">`)?.published).toBeNull()
  })
})

test('reads open shadow roots and what is slotted into them', () => {
  const document = documentOf(
    '<news-story><p slot="lead">A lead that was slotted in: it stands above the text that the component brings.</p></news-story>',
  )
  const root = document.querySelector('news-story')!.attachShadow({ mode: 'open' })
  root.innerHTML = `<main><h1>Council keeps the ferry</h1><div><slot name="lead"></slot>${paragraphs(6)}</div></main>`
  const found = findArticle(document)
  expect(found?.page.text.split('\n')).toEqual([
    'Council keeps the ferry',
    'A lead that was slotted in: it stands above the text that the component brings.',
    ...Array(6).fill(sentence),
  ])
  expect(found?.page.runs.every((run) => run.node.isConnected)).toBe(true)
})

test('the body begins below headline and standfirst', () => {
  const found = findArticle(documentOf(`<h1>Council keeps the ferry</h1>${paragraphs(6)}`))
  expect(found?.page.text.slice(found.bodyStart)).toBe(Array(6).fill(sentence).join('\n'))
})

describe('does no harm to', () => {
  test.each(['application/xml', 'image/svg+xml', 'application/xhtml+xml'] as const)('%s', (contentType) => {
    const { document } = new JSDOM('<r xmlns="http://www.w3.org/2000/svg"><p>Text</p></r>', { contentType })
      .window
    expect(findArticle(document)).toBeNull()
  })

  test.each([
    '',
    '<p></p>',
    '<body></body>',
    '<frameset></frameset>',
    '<script>1</script>',
    '<p>Short.</p><!-- -->',
  ])('a page of “%s”', (html) => {
    expect(() => findArticle(documentOf(html))).not.toThrow()
  })
})
