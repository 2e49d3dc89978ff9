import { describe, expect, test } from 'vitest'
import { readBlocks } from '../../src/page/blocks.ts'
import { layText } from '../../src/page/lay-text.ts'
import { bodyOf, readOf } from './small-page.ts'

/** What is read of a text with a character in it that the parser of HTML would not keep. */
function readWith(code: number): string {
  const body = bodyOf('<p></p>')
  body.firstElementChild?.append(`fer${String.fromCharCode(code)}ry`)
  return layText(readBlocks(body).map(({ pieces }) => pieces)).text
}

const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i)
const named = (codes: readonly number[]) => codes.map((code) => [code.toString(16), code] as const)

describe('characters', () => {
  test.each(
    named([
      0xad,
      0x200b,
      0x200e,
      0x200f,
      ...from(0x202a, 0x202e),
      ...from(0x2060, 0x2064),
      ...from(0x2066, 0x2069),
      0xfeff,
    ]),
  )('%s shows nothing', (_, code) => expect(readWith(code)).toBe('ferry'))

  test.each(
    named([
      ...from(0x09, 0x0d),
      0x20,
      0xa0,
      0x1680,
      ...from(0x2000, 0x200a),
      0x2028,
      0x2029,
      0x202f,
      0x205f,
      0x3000,
    ]),
  )('%s reads as a space', (_, code) => expect(readWith(code)).toBe('fer ry'))

  test.each(named([0x21, 0xac, 0xae, 0x200c, 0x200d, 0x2010, 0x2027, 0x2030, 0x206a, 0x3001, 0xfefe]))(
    '%s is read as it is',
    (_, code) => expect(readWith(code)).toBe(`fer${String.fromCharCode(code)}ry`),
  )
})

test.each([
  ['white space before and behind', '<p> \n The ferry \t </p>', 'The ferry'],
  ['one space where elements bring several', '<p>The <b> ferry </b> <i> </i>sailed</p>', 'The ferry sailed'],
  ['none where there is none', '<p>The f<b>er</b>ry</p>', 'The ferry'],
  ['boxes without words', '<p>One</p><p> </p><div>&nbsp;</div><p>two</p>', 'One\ntwo'],
  ['a space that hides behind what shows nothing', '<p>One&shy; &#8203;two</p>', 'One two'],
  ['two spaces in one text', '<p>One  two</p>', 'One two'],
  ['a stop behind a quotation and white space', '<p>He said <q>no </q>, twice.</p>', 'He said “no”, twice.'],
  ['a word there', '<p>He said <q>no </q>twice.</p>', 'He said “no” twice.'],
  ['a bracket there', '<p>(He said <q>no </q>)</p>', '(He said “no”)'],
])('%s', (_, markup, text) => expect(readOf(markup)).toBe(text))

test('each run leads to the characters of its node', () => {
  const body = bodyOf('<p> The  fer&shy;ry <b>Anna\u00a0II </b> sailed.</p><p> At noon.</p>')
  const page = layText(readBlocks(body).map(({ pieces }) => pieces))
  expect(page.text).toBe('The ferry Anna II sailed.\nAt noon.')
  expect(
    page.runs.map(({ node, from, to, start, end }) => [
      node.data.slice(from, to),
      page.text.slice(start, end),
    ]),
  ).toEqual([
    ['The ', 'The '],
    ['fer', 'fer'],
    ['ry ', 'ry '],
    ['Anna\u00a0II ', 'Anna II '],
    ['sailed.', 'sailed.'],
    ['At noon.', 'At noon.'],
  ])
})
