import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compose } from '../../src/text/compose.ts'

const text = fc
  .array(
    fc.constantFrom(
      'e\u0301',
      'é',
      'a\u0323\u0302',
      'x\u0301',
      '\u0301',
      'René ',
      'n',
      ' ',
      '😀',
      '日',
      '\n',
    ),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.join(''))

test('a letter and its accent become one character, and lead back to both', () => {
  const apart = 'Rene\u0301 Duche\u0301 denied it'
  const { text, back } = compose(apart)
  expect(text).toBe('René Duché denied it')
  expect(apart.slice(back(0), back(4))).toBe('Rene\u0301')
  expect(apart.slice(back(5), back(10))).toBe('Duche\u0301')
  expect(apart.slice(back(11))).toBe('denied it')
})

test('a text that is composed stays as it is', () => {
  const { text, back } = compose('René Duché')
  expect([text, back(7)]).toEqual(['René Duché', 7])
})

test('any text is what Unicode composes, and each of its stretches leads back to what it was composed of', () =>
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (apart, from, length) => {
      const { text, back } = compose(apart)
      expect(text).toBe(apart.normalize('NFC'))
      expect([back(0), back(text.length)]).toEqual([0, apart.length])
      const start = from % (text.length + 1)
      const end = Math.min(text.length, start + (length % 9))
      const cutsNone = /^(?![\p{M}\udc00-\udfff])/u
      if (cutsNone.test(text.slice(start)) && cutsNone.test(text.slice(end)))
        expect(apart.slice(back(start), back(end)).normalize('NFC')).toBe(text.slice(start, end))
    }),
  ))
