import type { FoundArticle } from '../src/page/find-article.ts'
import { findSelection } from '../src/page/find-selection.ts'
import type { Article } from '../src/text/article.ts'

/** What is sent of a found article: its text and what the page says about it, never the page itself. */
export function articleOf({ page, title, url, published, modified, publisher, lang }: FoundArticle): Article {
  return {
    text: page.text,
    ...(title && { title }),
    ...(url && { url }),
    ...(published && { published }),
    ...(modified && { modified }),
    ...(publisher && { publisher }),
    ...(lang && { lang }),
  }
}

/** What the reader has selected, as an article of its own; null where that is no text. */
export function selectedArticle(): FoundArticle | null {
  const selection = getSelection()
  const page = selection && findSelection(selection)
  if (!page || page.text.trim() === '') return null
  return {
    page,
    blocks: [],
    bodyStart: 0,
    title: document.title || null,
    lang: document.documentElement.lang || null,
    url: location.href,
    byline: null,
    published: null,
    modified: null,
    publisher: null,
  }
}
