import { findArticle } from '../page/find-article.ts'
import type { Article } from '../text/article.ts'

/** The article of a stored web page, by the finder; null where it has none. Nothing in it runs or is fetched. */
export function pageArticle(html: string): Article | null {
  const found = findArticle(new DOMParser().parseFromString(html, 'text/html'))
  if (!found || found.page.text.trim() === '') return null
  const { page, title, url, published, modified, publisher, lang } = found
  return {
    text: page.text,
    ...(title && { title }),
    ...(url && /^https?:/.test(url) && { url }),
    ...(published && { published }),
    ...(modified && { modified }),
    ...(publisher && { publisher }),
    ...(lang && { lang }),
  }
}
