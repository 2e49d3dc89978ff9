import { describe, expect, test } from 'vitest'
import { findDates } from '../../../src/annotate/dates/find-dates.ts'
import { readDocument } from '../../../src/text/document.ts'
import { growth, proportionate } from '../../timing/growth.ts'

const strange = [
  '👩‍👩‍👧‍👦',
  '\u200f\u202e\u2069',
  '\ud83d',
  '\0\u001f',
  `a${'\u0301'.repeat(500)}`,
  '((',
  '24/7 3:2 ',
]

describe('bad input', () => {
  test.each(strange)('%j around a date moves no offset', (noise) => {
    const text = `${noise} ${noise}\nHe left on 19 December 2016 ${noise} and on Monday.`
    const words = findDates(readDocument(text), [], '2016-12-21').map(({ start, end }) =>
      text.slice(start, end),
    )
    expect(words).toEqual(['19 December 2016', 'Monday'])
  })

  test.each([
    'a',
    '9',
    'May 5 ',
    'on Monday ',
    'last ',
    '2016-',
    'at 20:30 ',
    'two ',
    'Monday, ',
    '“yesterday ',
  ])('without end, %j takes time in proportion to its length', (piece) => {
    const reading = (length: number) =>
      findDates(readDocument(piece.repeat(length / piece.length)), [], '2016-12-21')
    expect(growth(reading, 6000)).toBeLessThan(proportionate)
  })
})

test('the day of publication is the only clock', () => {
  const text = 'He left on Monday, two weeks ago, last month and on 5 May; he was back yesterday at 19:05.'
  const dates = (zone: string) => {
    process.env.TZ = zone
    return ['2016-03-31', '2024-02-29'].map((day) => findDates(readDocument(text), [], day))
  }
  const zone = process.env.TZ
  const all = ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York'].map(dates)
  process.env.TZ = zone ?? ''
  if (zone === undefined) delete process.env.TZ
  for (const one of all) expect(one).toEqual(all[0])
})
