/** How often visibility is looked at, in milliseconds: the least that browsers allow. */
const delay = 100

/** TypeScript's DOM library has version 1 of IntersectionObserver only. */
interface Seen extends IntersectionObserverEntry {
  readonly isVisible?: boolean
}

/**
 * Against clickjacking: while the card is covered or see-through, nothing in it acts but what closes it. Where the browser
 * does not tell (no IntersectionObserver v2), everything acts; a card holds nothing that could hurt. What is returned
 * starts afresh, when the card is revealed.
 */
export function guardClicks(host: HTMLElement, root: ShadowRoot, signal: AbortSignal): () => void {
  let visible = true
  const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
    trackVisibility: true,
    delay,
  }
  const observer = new IntersectionObserver((entries) => {
    const last: Seen | undefined = entries.at(-1)
    if (last?.isIntersecting) visible = last.isVisible ?? true
  }, options)
  signal.addEventListener('abort', () => observer.disconnect())
  root.addEventListener(
    'click',
    (event) => {
      if (visible || (event.target instanceof Element && event.target.closest('.closes'))) return
      event.preventDefault()
      event.stopImmediatePropagation()
    },
    { capture: true },
  )
  return () => {
    visible = true
    // Only changes are told, but for the first time: a card that was not to be seen may be covered when it is.
    observer.unobserve(host)
    observer.observe(host)
  }
}
