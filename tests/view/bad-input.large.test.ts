import { describe, expect, test } from 'vitest'
import type { Claim } from '../../src/annotate/claims/claim.ts'
import { firmerHeadline } from '../../src/annotate/claims/headline-check.ts'
import { sourcingProfile } from '../../src/annotate/claims/sourcing-profile.ts'
import type { Mention } from '../../src/annotate/mention.ts'
import { type Analysis, analyse } from '../../src/knowledge/analyse.ts'
import { compile } from '../../src/knowledge/compile.ts'
import type { LinkedEntity } from '../../src/knowledge/link.ts'
import { readModels } from '../../src/read-models.ts'
import { readDocument } from '../../src/text/document.ts'
import { present } from '../../src/view/page-view.ts'
import { growth, proportionate } from '../timing/growth.ts'

const models = readModels()
const knowledge = compile([], models)

const title = 'A ferry sank near the old harbour'
const analysed = (text: string): Analysis =>
  analyse({ text, title, published: '2024-05-06' }, { knowledge, models })
const shown = (analysis: Analysis) => present({ text: analysis.document.text, title }, analysis, knowledge)
/** All that happens between the page's text and what is shown of it. */
const read = (text: string) => shown(analysed(text))

const given = ['Anna', 'Boris', 'Carla', 'David', 'Elena', 'Frank', 'Greta', 'Henry', 'Irene', 'Jakob']
const syllables = ['ber', 'lin', 'mar', 'sol', 'kov', 'dra', 'ten', 'hul', 'bir', 'ras']
/** The names of up to 10,000 people, no two alike. */
const person = (index: number): string => {
  const digit = (power: number) => Math.floor(index / 10 ** power) % 10
  const surname = [1, 2, 3].map((power) => syllables[digit(power)]).join('')
  return `${given[digit(0)]} ${surname.charAt(0).toUpperCase()}${surname.slice(1)}`
}
const people = (count: number, between: string): string =>
  Array.from({ length: count }, (_, index) => person(index)).join(between)

/** An article in which so many people say something of the next one, as an analysis would have it. */
function saying(count: number): Analysis {
  const sentence = `${person(0)} said ${person(1)} was late.`
  const document = readDocument(`${sentence}\n`.repeat(count))
  const entities = document.sentences.map(({ start }, index): LinkedEntity => {
    const [own, other] = [start, document.sentences[index - 1]?.end ?? 0]
    const mentions = [other - 15, own].map(
      (at): Mention => ({ start: at, end: at + 9, kind: 'name', type: 'person', reason: 'made up' }),
    )
    const id = `person:${index}`
    return { id, type: 'person', name: id, mentions, roles: [], salience: 1 / count, background: [] }
  })
  const [claim] = analysed(sentence).claims
  const claims = document.sentences.map(
    ({ start, end }, index): Claim => ({ ...claim!, start, end, sourceEntity: `person:${index}` }),
  )
  const sourcing = sourcingProfile(claims, document)
  return {
    document,
    entities,
    claims,
    dates: [],
    sourcing,
    headline: firmerHeadline(title, claims, document),
  }
}

const words =
  'ships may leave after talks with the crew while police wait for word from Berg in Kabul said that'
const sentenceOf = (count: number): string => {
  const all = words.split(' ')
  return Array.from({ length: count }, (_, index) => all[(index * index + index) % all.length]).join(' ')
}

/** What a page may hold, of any size: a size of 1 is about 1,000 UTF-16 units. */
const kinds: Readonly<Record<string, (size: number) => string>> = {
  'people in sentences': (size) => people(28 * size, ' left. He waited with '),
  'people in paragraphs': (size) => people(32 * size, ' said so.\nThe ferry carried '),
  'a list of people': (size) => people(60 * size, ', '),
  'no punctuation at all': (size) => sentenceOf(190 * size),
  'sentences of many words': (size) => `${sentenceOf(95 * size)}. ${sentenceOf(95 * size)}.`,
}
const pieces = [
  'Mr. ',
  'A. ',
  'No. 1 ',
  '? ',
  'No! ',
  'he said ',
  'Berg said that ',
  'may ',
  'Berg, ',
  'Jan. 5, ',
  'Berg Co. ',
  '“a” ',
  '"a. ',
  '“a.\n',
  '‘a, said A ',
  '5\'10" ',
  'The minister denied it. ',
]
const characters = ['a', 'A', '.', ',', '"', '“', '”', "'", '’', '-', '(', '1', 'é', '😀', '\u00a0', '\n']

describe('time grows with the length, not faster', () => {
  test.each(Object.entries(kinds))('%s', (_, textOf) => {
    expect(growth((size) => read(textOf(size)), 10)).toBeLessThan(proportionate)
  })

  test('the cards of people of whom each says something', () => {
    const sizes = new Map([4_000, 8_000, 16_000].map((size) => [size, saying(size)]))
    expect(growth((size) => shown(sizes.get(size)!), 4_000)).toBeLessThan(proportionate)
  })

  test.each(pieces)('%j over and over', (piece) => {
    const textOf = (size: number) => piece.repeat(Math.ceil((1_000 * size) / piece.length))
    expect(growth((size) => read(textOf(size)), 10)).toBeLessThan(proportionate)
  })

  test.each(characters)('%j alone', (character) => {
    expect(growth((size) => read(character.repeat(1_000 * size)), 10)).toBeLessThan(proportionate)
  })
})

describe('nothing is too much', () => {
  test('5,000 people', () => {
    const { cast } = read(people(5_000, ' left. He waited with ')).summary
    expect(cast.length).toBeGreaterThan(2_500)
  })

  test.each(['"', '“', '”', '“a” ', '"a. ', "'a "])('100,000 quotation marks: %s', (mark) => {
    expect(() => read(`Berg said it. ${mark.repeat(100_000)}`)).not.toThrow()
  })

  test('2 MB of one character', () => {
    for (const character of ['a', '\n', ' ']) expect(() => read(character.repeat(2_000_000))).not.toThrow()
  })

  test('2 MB of sentences', () => {
    const text = `${sentenceOf(20_000)}.\n`.repeat(20).slice(0, 2_000_000)
    expect(() => analyse({ text }, { knowledge, models })).not.toThrow()
  })
})
