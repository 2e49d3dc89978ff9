import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/text/document.ts'
import { tokenize } from '../../src/text/tokens.ts'

/** A paragraph, and its tokens divided by "·", its sentences by " // ". */
const cases = [
  ['Mr. Karlov’s car stopped.', 'Mr.·Karlov·’s·car·stopped·.'],
  ['He left. She (Ann) stayed!', 'He·left·. // She·(·Ann·)·stayed·!'],
  ['Russia-Turkey talks', 'Russia·-·Turkey·talks'],
  ['anti-Taliban fighters', 'anti·-·Taliban·fighters'],
  ['Ulaanbaatar/MONTSAME said', 'Ulaanbaatar·/·MONTSAME·said'],
  ['either and/or both', 'either·and/or·both'],
  ['NASA‘s Center', 'NASA·‘s·Center'],
  ['He said: “It is safe.” The dam held.', 'He·said·:·“·It·is·safe·.·” // The·dam·held·.'],
  ['"It is safe." Berg left.', '"·It·is·safe·.·" // Berg·left·.'],
  ['“Why?” Berg asked.', '“·Why·?·”·Berg·asked·.'],
  ['“Why?” The dam held.', '“·Why·?·” // The·dam·held·.'],
  ['He was ill (or so he said.) She left.', 'He·was·ill·(·or·so·he·said·.·) // She·left·.'],
  ['the “U.S.” Navy ship', 'the·“·U.S.·”·Navy·ship'],
  ['“He runs Berg Inc.” Smith said.', '“·He·runs·Berg·Inc.·”·Smith·said·.'],
  ['the “big.” one', 'the·“·big.·”·one'],
  ['KUWAIT CITY, July 25: The cabinet', 'KUWAIT·CITY·,·July·25·:·The·cabinet'],
] as const

const written = (paragraph: string) =>
  readDocument(paragraph)
    .sentences.map(({ tokens }) => tokens.map(({ text }) => text).join('·'))
    .join(' // ')

describe('tokens', () => {
  test.each(cases)('%s', (paragraph, expected) => {
    expect(written(paragraph)).toBe(expected)
  })

  test('offsets are exact and in order, whatever the text', () => {
    const pieces = fc.constantFrom(
      'Karlov',
      '’s',
      ' ',
      '.',
      '“',
      '\ud83d',
      '\udc4d',
      '👍',
      '\u200f',
      '-',
      '/',
      'é',
      '\u00ad',
      'U.S.',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('')
        let last = 7
        for (const token of tokenize(text, 7)) {
          expect(token.start).toBeGreaterThanOrEqual(last)
          expect(text.slice(token.start - 7, token.end - 7)).toBe(token.text)
          last = token.end
        }
      }),
    )
  })

  test('what is longer than any paragraph or word is cut, and loses nothing', () => {
    for (const text of [
      '.'.repeat(30_000),
      `${'a'.repeat(2500)} b`,
      '👍'.repeat(2000),
      'one two '.repeat(6000),
    ]) {
      const tokens = tokenize(text, 0)
      expect(tokens.map((token) => token.text).join('')).toBe(text.replaceAll(' ', ''))
    }
  })
})
