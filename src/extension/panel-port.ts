import type { Span } from '../text/span.ts'

/**
 * Name of the port by which a panel listens to a page's script. While it is open the page tells what can be seen of it; no
 * page watches its scrolling for nobody.
 */
export const panelPort = 'panel'

/** What a page's script tells a panel: at once, and whenever it is another. */
export interface PageNews {
  /** The stretch of the page's text that the window shows, in the offsets of the report; null where it shows none. */
  readonly seen: Span | null
  /** Whether there is another report than when it last told. */
  readonly changed: boolean
}
