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

/** A text with a date in brackets and "~" for each of the words, and what the date says; published on a Wednesday. */
describe.each<[text: string, value: string | null, words: string]>([
  [
    'They voted ~ [Friday].',
    null,
    'until, till, by, before, from, for, starting, beginning, through, ahead of, pending',
  ],
  ['They voted ~ [Friday].', '2016-12-16', 'on, after, since'],
  [
    'They fled ~ [20 years ago].',
    null,
    'about, around, some, roughly, nearly, almost, over, more than, at least, up to, well over, only',
  ],
  ['They fled ~ [20 years ago].', '1996', 'there, exactly'],
  ['They saw the [July 15] ~.', null, 'coup, attempt, vote'],
  [
    'They saw the [July 15] ~ it.',
    '2016-07-15',
    'in, at, on, to, and, or, when, after, before, that, by, as, of, with, for',
  ],
  ['He died on [21 August] ~ year.', null, 'the same, that, of that, in the same'],
  ['He died on [21 August] that ~.', null, 'year, month, week'],
  ['A shot was heard on [Monday ~ 19:05].', '2016-12-19T19:05', 'at, around, about'],
  ['He ran the firm from [June 2013 ~ May 2014].', '2013-06/2014-05', 'to, until, through'],
  ['He ran the firm, [June 2013 ~ May 2014].', '2013-06/2014-05', '–, —, -'],
  ['It fell [~ May 2011].', '2011-05', 'early, mid, late, Early, Late'],
  ['He resigned [~ on Monday].', '2016-12-19', 'early, late, earlier, later'],
  ['He resigned [~ yesterday].', '2016-12-20', 'early, late, earlier, later'],
  ['They ~ on [Friday].', '2016-12-16', 'left, held it, came, won'],
  [
    'They came to ~ hall on [Friday].',
    '2016-12-16',
    'the, a, his, her, its, their, our, my, this, that, these, those, all, some, any',
  ],
])('%s: %s', (text, value, words) => {
  test.each(words.split(/,\s+/))('%s', (word) => {
    const whole = text.replace('~', word)
    const { text: marked, dates } = found(whole.replace(/[[\]]/g, ''), wednesday)
    expect([marked, dates.map(([said]) => said)]).toEqual([whole, [value]])
  })
})

/** A time by itself is of the sentence's day where nothing but a phrase stands between. */
test.each(', ; : ( ) — “ and as but when while who which that before after until'.split(' '))(
  'a time behind %s is of another clause',
  (word) => {
    const text = `A shot was heard on Monday ${word} it ended at 19:05 in the hall.`
    const [, time] = found(text, wednesday).dates
    expect(time?.[0]).toBeNull()
  },
)
