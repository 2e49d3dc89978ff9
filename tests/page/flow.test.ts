import { describe, expect, test } from 'vitest'
import { readBlocks } from '../../src/page/blocks.ts'
import { withoutOverlays } from '../../src/page/overlays.ts'
import { blocksOf, bodyOf, linesOf, listed, readOf, sentence } from './small-page.ts'

/** What is read of a line with an element in it, which scripts may put anywhere. */
function linesWith(tag: string): string[] {
  const body = bodyOf('<my-page>One </my-page>')
  const element = body.ownerDocument.createElement(tag)
  element.textContent = 'two '
  body.firstElementChild?.append(element, 'three')
  return linesOf(readBlocks(body))
}

describe('elements that are lines of their own', () => {
  test.each(
    listed(`address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5
      h6 header hgroup hr html li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul caption legend dir
      frameset`),
  )('%s', (tag) => expect(linesWith(tag)).toEqual(['One', 'two', 'three']))

  test.each(listed('span a b em label time mark h7 my-part'))('but not %s', (tag) =>
    expect(linesWith(tag)).toEqual(['One two three']),
  )
})

test.each([
  ['span', 'block', 'One\ntwo\nthree'],
  ['span', 'flex', 'One\ntwo\nthree'],
  ['span', 'grid', 'One\ntwo\nthree'],
  ['span', 'table', 'One\ntwo\nthree'],
  ['span', 'list-item', 'One\ntwo\nthree'],
  ['div', 'inline', 'One two three'],
  ['div', 'inline-block', 'One two three'],
  ['div', 'contents', 'One two three'],
  ['div', 'ruby', 'One two three'],
  ['div', 'none', 'One three'],
])('<%s style="display: %s">', (tag, display, text) => {
  expect(readOf(`One <${tag} style="display: ${display}">two </${tag}>three`)).toBe(text)
})

test.each([
  ['flex', 'One\ntwo'],
  ['grid', 'One\ntwo'],
  ['inline-flex', 'One\ntwo'],
  ['block', 'One two'],
])('what stands in a box of display %s', (display, text) => {
  expect(readOf(`<div style="display: ${display}"><span>One</span> <span>two</span></div>`)).toBe(text)
})

describe('what is fixed over the page', () => {
  const fixed = (markup: string) => blocksOf(markup).map((block) => block.fixed)
  const inside = (depth: number, markup: string) => '<div>'.repeat(depth) + markup
  const notice = '<div style="position: fixed"><p>We use cookies.</p></div>'

  test.each([
    ['right below the body', notice, true],
    ['in three boxes', inside(3, notice), true],
    ['deeper than overlays stand', inside(4, notice), false],
    ['where it lies', '<div style="position: absolute"><p>We use cookies.</p></div>', false],
    ['an entry', '<ul><li style="position: fixed">We use cookies.</ul>', false],
    ['a line', '<p><span style="position: fixed">We use cookies.</span>', false],
  ])('%s', (_, markup, expected) => expect(fixed(markup)).toEqual([expected]))

  const paragraphs = (count: number) => `<p>${sentence}</p>`.repeat(count)
  const page = (over: number, below: number) =>
    withoutOverlays(
      blocksOf(`<div style="position: fixed">${paragraphs(over)}</div><main>${paragraphs(below)}</main>`),
    ).length

  test('is left out, however long it is beside a short text', () => {
    expect(page(4, 1)).toBe(1)
    expect(page(1, 6)).toBe(6)
  })
  test('is the page where hardly anything else is', () => {
    expect(page(5, 1)).toBe(6)
    expect(page(2, 0)).toBe(2)
  })
})
