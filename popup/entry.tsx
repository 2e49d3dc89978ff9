import type { ComponentChildren } from 'preact'
import { Glyph } from '../src/card/glyph.tsx'
import type { Words } from '../src/card/words.ts'
import type { Span } from '../src/text/span.ts'

/** What every list in the popup can do. */
export interface Lists {
  readonly words: Words
  readonly open: (card: string) => void
  readonly show: ((place: Span) => Promise<void>) | undefined
}

interface EntryProps extends Lists {
  readonly card: string
  /** What the second control goes to, in words. */
  readonly name: string
  readonly place: Span
  readonly children: ComponentChildren
}

/** One line of a list: a click opens its card; the second control goes to its place on the page. */
export function Entry({ card, name, place, children, words, open, show }: EntryProps) {
  return (
    <li class="entry">
      <button type="button" class="open" onClick={() => open(card)}>
        {children}
      </button>
      {show && (
        <button
          type="button"
          class="go"
          aria-label={words('popupShow', name)}
          title={words('popupShow', name)}
          onClick={() => void show(place)}
        >
          <Glyph name="show" />
        </button>
      )}
    </li>
  )
}
