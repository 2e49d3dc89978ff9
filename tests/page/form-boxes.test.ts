import { expect, test } from 'vitest'
import { formBoxes } from '../../src/page/form-boxes.ts'
import { blocksOf, sentence } from './small-page.ts'

const paragraphs = (count: number) => `<p>${sentence}</p>`.repeat(count)
const form = '<form><button>Go</button></form>'

/** The classes of the boxes that ask the reader for something, or the names of elements without one. */
const boxes = (markup: string) =>
  formBoxes(blocksOf(`<main class="page">${markup}</main>`)).map((box) => box.className || box.localName)

test.each([
  [
    'the box around a form',
    `<div class="offer"><h2>The Morning Boat</h2>${form}</div>${paragraphs(8)}`,
    ['offer'],
  ],
  [
    'the largest such box',
    `<div class="outer"><div><p>Day by day.</p>${form}</div></div>${paragraphs(8)}`,
    ['outer'],
  ],
  ['a field for an address', `<div class="offer"><input type="email"></div>${paragraphs(8)}`, ['offer']],
  ['no other field', `<div class="offer"><input type="text"></div>${paragraphs(8)}`, []],
  [
    'a box with two paragraphs',
    `<div class="offer">${paragraphs(2)}${form}</div>${paragraphs(8)}`,
    ['offer'],
  ],
  ['not one with three', `<div class="story">${paragraphs(3)}${form}</div>${paragraphs(12)}`, ['form']],
  ['three tenths of a text', `<div class="offer">${paragraphs(1)}${form}</div>${paragraphs(3)}`, ['offer']],
  ['not half of it', `<div class="story">${paragraphs(1)}${form}</div>${paragraphs(1)}`, ['form']],
  ['not with the headline', `<div class="head"><h1>Ferry stays</h1>${form}</div>${paragraphs(8)}`, ['form']],
  ['no form around the text', `<form>${paragraphs(8)}</form>`, []],
  ['nothing where there is no form', paragraphs(8), []],
  [
    'of many wares the forms alone',
    `<div class="ware">${paragraphs(2)}${form}</div>`.repeat(4) + paragraphs(1),
    ['form', 'form', 'form', 'form'],
  ],
  [
    'of a few beside a text their boxes',
    `<div class="ware">${paragraphs(1)}${form}</div>`.repeat(2) + paragraphs(6),
    ['ware', 'ware'],
  ],
])('%s', (_, markup, expected) => expect(boxes(markup)).toEqual(expected))

test('a page without blocks has none', () => expect(formBoxes([])).toEqual([]))
