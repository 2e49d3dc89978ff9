import type { ReadingReport, Standing } from '../src/extension/calls.ts'
import type { Settings } from '../src/extension/settings.ts'
import type { Span } from '../src/text/span.ts'
import type { TextSelectors } from '../src/text/text-selectors.ts'
import type { EntityCard } from '../src/view/card.ts'
import type { ExportFile } from '../src/view/export/export-file.ts'
import type { PaintChoice } from '../src/view/paint.ts'

/** What the popup has to say about a tab. */
export type PopupState =
  /** Asked, and not answered yet. */
  | { readonly page: 'asking' }
  /** A page of the browser, a file, an add-on gallery: no extension may read it. */
  | { readonly page: 'browser-page' }
  /** The reader has not granted access to this site (Firefox lets them revoke it). */
  | { readonly page: 'no-access'; readonly origins: readonly string[] }
  | {
      readonly page: 'web'
      readonly site: string
      readonly report: ReadingReport
      readonly settings: Settings
      /** Whether the article has been saved; null until that is told. */
      readonly saved: Saved | null
    }

/** `loose`: the browser does not promise to keep what was saved just now. `saving`: it is on its way. */
export type Saved = (Standing & { readonly loose?: boolean }) | { readonly state: 'saving' }
/** Why what was chosen last was not done: there is no more room, the window is a private one, the page did not do it. */
export type Unsaved = 'full' | 'private' | 'page'

/** What the popup can do. Each is a promise of the click's work; the state that follows is told separately. */
export interface PopupActions {
  allow(origins: readonly string[]): Promise<void>
  switchSite(site: string, on: boolean): Promise<void>
  /** Reads the page whatever it looks like, also once more. */
  readAnyway(): Promise<void>
  /** Paints claims of a label, or does not. */
  paintLabel(label: PaintChoice['labels'][number], painted: boolean): Promise<void>
  /** Shows the marks of a card again that were hidden in this tab. */
  unhide(card: string): Promise<void>
  /** Hides a name for good, on a site or everywhere (null). */
  keepHidden(card: EntityCard, site: string | null): Promise<void>
  /** Puts the article into the library. */
  save(): Promise<void>
  /** Takes it out again. */
  removeSaved(document: string): Promise<void>
  openSettings(): Promise<void>
  openLibrary(): Promise<void>
  /** Opens the panel beside the page, where the browser has one, in the popup's place. */
  readonly openPanel: (() => Promise<void>) | undefined
  /** Scrolls the page to a place and flashes it. */
  show(place: Span): Promise<void>
  /** Describes places of the article for tools that look for them in its page. */
  describe(places: readonly Span[]): Promise<readonly TextSelectors[]>
  /** Puts a text into the clipboard. */
  copy(text: string): Promise<void>
  saveFile(file: ExportFile): Promise<void>
  /** Of the extension. */
  readonly version: string
}
