import { asIs } from '../src/page/as-is.ts'

/** Whether text stands on a dark ground there: the nearest background that is not see-through, else the browser's. */
export function isDarkAt(element: Element): boolean {
  for (let at: Element | null = element; at; at = asIs(at).parentElement) {
    const { lightness, alpha } = colorOf(getComputedStyle(at).backgroundColor)
    if (alpha > 0.5) return lightness < 0.5
  }
  return (
    getComputedStyle(document.documentElement).colorScheme.includes('dark') &&
    matchMedia('(prefers-color-scheme: dark)').matches
  )
}

/**
 * How light a computed colour is and how opaque, both 0 to 1. Browsers compute `rgb()` in 0 to 255, `color()` in 0 to 1;
 * `lab()`, `lch()` (0 to 100) and their `ok` kin (0 to 1) begin with the lightness itself.
 */
function colorOf(color: string): { readonly lightness: number; readonly alpha: number } {
  const [first = 1, second = 1, third = 1, alpha = 1] = (color.match(/(?<=[\s(])[\d.]+/g) ?? []).map(Number)
  if (/^okl/.test(color)) return { lightness: first, alpha }
  if (/^l/.test(color)) return { lightness: first / 100, alpha }
  // Rec. 601 luma: good enough to tell a dark page from a light one.
  const luma = 0.299 * first + 0.587 * second + 0.114 * third
  return { lightness: color.startsWith('rgb') ? luma / 255 : luma, alpha }
}

/** How long a page may fade from one theme to the other, in milliseconds. */
const fading = 500

/** Tells, a moment later, when the page may have changed its theme: its root's attributes, or the system's choice. */
export function onThemeChange(changed: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = () => {
    clearTimeout(timer)
    timer = setTimeout(changed, fading)
  }
  const observer = new MutationObserver(look)
  for (const root of [document.documentElement, document.body]) observer.observe(root, { attributes: true })
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', look, { signal })
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    observer.disconnect()
  })
}
