import { describe, expect, test } from 'vitest'
import { blocksOf, linesOf, readOf } from './small-page.ts'

test.each([
  ['<h2><div>Title</div></h2>', 'h2'],
  ['<h2><span style="display: block">Title</span></h2>', 'h2'],
  ['<blockquote><p>Words</p></blockquote>', 'p'],
  ['<li><div>Entry</div></li>', 'div'],
  ['<p><my-part style="display: block">Words</my-part></p>', 'p'],
  ['<section><my-part style="display: block">Words</my-part></section>', 'section'],
  ['Words', 'body'],
])('%s is a %s', (markup, tag) => {
  expect(blocksOf(markup).map((block) => block.tag)).toEqual([tag])
})

test.each([
  ['a line’s end', 'One.<br>Two.', 'One.\nTwo.'],
  ['what stands for one', 'One.<span class="br"></span>Two.', 'One.\nTwo.'],
  ['an element of that name with words', 'One. <span class="br">Two.</span>', 'One. Two.'],
  ['a box that ends a line before words without an own', 'One<div>two</div>three', 'One\ntwo\nthree'],
  ['an empty box', 'One<div></div>two', 'One\ntwo'],
])('%s', (_, markup, text) => expect(readOf(markup)).toBe(text))

test('two line ends part paragraphs, and one does not', () => {
  expect(blocksOf('One.<br>Two.<br><br>Three.<br> <br>Four.').length).toBe(3)
})

test('what links hold is counted, also in boxes inside of them', () => {
  const counts = blocksOf('<p>Seven <a href="/">letters</a></p><a href="/"><p>All of it</p></a>').map(
    ({ length, linked }) => [length, linked],
  )
  expect(counts).toEqual([
    [12, 7],
    [9, 9],
  ])
})

test('a sign of Chinese or Korean counts for three letters', () => {
  expect(blocksOf('<p>渡轮</p><p>나룻배</p><p>ふね</p><p>ferry</p>').map(({ length }) => length)).toEqual([
    6, 9, 6, 5,
  ])
})

describe('words that <q> quotes', () => {
  test.each<readonly [name: string, markup: string, text: string]>([
    ['get their marks', 'He said <q>no</q>.', 'He said “no”.'],
    ['and others inside of these', 'He said <q>they said <q>no</q></q>.', 'He said “they said ‘no’”.'],
    ['and inside of these the first again', '<q>a <q>b <q>c</q></q></q>', '“a ‘b “c”’”'],
    ['marks stand inside of white space', 'He said <q> no </q> twice.', 'He said “no” twice.'],
    ['white space that shows nowhere', 'He said <q> no </q>.', 'He said “no”.'],
    ['a quotation that is a block', '<blockquote><q><p>No.</p></q></blockquote>', '“No.”'],
    ...['“', '"', '„', '«', '»', '‹', '›', "'", '‘', '’', '”'].map(
      (mark) => [`none beside a ${mark} inside`, `He said <q>${mark}no</q>`, `He said ${mark}no`] as const,
    ),
    ...['“', '"', '„', '«', '»', '‹', '›', "'", '‘'].map(
      (mark) => [`none beside a ${mark} before`, `He said ${mark}<q>no</q>`, `He said ${mark}no`] as const,
    ),
    ['a hyphen is no such mark', 'He said <q>- no</q>', 'He said “- no”'],
  ])('%s', (_, markup, text) => expect(readOf(`<div>${markup}</div>`)).toBe(text))
})

test('an element of an own name is no block, and text of boxes ends with them', () => {
  expect(linesOf(blocksOf('<my-box>One <my-part>two</my-part></my-box><div>three</div>four'))).toEqual([
    'One two',
    'three',
    'four',
  ])
})
