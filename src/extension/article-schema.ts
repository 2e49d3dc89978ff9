import * as v from 'valibot'
import type { Article } from '../text/article.ts'

/** UTF-16 units of article text that are accepted; a long book has about one million. */
const maxText = 4_000_000
const short = v.pipe(v.string(), v.maxLength(4_000))

const schema = v.object({
  text: v.pipe(v.string(), v.maxLength(maxText)),
  title: v.optional(short),
  url: v.optional(v.pipe(short, v.regex(/^https?:/))),
  published: v.optional(v.pipe(v.string(), v.isoDate())),
  publisher: v.optional(short),
  lang: v.optional(short),
})

/** Copies an article field by field. Throws when a field has another shape or is too long. */
export function parseArticle(value: unknown): Article {
  const parsed = v.parse(schema, value)
  const known = Object.entries(parsed).filter(([, field]) => field !== undefined)
  return Object.fromEntries(known) as unknown as Article
}
