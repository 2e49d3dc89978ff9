import { type FoundArticle, findArticle } from './find-article.ts'
import { severalArticles } from './several-articles.ts'

/** Every article of a page, in reading order: one as a rule, several where the page goes on with the next. */
export function findArticles(document: globalThis.Document): FoundArticle[] {
  const [_, ...further] = severalArticles(document)
  const isFurther = (element: Element): boolean => further.some((other) => other.contains(element))
  const first = findArticle(document, (element) => !isFurther(element))
  const others = further.map((own) => {
    const found = findArticle(document, (element) => own.contains(element))
    return found && withOwnMetadata(found, own)
  })
  return [first, ...others].filter((found) => found !== null)
}

/** What the page says of its article is said of the first one. The others' own headline and date are theirs. */
function withOwnMetadata(found: FoundArticle, own: Element): FoundArticle {
  const title = own.querySelector('h1, h2')?.textContent.replace(/\s+/g, ' ').trim() || null
  const time = own.querySelector('time')?.dateTime.match(/^\d{4}-\d\d-\d\d/)?.[0]
  return { ...found, title, published: time ?? null, byline: null, modified: null, url: null }
}
