import type { ComponentChildren } from 'preact'
import { listFormat, type Words } from './words.ts'

interface ListedProps<Item> {
  readonly items: readonly Item[]
  readonly words: Words
  readonly children: (item: Item) => ComponentChildren
}

/** Things in a row, joined as the language of the words joins them. */
export function Listed<Item>({ items, words, children }: ListedProps<Item>) {
  const parts = listFormat(words).formatToParts(items.map((_, index) => String(index)))
  return (
    <>
      {parts.map(({ type, value }) => {
        const item = items[Number(value)]
        return type === 'element' && item !== undefined ? children(item) : value
      })}
    </>
  )
}
