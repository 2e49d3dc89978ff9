import { expect, test } from 'vitest'
import { markedPieces } from '../../../src/extension/library-page/marked-pieces.ts'
import type { Mark, Paint } from '../../../src/view/paint.ts'

const text = 'Tomas Reyes, a foreman, signed.\nThe ministry said so.'
const mark = (words: string, card: string, paint: Paint): Mark => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, card, paint, first: 'article' }
}

test('a text without marks is its paragraphs', () => {
  expect(markedPieces(text, []).map((pieces) => pieces.map((piece) => piece.text))).toEqual([
    ['Tomas Reyes, a foreman, signed.'],
    ['The ministry said so.'],
  ])
})

test('a name inside a claim opens its own card and has the looks of both; nothing is lost or said twice', () => {
  const pieces = markedPieces(text, [
    mark('Tomas Reyes, a foreman, signed', 'claim:1', 'claim-alleged'),
    mark('Tomas Reyes', 'person:reyes', 'entity-person'),
    mark('ministry', 'organization:ministry', 'entity-organization'),
  ])
  expect(pieces.map((own) => own.map((piece) => piece.text).join('')).join('\n')).toBe(text)
  expect(
    pieces.flat().map(({ text, card, around, paints }) => [text, card, around, paints.join(' ')]),
  ).toEqual([
    ['Tomas Reyes', 'person:reyes', 'claim:1', 'claim-alleged entity-person'],
    [', a foreman, signed', 'claim:1', null, 'claim-alleged'],
    ['.', null, null, ''],
    ['The ', null, null, ''],
    ['ministry', 'organization:ministry', null, 'entity-organization'],
    [' said so.', null, null, ''],
  ])
})

test('a mark over two paragraphs goes on in the second', () => {
  const long = { ...mark('signed.', 'claim:1', 'claim-alleged'), end: text.indexOf('said') }
  expect(
    markedPieces(text, [long])
      .flat()
      .map(({ text, card }) => [text, card]),
  ).toEqual([
    ['Tomas Reyes, a foreman, ', null],
    ['signed.', 'claim:1'],
    ['The ministry ', 'claim:1'],
    ['said so.', null],
  ])
})
