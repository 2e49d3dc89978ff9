import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { readBlocks } from '../../src/page/blocks.ts'
import { findArticle } from '../../src/page/find-article.ts'
import { layText } from '../../src/page/lay-text.ts'
import { pageSelectors } from '../../src/page/page-selectors.ts'
import { textSelectors } from '../../src/text/text-selectors.ts'
import { placedIn } from './apache-annotator.ts'

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
  expect(await placedIn(document.body, position)).toEqual(['fox'])
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

/** Where the words of a span stand in the text of the page's nodes. */
function placed(markup: string, words: string, change?: (root: HTMLElement) => void) {
  const { document } = new JSDOM(markup).window
  change?.(document.body)
  const page = layText(readBlocks(document.body).map(({ pieces }) => pieces))
  const start = page.text.indexOf(words)
  const [selector] = pageSelectors(page, document.body)([{ start, end: start + words.length }])
  if (!selector || start < 0) throw new Error(`no "${words}" in "${page.text}"`)
  const { position, exact } = selector
  return { exact, at: position && [position.start, position.end] }
}

test.each([
  ['words of one node', '<p>The ferry stays.</p>', 'ferry', 'ferry', [4, 9]],
  ['words of several', '<p>The old <b>fer</b>ry stays.</p>', 'old ferry', 'old ferry', [4, 13]],
  ['words of several paragraphs', '<p>The ferry</p>  <p>stays.</p>', 'ferry\nstays', 'ferry  stays', [4, 16]],
  ['words behind what is not read', '<p>The <i hidden>very </i>old ferry</p>', 'old', 'old', [9, 12]],
  ['words around it', '<p>The <i hidden>very </i>old ferry</p>', 'The old', 'The very old', [0, 12]],
  ['words around what shows nothing', '<p>The fer&shy;ry stays.</p>', 'ferry', 'fer\u00adry', [4, 10]],
  ['a composed letter', '<p>At cafe\u0301 Anna.</p>', 'é', 'e\u0301', [6, 8]],
  ['words up to one', '<p>At cafe\u0301 Anna.</p>', 'café', 'cafe\u0301', [3, 8]],
  ['words from one on', '<p>At cafe\u0301 Anna.</p>', 'é Anna', 'e\u0301 Anna', [6, 13]],
  ['words that end in a line’s end', '<p>The ferry</p><p>stays.</p>', 'ferry\n', 'ferry', [4, 9]],
])('%s', (_, markup, words, exact, at) => {
  expect(placed(markup, words)).toEqual({ exact, at })
})
