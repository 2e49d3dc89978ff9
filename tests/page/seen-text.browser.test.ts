import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { findWholePage } from '../../src/page/find-whole-page.ts'
import type { PageText } from '../../src/page/runs.ts'
import { seenText } from '../../src/page/seen-text.ts'

// What of a text can be seen: told from where its lines stand, whatever they stand in.

const lines = Array.from({ length: 40 }, (_, n) => `Line ${n + 1} of the story is here.`)
const line = 'height: 20px; margin: 0; line-height: 20px; font-size: 14px'

afterEach(() => {
  document.body.replaceChildren()
  scrollTo(0, 0)
})

async function read(html: string): Promise<PageText> {
  await page.viewport(600, 400)
  document.body.style.margin = '0'
  document.body.innerHTML = html
  const found = findWholePage(document)
  if (!found) throw new Error('no text')
  return found.page
}

/** Numbers of the first and the last line that can be seen. */
function seenLines(text: PageText): number[] | null {
  const seen = seenText(text, innerHeight)
  const numbers = seen && text.text.slice(seen.start, seen.end).match(/(?<=Line )\d+/g)
  return numbers && [Number(numbers[0]), Number(numbers.at(-1))]
}

test.each([
  ['paragraphs', lines.map((text) => `<p style="${line}">${text}</p>`).join('')],
  [
    'one division with line breaks',
    `<div style="line-height: 20px; font-size: 14px">${lines.join('<br>')}</div>`,
  ],
  [
    'lines of one text',
    `<div style="white-space: pre-line; line-height: 20px; font-size: 14px">${lines.join('\n')}</div>`,
  ],
])('%s', async (_, html) => {
  const text = await read(`${html}<div style="height: 1000px"></div>`)
  expect(seenLines(text)).toEqual([1, 20])
  scrollTo(0, 210)
  expect(seenLines(text)).toEqual([11, 31])
  scrollTo(0, 600)
  expect(seenLines(text)).toEqual([31, 40])
  scrollTo(0, 1000)
  expect(seenText(text, innerHeight)).toBeNull()
})

test('what scrolls inside the page, and what is folded away meanwhile', async () => {
  const text = await read(
    `<div id="box" style="height: 400px; overflow: auto">${lines.map((text) => `<p style="${line}">${text}</p>`).join('')}</div>`,
  )
  const box = document.querySelector('#box')
  box?.scrollTo(0, 300)
  expect(seenLines(text)).toEqual([16, 35])
  for (const paragraph of [...document.querySelectorAll('p')].slice(0, 38)) paragraph.style.display = 'none'
  expect(seenText(text, innerHeight)).toEqual({ start: 0, end: text.text.length })
})
