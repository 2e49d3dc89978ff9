import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/**
 * Whether all is shown, and what a control that goes away with the click does. The focus would be lost with the control:
 * it goes to the first control in what came in its place, else there.
 */
export function useMore(
  first: boolean,
  place: () => Element | null | undefined,
): readonly [all: boolean, showAll: () => void] {
  const [all, setAll] = useState(first)
  const before = useRef(all)
  useLayoutEffect(() => {
    if (before.current === all) return
    const at = place()
    if (!(at instanceof HTMLElement)) return
    at.tabIndex = -1
    ;(at.querySelector<HTMLElement>('button, a[href]') ?? at).focus()
  }, [all])
  return [all, () => setAll(true)]
}
