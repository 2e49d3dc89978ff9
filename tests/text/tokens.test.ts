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
  ['Sen. Lee, D-Ohio, left.', 'Sen.·Lee·,·D·-·Ohio·,·left·.'],
  ['R-U.S. and R-B left on D-Day', 'R·-·U.S.·and·R-B·left·on·D·-·Day'],
  ['’s', '’·s'],
  ['Berg’s. The car', 'Berg·’s·. // The·car'],
  ['« Oui », dit-il', '«·Oui·»·,·dit·-·il'],
  ['word.… She', 'word·.·… // She'],
  ['A.b/C', 'A.b·/·C'],
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

  test.each([
    ['a row of 2500 letters', 'a'.repeat(2500), [1000, 1000, 500]],
    ['a long row behind a word', `one ${'a'.repeat(1500)} b`, [3, 1000, 500, 1]],
    ['1000 letters are a word', `${'a'.repeat(1000)} b`, [1000, 1]],
    ['a joint in 100 letters', `${'a'.repeat(98)}-B`, [98, 1, 1]],
  ])('%s: tokens by length', (_, text, lengths) => {
    expect(tokenize(text, 0).map((token) => token.text.length)).toEqual(lengths)
  })

  test('a row of characters of two units is cut between two of them', () => {
    for (const { text } of tokenize(`x${'👍'.repeat(1000)}`, 0)) expect(text).not.toMatch(/[\ud800-\udbff]$/)
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
