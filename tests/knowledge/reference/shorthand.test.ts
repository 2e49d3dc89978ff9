import { expect, test } from 'vitest'
import { inShorthand, lengthening, withTexts } from '../../../src/knowledge/reference/shorthand.ts'

const towns = ['Arden', 'Brill', 'Corley', 'Dunham', 'Eastry', 'Frome', 'Garsdale', 'Hexworthy']
const sentences = towns.map((town) => `${town} is a market town in the north of England.`)

test('texts that share words are told in fewer bytes, and come back as they were', () => {
  const { shorthand, short } = inShorthand(sentences)
  const told = withTexts({ list: sentences, of: [3, null] }, (text) => short.get(text) ?? text)
  expect(Buffer.byteLength(JSON.stringify([shorthand, told]))).toBeLessThan(
    0.6 * Buffer.byteLength(JSON.stringify(sentences)),
  )
  expect(withTexts(told, lengthening(shorthand))).toEqual({ list: sentences, of: [3, null] })
})

test('letters that the texts have themselves stand for nothing else', () => {
  const own = [...sentences, 'Yahoo? costs $5 in Αθήνα, Москва & [Łódź].', '#'.repeat(9)]
  const { shorthand, short } = inShorthand(own)
  const lengthened = lengthening(shorthand)
  expect(own.map((text) => lengthened(short.get(text) ?? ''))).toEqual(own)
  expect([...shorthand.letters].filter((letter) => own.join('').includes(letter))).toEqual([])
})

test('what nothing shares words with stays as it is', () => {
  expect(inShorthand(['One.', 'Another.']).shorthand).toEqual({ letters: '', runs: [] })
})
