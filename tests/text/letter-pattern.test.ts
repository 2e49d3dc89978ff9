import fc from 'fast-check'
import { expect, test } from 'vitest'
import { letterPattern, letterPatternAnyCase } from '../../src/text/letter-pattern.ts'

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'aZß×÷µÿªº²¼é ʯ˹Şşſ“—…’₂€́Жж漢ẞK9_-\\[]{}.'.split('')) }),
)
const found = (pattern: Pick<RegExp, 'exec'>, text: string) => {
  const match = pattern.exec(text)
  return match && { index: match.index, parts: [...match] }
}

test.each([
  [letterPattern`\p{Lu}\p{L}+(?: (\p{Ll}+))?`, /\p{Lu}\p{L}+(?: (\p{Ll}+))?/u],
  [letterPattern`^(?!\p{N})[^\p{L}\\\]]*[\p{L}\p{M}’-]{2}`, /^(?!\p{N})[^\p{L}\\\]]*[\p{L}\p{M}’-]{2}/u],
  [letterPattern`(?<!\p{L})[\p{Lu}\p{N}]+(?![\p{L}\p{N}])`, /(?<!\p{L})[\p{Lu}\p{N}]+(?![\p{L}\p{N}])/u],
  [letterPattern`(?<![\p{L}\p{M}])\p{L}\p{M}?$`, /(?<![\p{L}\p{M}])\p{L}\p{M}?$/u],
  [letterPattern`\\p\[\p{L}`, /\\p\[\p{L}/u],
  [letterPattern`\p{Pd}\p{L}|\p{L}\p{Pd}`, /\p{Pd}\p{L}|\p{L}\p{Pd}/u],
  [letterPatternAnyCase`k(\p{L}+)`, /k(\p{L}+)/iu],
  [letterPatternAnyCase`^\p{Lu}(\p{Ll}*)`, /^\p{Lu}(\p{Ll}*)/iu],
  [letterPatternAnyCase`[^\p{L}]s|(\p{N})`, /[^\p{L}]s|(\p{N})/iu],
])('whatever the text, %#: what it finds is what Unicode’s classes find', (pattern, whole) => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(found(pattern, text)).toEqual(found(whole, text))
      expect(pattern.test(text)).toBe(whole.test(text))
    }),
    { numRuns: 1000 },
  )
})

test.each(['L', 'Lu', 'Ll', 'N', 'M'])('\\p{%s} has every character that Unicode’s class has', (name) => {
  const template = Object.assign([''], { raw: [`^\\p{${name}}$`] })
  for (const [tag, flags] of [
    [letterPattern, 'u'],
    [letterPatternAnyCase, 'iu'],
  ] as const) {
    const pattern = tag(template)
    const whole = new RegExp(`^\\p{${name}}$`, flags)
    for (let code = 0; code < 0x3000; code++) {
      const character = String.fromCodePoint(code)
      if (pattern.test(character) !== whole.test(character)) expect.fail(`${flags} ${code.toString(16)}`)
    }
  }
})

test('a value is a part of the pattern', () => {
  const kind = '(?:\\p{L}+ly )?'
  expect(letterPattern`^is ${kind}(\p{L}+)$`.exec('is sadly true')?.[1]).toBe('true')
})
