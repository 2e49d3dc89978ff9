import { atOnce, type Sliced, sift } from '../text/slices.ts'
import { asIs } from './as-is.ts'
import { articleAmong, type FoundArticle, pageBlocks } from './find-article.ts'
import { severalArticles } from './several-articles.ts'

/** Every article of a page, in reading order: one as a rule, several where the page goes on with the next. */
export const findArticles = (document: globalThis.Document): FoundArticle[] =>
  atOnce(findingArticles(document))

export function* findingArticles(document: globalThis.Document): Sliced<FoundArticle[]> {
  const blocks = yield* pageBlocks(document)
  if (blocks.length === 0) return []
  const [_, ...further] = severalArticles(document)
  const articles: FoundArticle[] = []
  const isFurther = (element: Element): boolean => further.some((other) => asIs(other).contains(element))
  const first = yield* articleAmong(document, yield* sift(blocks, ({ element }) => !isFurther(element)))
  if (first) articles.push(first)
  for (const box of further) {
    const found = yield* articleAmong(
      document,
      yield* sift(blocks, ({ element }) => asIs(box).contains(element)),
    )
    if (found) articles.push(withOwnMetadata(found, asIs(box)))
  }
  return articles
}

/** What the page says of its article is said of the first one. The others' own headline and date are theirs. */
function withOwnMetadata(found: FoundArticle, box: Element): FoundArticle {
  const title = box.querySelector('h1, h2')?.textContent.replace(/\s+/g, ' ').trim() || null
  const time = box.querySelector('time')?.dateTime.match(/^\d{4}-\d\d-\d\d/)?.[0]
  return { ...found, title, published: time ?? null, byline: null, modified: null, url: null }
}
