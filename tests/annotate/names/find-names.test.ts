import { describe, expect, test } from 'vitest'
import { findNames } from '../../../src/annotate/names/find-names.ts'
import { readModels } from '../../../src/read-models.ts'
import { readDocument } from '../../../src/text/document.ts'
import { marked, plain } from './marked-names.ts'

const { names: model } = readModels()

/** Names in square brackets with their type; the text is what stands without them. */
const cases = [
  'President [person Vladimir Putin] met [person Angela Merkel] in [place Berlin].',
  'The [organization European Union] and [place Turkey] agreed, [organization Reuters] reported.',
  '[person Mevlüt Çavuşoğlu] spoke to reporters in [place Moscow].',
  '[person Nguyễn Văn Minh] of [organization Doctors Without Borders] met Crown Prince [person Mohammed bin Salman].',
  'The [organization Bank of England] raised its rate.',
  '[person Kim Jong-un] left [place North Korea] by train.',
  '[person Marie-Claire de la Cruz] lives in [place Paris].',
  '[place Russia]-[place Turkey] talks resumed, said [person Sinéad O’Neill].',
  '[place KUWAIT CITY], July 25: The cabinet met on Tuesday.',
  'The [organization Anti-Corruption Commission] ([organization ACC]) denied it.',
  'The [organization Ukrainian foreign ministry] said so, [organization Interfax] reported.',
  '[organization Jordanian security forces] have closed the street.',
  'He is an Israeli army officer and a Turkish police source.',
  'She had served in [place Tripoli] before the [event Libyan civil war].',
  '[event Hurricane Ida] hit [place Louisiana] on Sunday.',
  'She won the Nobel Peace Prize in [place Oslo].',
  '[person Laila Haddadin], the spokeswoman of [place Jordan]’s embassy in [place Ottawa], declined to comment.',
  'The Russians and the French were late.',
  'It was a long day for everybody in the office.',
]

describe('findNames', () => {
  test.each(cases)('%s', (expected) => {
    expect(marked(plain(expected))).toBe(expected)
  })

  test('a full name decides its surname, and an organization that ran into it is cut off', () => {
    const text =
      '[person Pavel Dragunov] left the hospital.\nA diplomat told [organization TASS] [person Dragunov] was well. [person Dragunov] smiled.'
    expect(marked(plain(text))).toBe(text)
  })

  test('every name says why, and says what is so', () => {
    const reason = (text: string) => findNames(readDocument(text), model).map((name) => name.reason)
    expect(reason('On Monday Mr Karlov flew to Turkey.')).toEqual([
      '“Mr” stands before it',
      'a list of countries holds it',
    ])
    expect(reason('Anna Karlov left. Nobody saw Karlov go.')).toEqual([
      '“Anna” is a given name',
      expect.stringMatching(/person/),
    ])
  })
})
