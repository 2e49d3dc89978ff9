import { type Analysis, analyse, type Resources } from '../knowledge/analyse.ts'
import { compose } from '../text/compose.ts'
import { dayIn } from '../text/day.ts'
import { readDocument } from '../text/document.ts'
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
  const analysis = read
    ? analyse(whole, resources, dayIn(about.published ?? page?.published))
    : { document: readDocument(''), entities: [], claims: [], dates: [] }
  return { about, text, analysis, back, isEnglish: read, page, describe }
}
