import { expect, test } from 'vitest'
import { f1Of, shareOf } from '../claims/records.ts'
import { floors } from './floors.ts'
import { readNews } from './read-news.ts'
import { scoreNews } from './score-news.ts'

const articles = readNews()
const tally = scoreNews(articles)

test('every annotation lies on words of its article', () => {
  for (const { id, text, claims, mentions } of articles)
    for (const { start, end } of [
      ...claims,
      ...claims.flatMap(({ cue, source, via }) => [...cue, ...source, ...via]),
      ...mentions,
    ])
      expect(text.slice(start, end).trim(), `${id}: ${start} to ${end}`).toHaveLength(end - start)
})

test.each(Object.entries(floors.f1))('F1 of %s does not fall under %d %%', (name, floor) => {
  expect(f1Of(tally, name)).toBeGreaterThanOrEqual(floor)
})

test.each(Object.entries(floors.shares))('%s: right in no less than %d %%', (name, floor) => {
  expect(shareOf(tally, name)).toBeGreaterThanOrEqual(floor)
})

test('an analysis that finds nothing falls under the floors', () => {
  const nothing = scoreNews(
    articles.map((article) => ({ ...article, text: article.text.replaceAll(/\w/g, '·') })),
  )
  for (const name of Object.keys(floors.f1)) expect(f1Of(nothing, name)).toBe(0)
})
