import { expect, test } from 'vitest'
import { findClaims } from '../../../src/annotate/claims/find-claims.ts'
import { firmerHeadline } from '../../../src/annotate/claims/headline-check.ts'
import { readDocument } from '../../../src/text/document.ts'

const body =
  'The plant opened in 1990. Officials said the plant poisoned the river Elbe for years. It will close in June.'
const checked = (title: string, text: string) => {
  const document = readDocument(text)
  return firmerHeadline(title, findClaims(document, []), document)
}
const check = (title: string) => checked(title, body)

test.each([
  ['firm where the article only passes it on', 'Plant poisoned river for years', 0],
  ['has its verbs in another form', 'Plants poisoning rivers for years', 0],
  ['names its source', 'Plant poisoned river for years, officials say', null],
  ['hedges', 'Plant may have poisoned river for years', null],
  ['quotes', 'Plant ‘poisoned’ river for years', null],
  ['has a possessive, which quotes nobody', 'Plant’s filters poisoned river for years', 0],
  ['says the opposite', 'Plant never poisoned river Elbe for years', null],
  ...['no', 'not', 'nobody', 'none', 'without', 'cannot', 'can’t', "won't"].map(
    (word): [string, string, null] => [
      `says the opposite by “${word}”`,
      `Plant ${word} poisoned river Elbe for years`,
      null,
    ],
  ),
  ['has another subject', 'Hackers poisoned plant for years by the river', null],
  ['asks', 'Did plant poison river for years?', null],
  ['about something else', 'Football club sells striker to rival', null],
  ['about what the article vouches for', 'Plant opened in 1990 near Hamburg', null],
  ['too short to tell', 'Poisoned river', null],
])('a headline that %s', (_, title, index) => {
  expect(check(title)).toBe(index)
})

test('what the article also states itself is no more firm', () => {
  const text = `${body} The plant poisoned the river for years.`
  expect(checked('Plant poisoned river for years', text)).toBe(null)
})

test.each([
  ['Officials confirmed that the plant poisoned the river Elbe for years.'],
  ['The plant may have poisoned the river Elbe for years.'],
])('what is confirmed, and what may be, is no firmer in the headline: %s', (sentence) => {
  expect(checked('Plant poisoned river for years', `The plant opened in 1990. ${sentence}`)).toBe(null)
})

test('the headline that heads the text is none of its sentences', () => {
  const title = 'Plant poisoned river for years'
  expect(checked(title, `${title}\n${body}`)).toBe(0)
})
