import type { ComponentChildren } from 'preact'
import { Glyph } from '../src/card/glyph.tsx'
import type { Words } from '../src/card/words.ts'
import type { Span } from '../src/text/span.ts'
import type { InView } from './in-view.ts'

/** What every list in the popup can do. */
export interface Lists {
  readonly words: Words
  readonly open: (card: string) => void
  readonly show: ((place: Span) => Promise<void>) | undefined
  /** What of the list the page shows now; by card, where the list is of cards. */
  readonly here: InView
  /** Whether there is room for all of it: nothing is one click away. */
  readonly isWhole: boolean
}

interface EntryProps extends Pick<Lists, 'words' | 'open' | 'show' | 'here'> {
  readonly card: string
  /** What the second control goes to, in words. */
  readonly name: string
  readonly place: Span
  readonly children: ComponentChildren
}

/** One line of a list: a click opens its card; the second control goes to its place on the page. */
export function Entry({ card, name, place, children, words, open, show, here }: EntryProps) {
  return (
    <li class={entryClass(here, card)}>
      <button type="button" class="open" aria-current={currentIn(here, card)} onClick={() => open(card)}>
        {children}
      </button>
      {show && (
        <button
          type="button"
          class="go icon-button"
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

export const entryClass = ({ seen }: InView, key: string): string => (seen.has(key) ? 'entry seen' : 'entry')

/** Said of one entry of a list, as screen readers expect it. */
export const currentIn = ({ current }: InView, key: string): 'location' | undefined =>
  current === key ? 'location' : undefined
