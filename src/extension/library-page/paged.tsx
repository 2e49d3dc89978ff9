import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { counted, type Words } from '../../card/words.ts'

interface PagedProps<Item> {
  readonly items: readonly Item[]
  readonly words: Words
  readonly children: (item: Item) => ComponentChildren
}

/** More rows than this at a time help nobody, and ten thousand take seconds to draw. */
const step = 100

/** A long list, the next of which are shown when they are asked for; the keyboard goes on at the first of them. */
export function Paged<Item>({ items, words, children }: PagedProps<Item>) {
  const list = useRef<HTMLUListElement>(null)
  const [shown, setShown] = useState(step)
  const rest = items.length - shown
  function showMore(): void {
    setShown(shown + step)
    requestAnimationFrame(() => list.current?.children[shown]?.querySelector<HTMLElement>('a')?.focus())
  }
  return (
    <>
      <ul class="documents" ref={list}>
        {items.slice(0, shown).map(children)}
      </ul>
      {rest > 0 && (
        <button type="button" class="text" onClick={showMore}>
          {counted(words, 'libraryMore', Math.min(rest, step))}
        </button>
      )}
    </>
  )
}
