import { expect, test } from 'vitest'
import { filterSummary } from '../../popup/filter-summary.ts'
import { exampleView } from '../card/example-view.ts'

const { summary } = exampleView
const found = (query: string) => {
  const { claims, cast } = filterSummary(summary, query)
  return {
    claims: claims.flatMap((group) => group.claims.map(({ card }) => card)),
    cast: cast.map(({ name }) => name),
  }
}

test('nothing asked, nothing left out', () => {
  expect(filterSummary(summary, ' ')).toEqual({ claims: summary.claims, cast: summary.cast })
})

test.each([
  ['names by any part of them', 'reyes', [], ['Tomas Reyes']],
  ['claims by who says so', 'INES', ['claim:1'], ['Ines Marlow']],
  ['by all words, in any order', 'bridge reopen', ['claim:4'], []],
  ['by roles', 'foreman', ['claim:3'], ['Tomas Reyes']],
  ['without accents', 'réyes', [], ['Tomas Reyes']],
  ['nothing', 'zeppelin', [], []],
])('finds %s', (_, query, claims, cast) => {
  expect(found(query)).toEqual({ claims, cast })
})

test('groups without a claim left go', () => {
  expect(filterSummary(summary, 'reopen').claims.map(({ label }) => label)).toEqual(['unnamed-source'])
})
