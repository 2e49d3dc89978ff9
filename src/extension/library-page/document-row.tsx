import { Dotted } from '../../card/dotted.tsx'
import { Glyph } from '../../card/glyph.tsx'
import { dayInWords, localDay, type Words } from '../../card/words.ts'
import type { SavedDocument } from '../library/saved-document.ts'

interface DocumentRowProps {
  readonly document: SavedDocument
  /** The words around what was searched for. */
  readonly excerpt: string | undefined
  readonly remove: (id: string) => Promise<void>
  readonly chosen: boolean
  readonly choose: (on: boolean) => void
  readonly words: Words
}

/** One document of the list: its title opens it. */
export function DocumentRow({ document, excerpt, remove, chosen, choose, words }: DocumentRowProps) {
  const { id, title, publisher, published, saved, lang } = document
  const told = [
    publisher,
    dayInWords(words, published),
    words('librarySaved', dayInWords(words, localDay(saved))),
  ]
  return (
    <li class="document">
      <input
        type="checkbox"
        checked={chosen}
        aria-label={words('libraryChoose', title)}
        onChange={(event) => choose(event.currentTarget.checked)}
      />
      <div class="about">
        <a href={`#${id}`} lang={lang ?? ''} dir="auto">
          {title}
        </a>
        <p class="byline">
          <Dotted parts={told} />
        </p>
        {excerpt && (
          <p class="excerpt" lang={lang ?? ''} dir="auto">
            {excerpt}
          </p>
        )}
      </div>
      <button
        type="button"
        class="remove icon-button"
        aria-label={words('libraryRemove', title)}
        title={words('libraryRemove', title)}
        onClick={() => void remove(id)}
      >
        <Glyph name="close" />
      </button>
    </li>
  )
}
