import { dayInWords, localDay, type Words, wordFor } from '../src/card/words.ts'
import type { PopupActions, Saved } from './popup-state.ts'

interface ShelfProps {
  readonly saved: Saved | null
  readonly actions: PopupActions | undefined
  readonly words: Words
}

/** Whether the article stands in the library: puts it there, says since when, takes it out. */
export function Shelf({ saved, actions, words }: ShelfProps) {
  const on = (time: number) => dayInWords(words, localDay(time))
  return (
    <div class="shelf">
      <p role="status">{saved && statusOf(saved, on, words)}</p>
      {saved?.state === 'saved' && (
        <button type="button" class="text" onClick={() => void actions?.removeSaved(saved.id)}>
          {words('savedRemove')}
        </button>
      )}
      {(saved?.state === 'not-saved' || saved?.state === 'failed') && (
        <button type="button" class="text" onClick={() => void actions?.save()}>
          {words('saveArticle')}
        </button>
      )}
      {saved?.state === 'saved' && saved.loose && <p class="loose">{words('savedLoosely')}</p>}
    </div>
  )
}

function statusOf(saved: Saved, on: (time: number) => string, words: Words): string {
  switch (saved.state) {
    case 'saving':
      return words('saving')
    case 'saved':
      return words('savedOn', on(saved.saved))
    case 'not-saved':
      return saved.earlier === null ? '' : words('savedEarlier', on(saved.earlier))
    case 'private':
      return words('savedPrivate')
    case 'failed':
      return wordFor(words, 'saveFailed', saved.reason)
  }
}
