import * as v from 'valibot'
import { parseArticle } from './article-schema.ts'
import type { BackgroundCalls, LibraryCalls } from './calls.ts'
import type { Parsers } from './messages.ts'

// What callers may send the background. What comes after the arguments of a call is left out.

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** The key of a saved document, which has no more than a digest and a number. */
const documentKey = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200))

/** Characters of what a page says is its language; the tags that there are have far fewer. */
const longestTag = 100

const noArguments = (): [] => []

export const backgroundParsers: Parsers<BackgroundCalls> = {
  articleFound: (args) => v.parse(v.tuple([v.pipe(v.string(), v.maxLength(longestTag))]), args),
  siteIsOff: noArguments,
  analyse: ([article]) => [parseArticle(article)],
  painted: (args) => v.parse(v.tuple([count]), args),
}

export const libraryParsers: Parsers<LibraryCalls> = {
  standing: (args) => v.parse(v.tuple([count]), args),
  save: (args) => v.parse(v.tuple([count]), args),
  analyse: backgroundParsers.analyse,
  compile: ([article, saved]) => [parseArticle(article), v.parse(count, saved)],
  people: (args) => v.parse(v.tuple([documentKey]), args),
  remove: (args) => v.parse(v.tuple([documentKey]), args),
}
