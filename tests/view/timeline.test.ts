import { expect, test } from 'vitest'
import { findDates } from '../../src/annotate/dates/find-dates.ts'
import { readDocument } from '../../src/text/document.ts'
import { timeline } from '../../src/view/timeline.ts'

const text = `Hospital opens
The hospital will open on Friday, the mayor said on Tuesday. It was planned in 2009 and paid for by May 2014.
“We waited for it last year,” she said on Tuesday. The nurses met some days ago, or at noon.
On Tuesday it was painted; on Tuesday it was cleaned.`
const document = readDocument(text)
const of = (published: string | null) => timeline(document, findDates(document, [], published))

test('stands in order of time, and a date that cannot be told is left out', () => {
  expect(of('2016-12-21').map(({ value, passages }) => [value, passages.length])).toEqual([
    ['2009', 1],
    ['2014-05', 1],
    ['2016-12-20', 3],
    ['2016-12-23', 1],
  ])
  expect(of(null).map(({ value }) => value)).toEqual(['2009', '2014-05'])
})

test('quotes whole sentences, and says where the date is in them and in the article', () => {
  for (const { passages } of of('2016-12-21'))
    for (const { text: sentence, date, place } of passages) {
      expect(text).toContain(sentence)
      expect(sentence).toMatch(/^\P{Ll}.*\.$/u)
      expect(sentence.slice(date.start, date.end)).toBe(text.slice(place.start, place.end))
    }
})

test('is none of one date', () => {
  const one = readDocument('It was closed on 4 May 2009. It has been shut since 4 May 2009.')
  expect(timeline(one, findDates(one, [], null))).toEqual([])
})
