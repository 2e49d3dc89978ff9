import { describe, expect, test } from 'vitest'
import type { Claim, ClaimLabel } from '../../../src/annotate/claims/claim.ts'
import { labelOf } from '../../../src/knowledge/facts/label.ts'
import type { Stance } from '../../../src/knowledge/facts/line.ts'
import { isQuoted, quotesOf } from '../../../src/knowledge/facts/quote.ts'
import { readDocument } from '../../../src/text/document.ts'

describe('what is quoted for a line', () => {
  const quotes = (text: string) =>
    quotesOf(readDocument(text)).map((quote) => quote && text.slice(quote.start, quote.end))

  test.each<[text: string, expected: (string | undefined)[]]>([
    ['It rained. It snowed.', ['It rained.', 'It snowed.']],
    [
      'Moss said: “It rained. It snowed.” He left.',
      ['Moss said: “It rained. It snowed.”', 'Moss said: “It rained. It snowed.”', 'He left.'],
    ],
    ['“It rained,” Moss said. He left.', ['“It rained,” Moss said.', 'He left.']],
  ])('%s', (text, expected) => {
    expect(quotes(text)).toEqual(expected)
  })

  test('a sentence alone, where the whole quotation is too long to show', () => {
    const long = `${'very '.repeat(100)}wet.`
    const text = `Moss said: “It is ${long} It is ${long} It is ${long}” He left.`
    expect(quotes(text)).toEqual([`Moss said: “It is ${long}`, `It is ${long}`, `It is ${long}”`, 'He left.'])
  })

  test('nothing, where even the sentence is', () => {
    expect(quotes(`It is ${'very '.repeat(250)}wet. He left.`)).toEqual([undefined, 'He left.'])
    const edge = `It is ${'x'.repeat(993)}.`
    expect(quotes(edge)).toEqual([edge])
    expect(quotes(`It is ${'x'.repeat(994)}.`)).toEqual([undefined])
  })

  test.each<[line: string, quoted: boolean]>([
    ['the mayor', false],
    ['It rained', true],
    ['said: “It rained', true],
    ['rained” in', true],
    ['said: “It rained” in Leeds', false],
    ['in Leeds', false],
  ])('“%s” is somebody’s words: %s', (line, is) => {
    const text = 'Moss, the mayor, said: “It rained” in Leeds.'
    const [quote] = quotesOf(readDocument(text))
    const start = text.indexOf(line)
    expect(quote && isQuoted({ start, end: start + line.length }, quote)).toBe(is)
  })
})

describe('how a document presents a line', () => {
  const claim = (start: number, end: number, label: ClaimLabel, also: ClaimLabel[] = []) =>
    ({ start, end, label, also }) as unknown as Claim
  test.each<[stance: Stance, claims: Claim[], label: ClaimLabel | null]>([
    ['asserted', [], null],
    ['asserted', [claim(0, 30, 'alleged')], 'alleged'],
    ['asserted', [claim(15, 30, 'alleged')], 'alleged'],
    ['asserted', [claim(16, 30, 'alleged')], null],
    ['asserted', [claim(0, 15, 'alleged')], 'alleged'],
    ['asserted', [claim(0, 14, 'alleged')], null],
    ['asserted', [claim(0, 30, 'attributed'), claim(0, 30, 'disputed')], 'disputed'],
    ['reported', [claim(0, 30, 'possible')], 'possible'],
    ['added', [claim(0, 30, 'possible')], null],
    ['added', [claim(0, 30, 'possible', ['confirmed', 'attributed'])], 'attributed'],
    ['added', [claim(0, 30, 'possible', ['confirmed'])], null],
    ['added', [claim(0, 30, 'alleged', ['disputed'])], 'alleged'],
    ['given', [claim(0, 30, 'alleged')], null],
  ])('%s %j: %s', (stance, claims, label) => {
    expect(labelOf({ start: 10, end: 20 }, stance, claims)).toBe(label)
  })
})
