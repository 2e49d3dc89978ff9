import { readdirSync, readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { findArticle } from '../../src/page/find-article.ts'
import { pageSelectors } from '../../src/page/page-selectors.ts'
import { readDocument } from '../../src/text/document.ts'
import { placedIn, quotedIn } from './apache-annotator.ts'

const folder = 'tests/pages/finder'
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'))
/** Without what the page's looks alone may show: spaces, soft hyphens, the marks around a quotation. */
const plain = (text: string) => text.replace(/[\s\u00ad\p{Pi}\p{Pf}"]+/gu, '')

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
    for (const [index, selector] of selectors.entries()) {
      const span = spans[index]
      const said = page.text.slice(span?.start, span?.end)
      if (!selector.position) continue
      const quoted = await quotedIn(document.body, selector)
      const placed = await placedIn(document.body, selector.position)
      expect(quoted.length, said).toBe(1)
      expect(placed.length, said).toBe(1)
      expect(quoted[0]).toBe(placed[0])
      // What is not read of the page may stand between: a note's number, a hidden line.
      expect(plain(placed[0] ?? '').startsWith(plain(said).slice(0, 4))).toBe(true)
      expect(plain(placed[0] ?? '').endsWith(plain(said).slice(-4))).toBe(true)
    }
  })
})
