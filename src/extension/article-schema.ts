import * as v from 'valibot'
import { type Article, longestText } from '../text/article.ts'
import { isDay } from '../text/day.ts'

const short = v.pipe(v.string(), v.maxLength(4_000))

/** What a page says beside its text must not cost the article: what is no such thing is as if it were not said. */
const orNothing = (field: v.GenericSchema<string>) => v.fallback(v.optional(field), undefined)

const schema = v.object({
  text: v.pipe(v.string(), v.maxLength(longestText)),
  title: orNothing(short),
  url: orNothing(v.pipe(short, v.regex(/^https?:/))),
  published: orNothing(v.pipe(v.string(), v.check(isDay))),
  modified: orNothing(v.pipe(v.string(), v.check(isDay))),
  publisher: orNothing(short),
  lang: orNothing(short),
})

/** Copies an article field by field. Throws when there is no text, or more than any article has. */
export function parseArticle(value: unknown): Article {
  const parsed = v.parse(schema, value)
  const known = Object.entries(parsed).filter(([, field]) => field !== undefined)
  return Object.fromEntries(known) as unknown as Article
}
