import type { Words } from '../src/card/words.ts'
import type { Settings } from '../src/extension/settings.ts'
import { type Start, worldKey } from '../src/extension/start.ts'
import type { PageText } from '../src/page/runs.ts'
import type { PageView } from '../src/view/page-view.ts'
import type { Mark } from '../src/view/paint.ts'

// The page has two scripts: one reads and paints; the other opens cards, and comes while the first analysis is made. All that
// they know of each other stands here.

/** What there is to hover on, and what its cards need. */
export interface HoverSource {
  readonly page: PageText
  readonly view: Pick<PageView, 'marks' | 'cards'>
  readonly words: Words
  /** What the reader has chosen, as it is now. */
  readonly settings: () => Settings
  /** Hides the marks of a card in this tab. */
  readonly hide: (card: string) => void
}

/** What hovering and walking start from; it follows the page. */
export interface Hover {
  /** Goes to the next mark (1) or the one before (-1). */
  walk(direction: 1 | -1): void
  /** Goes on with other marks, or with the same where they stand in other nodes. */
  follow(page: PageText, marks: readonly Mark[], cards?: PageView['cards']): void
}

export type StartHover = (source: HoverSource, signal: AbortSignal) => Hover

/** What scripts of this page leave each other in the extension's own world there, that no page sees. */
interface SharedWorld {
  /** How the reading begins, once it is injected. */
  start?: Start
  /** The reading's script runs. */
  reading?: true
  hover?: StartHover
  /** Lights a place for as long as something is there; no ranges put it out. */
  light?: (kind: 'current', ranges: readonly StaticRange[]) => void
}

// Under a symbol: elements of the page with an id (`<img id="reading">`) look like variables here, too.
const world = globalThis as { [worldKey]?: SharedWorld }
world[worldKey] ??= {}
export const sharedWorld: SharedWorld = world[worldKey]
