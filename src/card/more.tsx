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

/** That many more at a time: ten thousand take seconds to draw, and again at each click. */
const step = 100

/** A list whose rest is one click away, or some. A rest of one is shown at once: the click would cost more than the line. */
export function More<Item>({ items, first, more, words, kind, children }: MoreProps<Item>) {
  const list = useRef<HTMLUListElement>(null)
  const [shown, show] = useMore(
    items.length <= first + 1 ? Number.POSITIVE_INFINITY : first,
    (before) => list.current?.children[before],
  )
  const rest = items.length - shown
  return (
    <>
      <ul ref={list} class={kind}>
        {items.slice(0, shown).map(children)}
      </ul>
      {rest > 0 && (
        <button type="button" class="text" onClick={() => show(shown + step)}>
          {counted(words, more, Math.min(rest, step))}
        </button>
      )}
    </>
  )
}
