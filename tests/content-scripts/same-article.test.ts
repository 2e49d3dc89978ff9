import { expect, test } from 'vitest'
import { isSameArticle } from '../../content-scripts/same-article.ts'
import type { FoundArticle } from '../../src/page/find-article.ts'

const headline = 'Council keeps the last ferry'
const lines = ['The council voted on Tuesday.', 'The ferry runs all winter.', 'Nobody spoke against it.']
const found = (...text: readonly string[]) => ({ page: { text: text.join('\n') } }) as FoundArticle
const story = found(headline, ...lines)

test.each<[string, FoundArticle, boolean]>([
  ['the same text', story, true],
  ['more below', found(headline, ...lines, 'The mayor is to speak at nine.', 'More was not known.'), true],
  ['more above, as in a live blog', found(headline, 'The mayor has spoken at length.', ...lines), true],
  ['less of it', found(headline, lines[0] ?? ''), true],
  ['another story', found('The bridge is closed', 'It had been shaking for weeks.'), false],
  [
    'a front page that names it',
    found(
      headline,
      'The bridge is closed',
      'It had been shaking for weeks, the builder said on Monday morning.',
    ),
    false,
  ],
])('%s', (_, after, same) => {
  expect(isSameArticle(story, after)).toBe(same)
})
