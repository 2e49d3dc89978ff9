import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/**
 * How much is shown, and what a control that shows more does. The control may go away with the click, and the focus would be
 * lost with it: it goes to the first control in what came in its place, else there.
 */
export function useMore<Shown>(
  first: Shown,
  place: (before: Shown) => Element | null | undefined,
): readonly [shown: Shown, show: (next: Shown) => void] {
  const [shown, show] = useState(first)
  const before = useRef(shown)
  useLayoutEffect(() => {
    if (before.current === shown) return
    const at = place(before.current)
    before.current = shown
    if (!(at instanceof HTMLElement)) return
    at.tabIndex = -1
    ;(at.querySelector<HTMLElement>('button, a[href]') ?? at).focus()
  }, [shown])
  return [shown, show]
}
