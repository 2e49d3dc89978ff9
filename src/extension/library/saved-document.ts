import * as v from 'valibot'
import type { Article } from '../../text/article.ts'
import { isDay } from '../../text/day.ts'
import { addressOf } from './address.ts'

const line = v.pipe(v.string(), v.maxLength(4_000))
const day = v.nullable(v.pipe(v.string(), v.check(isDay)))

const schema = v.object({
  /** Made of its address and text: the same article saved twice is one document, and one more in each batch. */
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}(?:-\d+)?$/)),
  title: v.pipe(line, v.nonEmpty()),
  url: v.nullable(v.pipe(line, v.regex(/^https?:\/\//i))),
  publisher: v.nullable(line),
  published: day,
  /** When the article was last changed. */
  modified: v.optional(day, null),
  /** BCP 47, as the page declares it. */
  lang: v.nullable(line),
  /** When it was saved, in milliseconds since 1970. */
  saved: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The batch that brought it; null for what was saved by itself. */
  batch: v.optional(v.nullable(v.pipe(v.number(), v.integer())), null),
  /** UTF-16 units of its text. */
  size: v.pipe(v.number(), v.integer(), v.minValue(0)),
})

/** A document that the reader has saved, without its text. */
export type SavedDocument = Readonly<v.InferOutput<typeof schema>>

/** Takes what is stored for a saved document; null for what is none, or no more. */
export function parseSaved(value: unknown): SavedDocument | null {
  const parsed = v.safeParse(schema, value)
  return parsed.success ? parsed.output : null
}

const longestTitle = 120

/** An article as a document that is saved at a time, in milliseconds since 1970. */
export async function savedDocument(article: Article, saved: number): Promise<SavedDocument> {
  const { text, title, publisher, published, modified, lang } = article
  const url = article.url ? addressOf(article.url) : null
  const [firstLine = ''] = text.trim().split('\n')
  return v.parse(schema, {
    id: await digest(JSON.stringify([url, text])),
    title: title || firstLine.slice(0, longestTitle),
    url,
    publisher: publisher ?? null,
    published: published ?? null,
    modified: modified ?? null,
    lang: lang ?? null,
    saved,
    batch: null,
    size: text.length,
  })
}

/** SHA-256, in hexadecimal digits. */
async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** A saved document as the article that it was, to be read again. */
export function articleOf({ title, url, publisher, published, lang }: SavedDocument, text: string): Article {
  return {
    text,
    title,
    ...(url && { url }),
    ...(published && { published }),
    ...(publisher && { publisher }),
    ...(lang && { lang }),
  }
}
