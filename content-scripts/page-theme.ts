/** Whether text stands on a dark ground there: the nearest background that is not see-through, else the browser's. */
export function isDarkAt(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const [red = 255, green = 255, blue = 255, alpha = 1] = channels(getComputedStyle(at).backgroundColor)
    // Rec. 601 luma: good enough to tell a dark page from a light one.
    if (alpha > 0.5) return 0.299 * red + 0.587 * green + 0.114 * blue < 128
  }
  return (
    getComputedStyle(document.documentElement).colorScheme.includes('dark') &&
    matchMedia('(prefers-color-scheme: dark)').matches
  )
}

const channels = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).map(Number)
