import { describe, expect, test } from 'vitest'
import { findNames } from '../../../src/annotate/names/find-names.ts'
import { readModels } from '../../../src/read-models.ts'
import { readDocument } from '../../../src/text/document.ts'
import { growth, proportionate } from '../../timing/growth.ts'

const { names: model } = readModels()
const sentence = 'President Vladimir Putin met Angela Merkel in Berlin, Reuters reported.'
const textsOf = (text: string) =>
  findNames(readDocument(text), model).map(({ start, end }) => text.slice(start, end))
const plain = textsOf(sentence)

/** What may stand before, after and between without moving an offset or losing a name. */
const strange = {
  emoji: '👩‍👩‍👧‍👦🏳️‍🌈👍🏽',
  'right-to-left marks': '\u200f\u202e\u2067\u2069\u202c',
  'lone surrogates': '\ud83d \udc4d',
  'zero widths': '\ufeff\u200b\u200d',
  'control characters': '\0\u0001\u001f',
  'mixed scripts': 'Привет мир 你好世界 مرحبا',
  'combining marks': `a${'\u0301'.repeat(500)}`,
  brackets: '(('.repeat(200),
  nothing: '',
}

describe('bad input', () => {
  test('the plain sentence has its names', () => {
    expect(plain).toEqual(['Vladimir Putin', 'Angela Merkel', 'Berlin', 'Reuters'])
  })

  test.each(Object.entries(strange))('%s around a sentence move no offset', (_, noise) => {
    const found = textsOf(`${noise}\n${sentence}\n${noise}`)
    for (const name of plain) expect(found).toContain(name)
  })

  test.each(Object.entries(strange))('%s inside a sentence throw nothing', (_, noise) => {
    const text = `The ${noise} Putin${noise} of ${noise}Berlin.`
    for (const { start, end } of findNames(readDocument(text), model)) {
      expect(start).toBeLessThan(end)
      expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
    }
  })

  test('an empty text and white space have none', () => {
    expect(['', ' ', '\n\n\t'].flatMap(textsOf)).toEqual([])
  })

  test.each(['A', 'a', "A'", 'A-', 'A/', '.', '\ud83d'])(
    'one word without end, %j over and over, takes time in proportion to its length',
    (word) => {
      const reading = (length: number) => textsOf(`${word.repeat(length / word.length)} ${sentence}`)
      expect(growth(reading, 10_000)).toBeLessThan(proportionate)
    },
  )

  test('a long text takes time in proportion to its length', () => {
    const reading = (times: number) =>
      textsOf(`${sentence} The Anti-Corruption Commission (ACC) said so.\n`.repeat(times))
    expect(growth(reading, 200)).toBeLessThan(proportionate)
  })
})
