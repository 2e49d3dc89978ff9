import { expect, test } from 'vitest'
import { parseArticle } from '../../src/extension/article-schema.ts'

const article = {
  text: 'The bridge is closed.',
  title: 'A bridge',
  url: 'https://news.example/bridge',
  published: '2016-12-19',
  publisher: 'The Example',
  lang: 'en-GB',
}

test('an article is copied, and nothing else with it', () => {
  expect(parseArticle({ ...article, marks: [] })).toEqual(article)
  expect(parseArticle({ text: '', title: undefined })).toStrictEqual({ text: '' })
})

test.each<[string, object]>([
  ['no text', { text: undefined }],
  ['text that is none', { text: 7 }],
  ['a text longer than any book', { text: 'x'.repeat(4_000_001) }],
])('%s is refused', (_, some) => {
  expect(() => parseArticle({ ...article, ...some })).toThrow()
})

test.each<[string, 'title' | 'url' | 'published' | 'publisher' | 'lang', unknown]>([
  ['a title without end', 'title', 'x'.repeat(4_001)],
  ['an address of another kind', 'url', 'javascript:alert(1)'],
  ['a day that is not in the calendar', 'published', '2016-02-30'],
  ['a time instead of a day', 'published', '2016-12-19T08:00:00Z'],
  ['a publisher that is a list', 'publisher', ['The Example']],
  ['a language that is none', 'lang', null],
])('%s is left out, and the article stays', (_, field, value) => {
  const { [field]: _left, ...others } = article
  expect(parseArticle({ ...article, [field]: value })).toStrictEqual(others)
})
