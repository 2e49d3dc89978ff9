import { expect, test } from 'vitest'
import { whenInWords } from '../../popup/when-in-words.ts'
import { words } from '../card/words.ts'

test.each([
  ['2016', '2016'],
  ['2016-12', 'Dec 2016'],
  ['2016-12-19', 'Dec 19, 2016'],
  ['1878-03-03', 'Mar 3, 1878'],
  ['2016-12-19T19:05', 'Dec 19, 2016, 7:05 PM'],
  ['2016-12-19T16:05Z', 'Dec 19, 2016, 4:05 PM UTC'],
  ['2016-12-19T19:05+03:00', 'Dec 19, 2016, 7:05 PM UTC+03:00'],
  ['2003/2007', '2003 – 2007'],
  ['2015-12/2016-03', 'Dec 2015 – Mar 2016'],
  ['2016-12-12/2016-12-18', 'Dec 12 – 18, 2016'],
])('%s is %s', (value, said) => {
  expect(whenInWords(words, value).replace(/\s/g, ' ')).toBe(said)
})
