import { describe, expect, test } from 'vitest'
import { readBlocks } from '../../src/page/blocks.ts'
import { bodyOf, linesOf, listed, readOf } from './small-page.ts'

/** What is read of a sentence with an element in it, which scripts may put anywhere. */
function readWith(tag: string): string {
  const body = bodyOf('<p>The ferry </p>')
  const element = body.ownerDocument.createElement(tag)
  element.textContent = 'aground '
  body.firstElementChild?.append(element, 'sailed.')
  return linesOf(readBlocks(body)).join('')
}

describe('elements that hold no prose', () => {
  test.each(
    listed(`script style noscript template head title svg canvas iframe object embed audio video map textarea input select
      option button datalist meter progress dialog math rp rt`),
  )('%s', (tag) => expect(readWith(tag)).toBe('The ferry sailed.'))

  test.each(listed('span b a abbr label output small sup sub code time bdi slot ruby news-word'))(
    'but not %s',
    (tag) => expect(readWith(tag)).toBe('The ferry aground sailed.'),
  )
})

/** The attributes of an element whose words are not read, and of one whose are. */
const attributes: Readonly<Record<'unread' | 'read', readonly string[]>> = {
  unread: [
    ...listed(`sr-only visually-hidden visuallyhidden screen-reader screenreader screen-reader-text screen-reader-only
      screenreader-text a11y-hidden u-hidden is-hidden mw-editsection`).map((name) => `class="${name}"`),
    'class="label sr-only small"',
    'class="c-visually-hidden"',
    'class="Screen-Reader-Text"',
    'class="label_sr-only"',
    ...listed('dialog alertdialog alert menu menubar navigation search tooltip toolbar textbox').map(
      (role) => `role="${role}"`,
    ),
    'hidden',
    'aria-hidden="true"',
    'aria-modal="false"',
    'contenteditable',
    'contenteditable="true"',
    'style="display: none"',
    'style="visibility: hidden"',
    'style="visibility: collapse"',
  ],
  read: [
    ...listed('hidden-gems reader readers-letters screen-readers hidden mw-editor mw-body').map(
      (name) => `class="${name}"`,
    ),
    ...listed('article main region list note text searchbox').map((role) => `role="${role}"`),
    'aria-hidden="false"',
    'contenteditable="false"',
    'style="opacity: 0"',
    'style="visibility: visible"',
    'id="hidden"',
  ],
}

describe('what an element says of itself', () => {
  test.each(attributes.unread)('%s: unread', (attribute) =>
    expect(readOf(`<p>The ferry <span ${attribute}>aground </span>sailed.</p>`)).toBe('The ferry sailed.'),
  )
  test.each(attributes.read)('%s: read', (attribute) =>
    expect(readOf(`<p>The ferry <span ${attribute}>aground </span>sailed.</p>`)).toBe(
      'The ferry aground sailed.',
    ),
  )
})

test.each([
  ['a note in brackets', 'ferry<sup>[3]</sup> sailed', 'ferry sailed'],
  ['a request for one', 'ferry<sup> [citation needed] </sup> sailed', 'ferry sailed'],
  ['twenty characters in brackets', `ferry<sup>[${'x'.repeat(20)}]</sup> sailed`, 'ferry sailed'],
  ['more than that', `ferry<sup>[${'x'.repeat(21)}]</sup> sailed`, `ferry[${'x'.repeat(21)}] sailed`],
  ['brackets and more', 'ferry<sup>[3] or so</sup> sailed', 'ferry[3] or so sailed'],
  ['a number that leads to a note', 'ferry<sup><a href="#n">12</a></sup> sailed', 'ferry sailed'],
  ['three digits', 'ferry<sup> <a href="#n">123</a></sup> sailed', 'ferry sailed'],
  ['a year that leads elsewhere', 'ferry<sup><a href="/y">2024</a></sup> sailed', 'ferry2024 sailed'],
  ['a number that leads nowhere', 'ten m<sup>2</sup> of deck', 'ten m2 of deck'],
  ['the end of a numeral', 'the 21<sup>st</sup> ferry', 'the 21st ferry'],
  ['brackets in the line', 'ferry <span>[3]</span> sailed', 'ferry [3] sailed'],
  ['a heading’s link to itself', 'ferry <a href="#ferry">#</a>', 'ferry'],
  ['such a link as a paragraph mark', 'ferry <a href="#ferry"> ¶ </a>', 'ferry'],
  ['a word that leads to a place in the page', 'the <a href="#ferry">ferry</a>', 'the ferry'],
  ['a mark that leads elsewhere', 'the ferry <a href="/ferry">#</a>', 'the ferry #'],
  ['a mark without an address', 'the ferry <a>#</a>', 'the ferry #'],
])('%s', (_, markup, text) => {
  expect(readOf(`<p>${markup}</p>`)).toBe(text)
})

test.each([
  [
    'in what is not shown nothing is',
    '<div style="display: none"><div><p>One</p></div></div><p>Two</p>',
    'Two',
  ],
  [
    'what is visible inside of what is hidden is read',
    '<div style="visibility: hidden"><p>One</p><p style="visibility: visible">Two</p></div>',
    'Two',
  ],
  [
    'what is hidden inside of what is visible is not',
    '<div style="visibility: visible"><p style="visibility: hidden">One</p><p>Two</p></div>',
    'Two',
  ],
  ['a break that is not shown ends no line', '<p>One <br style="display: none">two</p>', 'One two'],
  ['one that is shown does', '<p>One.<br style="clear: both">Two.</p>', 'One.\nTwo.'],
])('%s', (_, markup, text) => {
  expect(readOf(markup)).toBe(text)
})
