import { expect, test } from 'vitest'
import { findClaims } from '../../../src/annotate/claims/find-claims.ts'
import { sourcingProfile } from '../../../src/annotate/claims/sourcing-profile.ts'
import { readDocument } from '../../../src/text/document.ts'

const profile = (text: string) => {
  const document = readDocument(text)
  return sourcingProfile(findClaims(document, []), document)
}

test('each sentence is counted once, by what it rests on', () => {
  const text =
    'The bridge is open. Anna Berg said it was safe. The report said two valves had failed. Officials said it was old. It reportedly leaks.'
  expect(profile(text)).toEqual({ sentences: 5, named: 1, documents: 1, unnamed: 1, nobody: 1, own: 1 })
})

test('of several sources the weakest counts, and nobody only where there is none', () => {
  const weakest = (text: string) => {
    const { sentences, ...counts } = profile(text)
    return Object.entries(counts).flatMap(([share, count]) => (count > 0 ? [share] : []))
  }
  expect(weakest('Berg said the dam was safe, but officials said it was old.')).toEqual(['unnamed'])
  expect(weakest('Berg said the dam was safe, but the report said it was old.')).toEqual(['documents'])
  expect(weakest('Berg said the dam was safe, but it may be closed in May.')).toEqual(['named'])
  expect(weakest('The dam may be closed in May.')).toEqual(['nobody'])
})

test('a quotation of several sentences is counted as one, over paragraphs too', () => {
  const text =
    'The bridge is open. Anna Berg said: “It is safe. We checked it. Nobody should worry.\n“It holds.” Nils Lund said it leaked.'
  expect(profile(text)).toEqual({ sentences: 3, named: 2, documents: 0, unnamed: 0, nobody: 0, own: 1 })
})

test('what is confirmed without a source is the article’s own', () => {
  expect(profile('It has been confirmed that the valve failed.')).toMatchObject({ nobody: 0, own: 1 })
})

test('nothing is nothing', () => {
  expect(profile('')).toEqual({ sentences: 0, named: 0, documents: 0, unnamed: 0, nobody: 0, own: 0 })
})
