import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

const controls = 'a[href], button:not(:disabled), input, [tabindex="0"]'

/**
 * Keeps the keyboard's place: where a control goes away with what it did, the focus goes to the one that came in its place,
 * else to the last one. For the component that is rendered anew with each change.
 */
export function useKeptFocus(container: RefObject<HTMLElement | null>): void {
  const focused = useRef<{ readonly element: Element; readonly at: number } | null>(null)
  useLayoutEffect(() => {
    const node = container.current
    if (!node) return
    const all = [...node.querySelectorAll<HTMLElement>(controls)].filter((one) => !one.closest('[inert]'))
    const lost = focused.current && !focused.current.element.isConnected ? focused.current : null
    if (lost && document.activeElement === document.body) (all[lost.at] ?? all.at(-1))?.focus()
    const remember = () => {
      const { activeElement: element } = document
      const at = element instanceof HTMLElement ? all.indexOf(element) : -1
      focused.current = element && at >= 0 ? { element, at } : null
    }
    remember()
    node.addEventListener('focusin', remember)
    return () => node.removeEventListener('focusin', remember)
  })
}
