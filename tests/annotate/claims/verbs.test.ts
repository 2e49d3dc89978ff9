import { describe, expect, test } from 'vitest'
import { findClaims } from '../../../src/annotate/claims/find-claims.ts'
import { formsOf } from '../../../src/annotate/claims/lexicon/lexicon.ts'
import { verbRows } from '../../../src/annotate/claims/lexicon/verbs-data.ts'
import { readDocument } from '../../../src/text/document.ts'

const labelsIn = (text: string): string[] => findClaims(readDocument(text), []).map(({ label }) => label)
const past = (lemma: string): string =>
  [...formsOf(lemma)].find(([, shapes]) => shapes.includes('past'))?.[0] ?? lemma

test('every verb has one row, at its place in the alphabet', () => {
  const lemmas = verbRows.flatMap(({ lemma }) => lemma.split(' '))
  expect(new Set(lemmas).size).toBe(lemmas.length)
  const first = verbRows.map(({ lemma }) => lemma.split(' ')[0] ?? '')
  expect(first).toEqual(first.toSorted())
})

/** What stands behind the verb before "that". */
const behind: Readonly<Record<string, string>> = { point: ' out', tell: ' reporters' }

const saying = verbRows
  .filter(({ classes }) => /\b(?:say|tell)\b/.test(classes))
  // "put the toll at 17" takes figures alone
  .flatMap(({ lemma }) => lemma.split(' ').filter((one) => one !== 'put'))

test.each(saying)('“%s” passes a statement on', (lemma) => {
  const told = `${past(lemma)}${behind[lemma] ?? ''}`
  expect(labelsIn(`Anna Berg ${told} that the dam had failed in May.`)).toHaveLength(1)
})

const lookalikes = verbRows.filter((row) => row.not ?? row.notBefore ?? row.no)

describe.each(lookalikes)('“$lemma”', ({ no = [] }) => {
  test('has a sentence in which it says nothing', () => expect(no.length).toBeGreaterThan(0))
  test.each(no)('%s', (text) => expect(labelsIn(text)).toEqual([]))
})

test.each([
  ['rush', 'rush rushes rushed rushing'],
  ['watch', 'watch watches watched watching'],
  ['pass', 'pass passes passed passing'],
  ['tax', 'tax taxes taxed taxing'],
  ['buzz', 'buzz buzzes buzzed buzzing'],
  ['veto', 'veto vetoes vetoed vetoing'],
  ['deny', 'deny denies denied denying'],
  ['convey', 'convey conveys conveyed conveying'],
  ['accuse', 'accuse accuses accused accusing'],
  ['agree', 'agree agrees agreed agreeing'],
  ['dye', 'dye dyes dyed dyeing'],
  ['lie', 'lie lies lay lain lying'],
  ['acquit', 'acquit acquits acquitted acquitting'],
  ['get', 'get gets got gotten getting'],
  ['see', 'see sees saw seen seeing'],
])('the forms of “%s”', (lemma, forms) => {
  expect([...formsOf(lemma).keys()].join(' ')).toBe(forms)
})
