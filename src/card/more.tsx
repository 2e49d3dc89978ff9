import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { counted, type Words } from './words.ts'

interface MoreProps<Item> {
  readonly items: readonly Item[]
  /** How many are shown before the rest is asked for. */
  readonly first: number
  /** Message with the number of the rest: `key_one`, `key_other`. */
  readonly more: string
  readonly words: Words
  readonly children: (item: Item, index: number) => ComponentChildren
}

/** A list whose rest is one click away. A rest of one is shown at once: the click would cost more than the line. */
export function More<Item>({ items, first, more, words, children }: MoreProps<Item>) {
  const [all, setAll] = useState(items.length <= first + 1)
  const shown = all ? items : items.slice(0, first)
  return (
    <>
      <ul>{shown.map(children)}</ul>
      {!all && (
        <button type="button" class="text" onClick={() => setAll(true)}>
          {counted(words, more, items.length - first)}
        </button>
      )}
    </>
  )
}
