import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasLetterOrDigit, isOtherScript, lowerWordsIn, wordsIn } from '../../src/text/letters.ts'

// Whatever the short ways do, they say what the classes of all letters say.

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'aZß×÷µªº²¼é ʯ˹“—…’́Жж漢ß9_-'.split('')) }),
)

test('words, letters and scripts are those of Unicode', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(hasLetterOrDigit(text)).toBe(/[\p{L}\p{N}]/u.test(text))
      expect(wordsIn(text)).toEqual(text.match(/[\p{L}\p{N}]+/gu) ?? [])
      expect(lowerWordsIn(text)).toEqual(text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]*/gu) ?? [])
      const letters = text.match(/\p{L}/gu)?.length ?? 0
      const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
      expect(isOtherScript(text, 3)).toBe(letters >= 3 && latin * 2 < letters)
    }),
    { numRuns: 3000 },
  )
})

test('so they are of each character', () => {
  for (let code = 0; code < 0x30000; code++) {
    if (code >= 0xd800 && code < 0xe000) continue
    const character = String.fromCodePoint(code)
    if (hasLetterOrDigit(character) !== /[\p{L}\p{N}]/u.test(character)) expect.fail(code.toString(16))
    if (lowerWordsIn(character).length > 0 !== /\p{Ll}/u.test(character)) expect.fail(code.toString(16))
    if (isOtherScript(character, 1) !== (/\p{L}/u.test(character) && !/\p{Script=Latin}/u.test(character)))
      expect.fail(code.toString(16))
  }
})
