import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { textOf } from '../../src/page/block-text.ts'
import { readBlocks } from '../../src/page/blocks.ts'
import { keepBlocks } from '../../src/page/keep-blocks.ts'
import { atOnce } from '../../src/text/slices.ts'

const sentence =
  'The council voted on Tuesday to keep the last ferry running through the winter, after a meeting that went on until midnight.'

test('a short sentence that the region left out is taken back between paragraphs, and nowhere else', () => {
  const { document } = new JSDOM(
    `<main><p>Good morning.</p><p>${sentence}</p><div><p>Nobody spoke against it.</p><p>Share</p></div><p>${sentence}</p><p>Thank you for reading.</p></main>`,
  ).window
  const region = { has: (text: Text) => text.data === sentence, size: 2 }
  expect(atOnce(keepBlocks(readBlocks(document.body), region)).map(textOf)).toEqual([
    sentence,
    'Nobody spoke against it.',
    sentence,
  ])
})
