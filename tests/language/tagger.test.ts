import { describe, expect, test } from 'vitest'
import { lineCaseNumber, lineCaseOf } from '../../src/language/tagger/line-case.ts'
import { lookOf } from '../../src/language/tagger/look.ts'
import { spellingsOf } from '../../src/language/tagger/spellings.ts'
import { highest } from '../../src/language/tagger/tag-sentences.ts'
import { readWords } from '../../src/language/words/read-words.ts'
import { tokenize } from '../../src/text/tokens.ts'

const wordsOf = (text: string) => readWords({ tokens: tokenize(text, 0) })

test.each([
  ['The dam at Marlow held for a week.', 'normal'],
  ['Dam Breaks Near Marlow After a Week of Rain', 'title'],
  ['Minister to Resign Over the Dam', 'title'],
  ['Dam Breaks Near Marlow as water rises', 'normal'],
  ['DAM BREAKS NEAR MARLOW', 'capitals'],
  ['UN AND EU SEND Aid', 'capitals'],
  ['UN AND EU Send Aid', 'title'],
  ['Marlow Dam', 'normal'],
  ['Marlow Dam Breaks', 'title'],
  ['A B C D E F', 'normal'],
  ['10 Men, 12 Women And 14 Dogs', 'title'],
])('the case of “%s” is %s', (text, expected) => {
  expect(lineCaseOf(wordsOf(text))).toBe(expected)
})

test('words that headlines leave small do not count', () => {
  const small =
    'a an and as at but by for from if in into is nor of off on or out over per than the to up via vs with s'
  for (const word of small.split(' '))
    expect(lineCaseOf(wordsOf(`Dam ${word} ${word} Near Marlow`)), word).toBe('title')
})

test('cases have the numbers that the tagger learnt them by', () => {
  expect((['normal', 'title', 'capitals'] as const).map(lineCaseNumber)).toEqual([0, 1, 2])
})

describe('how words look', () => {
  const look = (text: string) => lookOf(text, text.toLowerCase())

  // The weights in models/ are found by these numbers.
  test('is told by the numbers that the model holds', () => {
    const { word, exact, shape, suffix2, suffix3, own } = look('Dams')
    expect({ word, exact, shape, suffix2, suffix3 }).toMatchInlineSnapshot(`
      {
        "exact": 2989047530,
        "shape": 1494470541,
        "suffix2": 1445858897,
        "suffix3": 438801760,
        "word": 3736060374,
      }
    `)
    expect(own).toMatchInlineSnapshot(`
      [
        630029978,
        4210485250,
        467672626,
        1329436291,
        543056494,
        3634357623,
        3053403438,
        3456482869,
        3381173913,
        1331210024,
        1678878904,
        2842679764,
      ]
    `)
  })

  test.each([
    ['McDonald', 'O’Brien', false],
    ['McDonald', 'MacLeod', true],
    ['Marlow', 'Ada', true],
    ['UN', 'NATO', true],
    ['UN', 'Un', false],
    ['2026', '12', true],
    ['5-year', '10-week', true],
    ['a-b', 'a.b', false],
    ['x-x-x', 'x-x-x-x-x-x-x', false],
    ['x-x-x-x-x', 'x-x-x-x-x-x-x', true],
  ])('%s and %s: the same shape?', (a, b, same) => {
    expect(look(a).shape === look(b).shape).toBe(same)
  })

  test.each([
    ['dam', 'DAM', false],
    ['Dam', 'DAM', false],
    ['dAm', 'daM', true],
    ['A', 'a', false],
    ['2024', '1999', true],
  ])('%s and %s: the same as written?', (a, b, same) => {
    expect(look(a).exact === look(b).exact).toBe(same)
  })

  test('beyond forty letters only the beginning and the end count', () => {
    const [begin, end] = ['a'.repeat(20), 'b'.repeat(20)]
    expect(look(`${begin}x${end}`).word).toBe(look(begin + end).word)
    expect(look(`${begin}${end}`).word).not.toBe(look(`${begin}${end.slice(1)}`).word)
  })
})

test('how a document spells a word elsewhere counts, up to twice', () => {
  const sentences = [
    'The Dam held, and the Dam is old now',
    'Marlow is old now',
    'She left the dam, Marlow and “Berg”.',
    'Dam Breaks Near Old Marlow',
  ].map(wordsOf)
  const found = spellingsOf(sentences, ['normal', 'normal', 'normal', 'title'])
  const told = Object.fromEntries(
    sentences.flatMap((words, i) => words.map(({ lower }, at) => [lower, found[i]?.[at]] as const)),
  )
  // 1, and 3 for each capital, 1 for each small letter
  expect(told).toMatchObject({
    dam: 1 + 2 * 3 + 1,
    old: 1 + 2,
    she: 1,
    left: 2,
    marlow: 1,
    berg: 1,
    breaks: 1,
  })
})

test.each([
  [[1, 5, 3], 0b111, 1],
  [[1, 5, 3], 0b101, 2],
  [[5, 5, 3], 0b111, 0],
  [[-4, -5], 0b10, 1],
])('of the scores %j the highest that %d allows is at %d', (scores, allowed, best) => {
  expect(highest(scores, allowed)).toBe(best)
})
