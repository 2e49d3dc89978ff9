import { expect, test } from 'vitest'
import { dayIn, isDay } from '../../src/text/day.ts'
import { denseMap } from '../../src/text/dense-map.ts'
import { byFirstWord } from '../../src/text/first-word.ts'
import { fold } from '../../src/text/fold.ts'
import { hashText, mix } from '../../src/text/hash.ts'
import { beginsWithCapital, hasLetter } from '../../src/text/letters.ts'

// The vectors of http://www.isthe.com/chongo/src/fnv/test_fnv.c
test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('the hash of “%s” is that of FNV-1a', (text, hash) => {
  expect(hashText(text)).toBe(hash)
  expect(hashText(`x${text}y`, 1, text.length + 1)).toBe(hash)
})

// The weights in models/ are found by these numbers: another mixture would need all of them trained anew.
test.each([
  [0, 0, 0],
  [1, 2, 3_831_044_394],
  [2, 1, 1_933_950_016],
  [0xffffffff, 7, 90_397_071],
])('%d and %d are mixed as the models have it', (a, b, mixed) => {
  expect(mix(a, b)).toBe(mixed)
})

test.each([
  ['Çavuşoğlu', 'cavusoglu'],
  ['Łódź', 'lodz'],
  ['Ærø', 'aero'],
  ['Þór Sigurðsson', 'thor sigurdsson'],
  ['Đorđe', 'dorde'],
  ['Kırıkkale', 'kirikkale'],
  ['Cœur', 'coeur'],
  ['Meißen', 'meissen'],
  ['Smith-Jones', 'smith-jones'],
])('%s is folded', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

test.each([
  ['2026-03-01', '2026-03-01'],
  ['2026-03-01T09:30:00Z', '2026-03-01'],
  ['2026-02-30', null],
  ['2026-13-01', null],
  ['1 March 2026', null],
  ['12026-03-01', null],
  ['', null],
  [null, null],
  [undefined, null],
])('the day in %s', (text, day) => {
  expect(dayIn(text)).toBe(day)
})

test('a time stamp is no day', () => {
  expect(isDay('2026-03-01T09:30')).toBe(false)
})

test.each([
  ['Ada', true],
  ['ada', false],
  ['Zoo', true],
  ['zoo', false],
  ['[a]', false],
  ['@Ada', false],
  ['Élan', true],
  ['élan', false],
  ['\u0080', false],
  ['4x', false],
  ['', false],
])('whether “%s” begins with a capital', (word, expected) => {
  expect(beginsWithCapital(word)).toBe(expected)
})

test.each([
  ['A', true],
  ['Z', true],
  ['a', true],
  ['z', true],
  ['4th', true],
  ['é', true],
  ['4', false],
  ['`', false],
  ['{', false],
  ['—', false],
  ['', false],
])('whether “%s” has a letter', (word, expected) => {
  expect(hasLetter(word)).toBe(expected)
})

test.each([
  ['share this', true],
  ['share', true],
  ['sharing this', false],
  ['read more', true],
  ['more to share this', false],
  ['9 comments', true],
  ['12 comments', true],
  [': comments', false],
  ['', false],
])('whether a pattern of its first word knows the line “%s”', (line, expected) => {
  const isKnown = byFirstWord([
    ['share read', /^(?:share|read more)/],
    ['read', /^read (?:on|also)/],
    ['0', /^\d+ comments$/],
    ['more', /^never/],
  ])
  expect(isKnown(line)).toBe(expected)
})

test('two patterns may share a first word', () => {
  const isKnown = byFirstWord([
    ['read', /more$/],
    ['read', /also$/],
  ])
  expect(['read more', 'read also', 'read on'].filter(isKnown)).toEqual(['read more', 'read also'])
})

test('a dense map is a map', () => {
  expect(denseMap(['a', 'b', 'c'], (item, index) => item + index)).toEqual(['a0', 'b1', 'c2'])
})
