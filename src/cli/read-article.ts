import { type Analysis, analyse, type Resources } from '../knowledge/analyse.ts'
import type { Article } from '../text/article.ts'
import { compose } from '../text/compose.ts'
import { dayIn } from '../text/day.ts'
import { isEnglish } from '../text/language.ts'
import type { Span } from '../text/span.ts'
import { textSelectors } from '../text/text-selectors.ts'
import type { Describe } from '../view/export/exported-reading.ts'
import type { About } from './annotate-input.ts'
import type { PageArticle } from './read-page.ts'

/** An article of a text or a page, and what was found in it. */
export interface ReadArticle {
  readonly about: About
  readonly text: string
  /** The text as it is composed, with what is known of it. */
  readonly article: Article
  /** Its offsets count in the text as it is composed… */
  readonly analysis: Analysis
  /** …and this leads them back to the text as it was given. */
  readonly back: (offset: number) => number
  /** Whether it is in the one language that is read; where it is not, nothing was found. */
  readonly isEnglish: boolean
  /** What was read of the page; null for a text. */
  readonly page: PageArticle | null
  readonly describe: Describe
}

/** Analyses a text, or what was read of a page; whoever gave the page may know its day better. */
export function readArticle(
  text: string,
  about: About,
  resources: Resources,
  page: PageArticle | null = null,
): ReadArticle {
  const { text: whole, back } = compose(text)
  const led = (places: readonly Span[]) =>
    places.map(({ start, end }) => ({ start: back(start), end: back(end) }))
  const describe = page?.describe ?? ((places: readonly Span[]) => textSelectors(text, led(places)))
  const read = isEnglish(whole, page?.lang ?? undefined)
  const article = articleOf(whole, about, page)
  const analysis = analyse(read ? article : { text: '' }, resources)
  return { about, text, article, analysis, back, isEnglish: read, page, describe }
}

/** The text, and what is known of it: of the page its title, of whoever gave it rather the day. */
function articleOf(text: string, about: About, page: PageArticle | null): Article {
  const said = {
    title: page?.title ?? about.title,
    url: about.url,
    published: dayIn(about.published ?? page?.published),
    publisher: page?.publisher,
  }
  const known = Object.fromEntries(Object.entries(said).filter(([, value]) => value))
  return { text, ...known } satisfies Article
}
