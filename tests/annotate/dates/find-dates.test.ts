import { describe, expect, test } from 'vitest'
import { findDates } from '../../../src/annotate/dates/find-dates.ts'
import { findNames } from '../../../src/annotate/names/find-names.ts'
import { readModels } from '../../../src/read-models.ts'
import { readDocument } from '../../../src/text/document.ts'
import { absolute, type DateCase, relative, traps } from './date-cases.ts'

const { names } = readModels()
const wednesday = '2016-12-21'
const letters = { year: 'Y', month: 'M', day: 'D', time: 'T' } as const

/** The text with its dates in brackets, and what they say. */
function found(text: string, published: string | null) {
  const document = readDocument(text)
  const dates = findDates(document, findNames(document, names), published)
  const marked = dates.reduceRight(
    (words, { start, end }) => `${words.slice(0, start)}[${words.slice(start, end)}]${words.slice(end)}`,
    text,
  )
  return { text: marked, dates: dates.map(({ value, precision }) => [value, letters[precision]]) }
}
const bare = ({ text }: DateCase) => text.replace(/[[\]]/g, '')

describe('a date that stands by itself', () => {
  test.each(absolute)('$text', (one) => {
    const { text, dates } = one
    expect(found(bare(one), null)).toEqual({ text, dates })
    expect(found(bare(one), wednesday)).toEqual({ text, dates })
  })
})

describe('a date that is reckoned from the day of publication', () => {
  test.each(relative)('$text', (one) => {
    const { text, dates, on = wednesday } = one
    expect(found(bare(one), on)).toEqual({ text, dates })
  })

  test.each(relative)('is open without that day: $text', (one) => {
    const values = one.dates.map(([value, precision]) => [
      /^\d{4}$/.test(value ?? '') && bare(one).includes(value ?? '-') ? value : null,
      precision,
    ])
    expect(found(bare(one), null)).toEqual({ text: one.text, dates: values })
  })
})

test.each(traps)('no date: %s', (text) => {
  expect(found(text, wednesday)).toEqual({ text, dates: [] })
})
