import { readdirSync, readFileSync } from 'node:fs'
import { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } from '@apache-annotator/dom'
import { JSDOM } from 'jsdom'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { findArticle } from '../../src/page/find-article.ts'
import { pageSelectors } from '../../src/page/page-selectors.ts'
import { readDocument } from '../../src/text/document.ts'
import { textSelectors } from '../../src/text/text-selectors.ts'

// What others' tools find of what is exported: the Apache Annotator looks through the page as it looks for anybody's annotations.

// It takes these from the window that it runs in.
beforeAll(() => {
  const { Node, NodeFilter } = new JSDOM().window
  vi.stubGlobal('Node', Node)
  vi.stubGlobal('NodeFilter', NodeFilter)
})
afterAll(() => void vi.unstubAllGlobals())

const folder = 'tests/pages/finder'
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'))
/** Without what the page's looks alone may show: spaces, soft hyphens, the marks around a quotation. */
const plain = (text: string) => text.replace(/[\s\u00ad\p{Pi}\p{Pf}"]+/gu, '')

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = []
  for await (const item of items) found.push(item)
  return found
}

describe.each(pages)('on %s', (name) => {
  const { document } = new JSDOM(readFileSync(`${folder}/${name}`, 'utf8'), { url: 'https://example.org/a' })
    .window
  const found = findArticle(document)

  test('each sentence and its first words are found again, at one place each', async () => {
    if (!found) throw new Error('no article')
    const { page } = found
    const { sentences } = readDocument(page.text)
    const spans = sentences.flatMap(({ start, end }) => {
      const word = page.text.slice(start, end).search(/[\s,.]/)
      return word > 0
        ? [
            { start, end },
            { start, end: start + word },
          ]
        : [{ start, end }]
    })
    const selectors = pageSelectors(page, document.body)(spans)
    expect(selectors).toHaveLength(spans.length)
    expect(selectors.some(({ position }) => position)).toBe(true)
    for (const [index, { exact, prefix, suffix, position }] of selectors.entries()) {
      const span = spans[index]
      const said = page.text.slice(span?.start, span?.end)
      if (!position) continue
      const quoted = await all(
        createTextQuoteSelectorMatcher({ type: 'TextQuoteSelector', exact, prefix, suffix })(document.body),
      )
      const placed = await all(
        createTextPositionSelectorMatcher({ type: 'TextPositionSelector', ...position })(document.body),
      )
      expect(quoted.length, said).toBe(1)
      expect(placed.length, said).toBe(1)
      expect(`${quoted[0]}`).toBe(`${placed[0]}`)
      // What is not read of the page may stand between: a note's number, a hidden line.
      expect(plain(`${placed[0]}`).startsWith(plain(said).slice(0, 4))).toBe(true)
      expect(plain(`${placed[0]}`).endsWith(plain(said).slice(-4))).toBe(true)
    }
  })
})

test('positions are counted in code points, and a context parts no character', async () => {
  const { document } = new JSDOM(
    `<p>${'🦊'.repeat(20)} A fox <b>crossed</b> the road. 🚗🚗 The fox crossed it.</p>`,
  ).window
  const found = { text: document.body.textContent ?? '', runs: [] }
  const runs = [...runsOf(document.body)]
  const start = found.text.lastIndexOf('fox')
  const [selector] = pageSelectors({ ...found, runs }, document.body)([{ start, end: start + 3 }])
  if (!selector?.position) throw new Error('no position')
  const { position, ...quote } = selector
  expect([...found.text].slice(position.start, position.end).join('')).toBe('fox')
  expect(quote.prefix).not.toMatch(/^[\uDC00-\uDFFF]/)
  const matches = createTextPositionSelectorMatcher({ type: 'TextPositionSelector', ...position })(
    document.body,
  )
  expect((await all(matches)).map(String)).toEqual(['fox'])
})

test('letters whose accents stand apart in the page are described as they stand there', () => {
  const apart = 'Jose\u0301 Muñoz'
  const { document } = new JSDOM(
    `<article><h1>A mayor</h1><p>${apart} was chosen on Monday, and said so.</p></article>`,
  ).window
  const found = findArticle(document)
  const start = found?.page.text.indexOf('José') ?? -1
  expect(start).toBeGreaterThan(0)
  const [selector] = found
    ? pageSelectors(found.page, document.body)([{ start, end: start + 'José Muñoz'.length }])
    : []
  expect(selector?.exact).toBe(apart)
})

test('what stands in no text of the page is told by its words', () => {
  const { document } = new JSDOM('<p>Nothing.</p>').window
  const alone = document.createTextNode('A fox crossed the road.')
  const page = {
    text: alone.data,
    runs: [{ node: alone, start: 0, end: alone.data.length, from: 0, to: alone.data.length }],
  }
  expect(pageSelectors(page, document.body)([{ start: 2, end: 5 }])).toEqual([
    { exact: 'fox', prefix: 'A ', suffix: ' crossed the road.', position: null },
  ])
})

test('a quotation that stands twice takes as much context as tells which it is', () => {
  const same = 'the council met again on Monday and said nothing to anybody about it, '
  const text = `First ${same}fox. Then ${same}fox.`
  const start = text.lastIndexOf('fox')
  const [selector] = textSelectors(text, [{ start, end: start + 3 }])
  expect(text.split(`${selector?.prefix}${selector?.exact}${selector?.suffix}`)).toHaveLength(2)
  const [near] = textSelectors(text, [{ start: 0, end: 5 }])
  expect(near?.suffix).toHaveLength(32)
})

function* runsOf(root: Node) {
  const walker = root.ownerDocument?.createTreeWalker(root, 4)
  let at = 0
  for (let node = walker?.nextNode(); node; node = walker?.nextNode()) {
    const text = node as Text
    yield { node: text, start: at, end: at + text.data.length, from: 0, to: text.data.length }
    at += text.data.length
  }
}
