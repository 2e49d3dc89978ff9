import { expect, test } from 'vitest'
import { findClaims } from '../../../src/annotate/claims/find-claims.ts'
import { readDocument } from '../../../src/text/document.ts'
import { growth, proportionate } from '../../timing/growth.ts'

test.each([
  ['one sentence without end', 'police said the dam was safe and '],
  ['commas', 'Berg, '],
  ['marks', '“Berg said '],
  ['denials', 'The clerk denied the allegations. '],
  ['doubts', 'This could not be confirmed. '],
  ['claims and their doubts', 'Berg said it was so. The claims could not be confirmed. '],
  [
    'accusations and answers',
    'Oslo accused Bergen of theft, but Bergen said it rained. It denied all charges. ',
  ],
  ['who', 'a man who said '],
  ['owners', 'Berg’s lawyer’s '],
  ['whom the text may know', 'The official said it rained. The lawmakers said so. A spokesman said so. '],
])('time grows with the length: %s', (_, piece) => {
  const reading = (times: number) => findClaims(readDocument(piece.repeat(times)), [])
  expect(growth(reading, 120)).toBeLessThan(proportionate)
})
