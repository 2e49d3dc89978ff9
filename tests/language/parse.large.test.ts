import { expect, test } from 'vitest'
import { parse } from '../../src/language/parse.ts'
import { readModels } from '../../src/read-models.ts'
import { readDocument } from '../../src/text/document.ts'
import { growth, proportionate } from '../timing/growth.ts'

const { tags } = readModels()

const repeated = {
  'plain sentences': 'The minister said that the dam, which was built in 1961, is safe.\n',
  'no punctuation': 'the minister said that the dam which he built and that the council ',
  'quotation marks': '“ ” " ',
  'one character': 'a',
  brackets: '((',
  'subordinate clauses': 'because he said that ',
  commas: 'A, ',
  possessives: 'dam’s ',
}

test.each(Object.entries(repeated))('%s: time grows with the length', (_, piece) => {
  const reading = (length: number) =>
    parse(readDocument(piece.repeat(Math.ceil(length / piece.length))), tags)
  expect(growth(reading, 8_000)).toBeLessThan(proportionate)
})

test('one sentence of 20,000 words', () => {
  const reading = (words: number) =>
    parse(readDocument('and then the man said that '.repeat(words / 6)), tags)
  expect(growth(reading, 5_000)).toBeLessThan(proportionate)
})
