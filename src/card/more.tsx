import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { useMore } from './use-more.ts'
import { counted, type Words } from './words.ts'

interface MoreProps<Item> {
  readonly items: readonly Item[]
  /** How many are shown before the rest is asked for. */
  readonly first: number
  /** Message with the number of the rest: `key_one`, `key_other`. */
  readonly more: string
  readonly words: Words
  readonly kind?: string
  readonly children: (item: Item, index: number) => ComponentChildren
}

/** A list whose rest is one click away. A rest of one is shown at once: the click would cost more than the line. */
export function More<Item>({ items, first, more, words, kind, children }: MoreProps<Item>) {
  const list = useRef<HTMLUListElement>(null)
  const [all, showAll] = useMore(items.length <= first + 1, () => list.current?.children[first])
  const shown = all ? items : items.slice(0, first)
  return (
    <>
      <ul ref={list} class={kind}>
        {shown.map(children)}
      </ul>
      {!all && (
        <button type="button" class="text" onClick={showAll}>
          {counted(words, more, items.length - first)}
        </button>
      )}
    </>
  )
}
