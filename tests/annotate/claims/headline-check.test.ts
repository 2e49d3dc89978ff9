import { expect, test } from 'vitest'
import { findClaims } from '../../../src/annotate/claims/find-claims.ts'
import { firmerHeadline } from '../../../src/annotate/claims/headline-check.ts'
import { readDocument } from '../../../src/text/document.ts'

const body =
  'The plant opened in 1990. Officials said the plant poisoned the river Elbe for years. It will close in June.'
const check = (title: string) => firmerHeadline(title, findClaims(readDocument(body), []), body)

test.each([
  ['firm where the article only passes it on', 'Plant poisoned river for years', 0],
  ['names its source', 'Plant poisoned river for years, officials say', null],
  ['hedges', 'Plant may have poisoned river for years', null],
  ['asks', 'Did plant poison river for years?', null],
  ['about something else', 'Football club sells striker to rival', null],
  ['about what the article vouches for', 'Plant opened in 1990 near Hamburg', null],
  ['too short to tell', 'Poisoned river', null],
])('a headline that %s', (_, title, index) => {
  expect(check(title)).toBe(index)
})
