import type { Article } from '../text/article.ts'
import type { Span } from '../text/span.ts'
import type { TextSelectors } from '../text/text-selectors.ts'
import type { PageView } from '../view/page-view.ts'
import type { Kept } from './library/keep-document.ts'
import type { LibraryFailure } from './library/library-failure.ts'
import type { Person } from './library/people-of.ts'

/** What a page's script may ask of the background. */
export interface BackgroundCalls {
  /**
   * The gate: this page, which says that it is in a language ("en-GB", or nothing), looks like an article. The background
   * injects the page's script unless the site is off. True when that is done; anything else means that it ended on the way.
   */
  articleFound(lang: string): boolean
  /** The gate: the reader has switched this site off. The toolbar icon shows it. */
  siteIsOff(): void
  /** Analyses an article. The answer is plain JSON. */
  analyse(article: Article): Analysed
  /** How many claims are painted on the page now; the toolbar icon shows it. */
  painted(claims: number): void
}

export type Analysed =
  | { readonly ok: true; readonly view: PageView }
  /** `language`: the text is in a language that the analysis does not know. `broken`: the analysis failed. */
  | { readonly ok: false; readonly reason: 'language' | 'broken' }

/** What the extension's own pages may ask of the background about the reader's library. */
export interface LibraryCalls {
  /** Whether the article in view in a tab has been saved. */
  standing(tabId: number): Standing
  /** Saves it, reading the page first where nothing has been read. */
  save(tabId: number): Standing
  /** Analyses a saved text, as a page's article is. */
  analyse(article: Article): Analysed
  /** An article as it would be saved at a time (milliseconds since 1970), with what it tells; null when that fails. */
  compile(article: Article, saved: number): Kept | null
  /** The people of a document beside whoever has a name like theirs. */
  people(document: string): readonly Person[]
  /** Takes a document out of the library with all that it brought. */
  remove(document: string): Standing
}

/** How an article and the library stand to each other. */
export type Standing =
  /** Its key there, and when it was saved, in milliseconds since 1970. */
  | { readonly state: 'saved'; readonly id: string; readonly saved: number }
  /** `earlier`: when another version of it was saved. */
  | { readonly state: 'not-saved'; readonly earlier: number | null }
  /** In a private window. */
  | { readonly state: 'private' }
  | { readonly state: 'failed'; readonly reason: LibraryFailure | 'no-article' | 'unreachable' }

/** What popup and background may ask of a page's script. */
export interface PageCalls {
  /** Where the reading stands, at once. */
  report(): ReadingReport
  /** Where it stands as soon as it neither looks nor analyses. */
  settled(): ReadingReport
  /** The article in view, as it was sent to be analysed; null where nothing is read. */
  article(): Article | null
  /** Scrolls to a place in the article and flashes it. */
  show(place: Span): void
  /** Describes places of the articles for tools that look for them in this page. */
  describe(places: Span[]): TextSelectors[]
  /** Shows the marks of a card again that were hidden in this tab. */
  unhide(card: string): void
  /** Goes to the next mark (1) or the one before (-1). */
  walk(direction: 1 | -1): void
  /** Reads the page though it does not look like an article. */
  readAnyway(): void
  /** Reads what is selected instead of the page. */
  readSelection(): void
}

/** Where a page's reading stands. */
export type ReadingReport =
  /** The article is being looked for. */
  | { readonly state: 'looking' }
  /** There is none, or the page was left for one without. */
  | { readonly state: 'not-an-article' }
  /** The background has been asked. */
  | { readonly state: 'analysing' }
  | {
      readonly state: 'ready'
      readonly summary: PageView['summary']
      readonly cards: PageView['cards']
      /** Cards whose marks the reader has hidden in this tab. */
      readonly hidden: readonly string[]
      /** The page goes on taking the marks away: they are not put back any more. */
      readonly taken?: boolean
    }
  /** `unreachable`: the background did not answer, twice. `too-long`: there is more text than is analysed. */
  | {
      readonly state: 'failed'
      readonly reason: 'language' | 'broken' | 'unreachable' | 'no-text' | 'too-long'
    }
  /** The reader has switched this site off. */
  | { readonly state: 'off' }
