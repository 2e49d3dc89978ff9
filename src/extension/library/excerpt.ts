/** Characters of a text that are shown around what was found in it. */
const around = 90

/** The words around the first of a query's words that a text has; its beginning where it has none of them as it is written. */
export function excerpt(text: string, query: string): string {
  const words = query
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => word.toLowerCase())
  const plain = text.toLowerCase()
  const places = words.map((word) => plain.indexOf(word)).filter((place) => place >= 0)
  const at = places.length > 0 ? Math.min(...places) : 0
  const [start, end] = [Math.max(0, at - around), Math.min(text.length, at + 2 * around)]
  // No word is cut in two.
  const from = start === 0 ? 0 : text.indexOf(' ', start) + 1
  const to = end === text.length ? end : Math.max(text.lastIndexOf(' ', end), from)
  return `${from > 0 ? '… ' : ''}${text.slice(from, to).replace(/\s+/g, ' ')}${to < text.length ? ' …' : ''}`
}
