import type { ReadingReport } from '../src/extension/calls.ts'

/** What the popup has to say about a tab. */
export type PopupState =
  /** Asked, and not answered yet. */
  | { readonly page: 'asking' }
  /** A page of the browser, a file, an add-on gallery: no extension may read it. */
  | { readonly page: 'browser-page' }
  /** The reader has not granted access to this site (Firefox lets them revoke it). */
  | { readonly page: 'no-access'; readonly origins: readonly string[] }
  | { readonly page: 'web'; readonly site: string; readonly report: ReadingReport }

/** What the popup can do. Each is a promise of the click's work; the state that follows is told separately. */
export interface PopupActions {
  allow(origins: readonly string[]): Promise<void>
  switchSite(site: string, on: boolean): Promise<void>
  readAnyway(): Promise<void>
  tryAgain(): Promise<void>
  /** Scrolls the page to a place and flashes it. */
  show(place: { readonly start: number; readonly end: number }): Promise<void>
}
