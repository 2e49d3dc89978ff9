import type { FactLine } from '../view/card.ts'

/** A passage of a document, once, with all of its words that state something. */
export interface Passage {
  readonly quote: string
  readonly lines: readonly string[]
  readonly document: FactLine['document']
  readonly label: FactLine['label']
}

/** Facts as passages, in their order: those that rest on the same words of the same document are one. */
export function passages(facts: readonly FactLine[]): Passage[] {
  const found = new Map<string, Passage>()
  for (const { line, quote, document, label } of facts) {
    const key = JSON.stringify([quote, document.title, document.url, document.published, label])
    const lines = [...(found.get(key)?.lines ?? []), line]
    found.set(key, { quote, lines, document, label })
  }
  return [...found.values()]
}

export const sameDocument = (a: FactLine['document'], b: FactLine['document'] | undefined): boolean =>
  a.title === b?.title && a.url === b.url && a.published === b.published

/** A stretch of a quotation, and whether it is one that states something. */
export interface Piece {
  readonly text: string
  readonly told: boolean
}

/** Cuts a quotation at the lines that are parts of it; lines may overlap. */
export function pieces(quote: string, lines: readonly string[]): Piece[] {
  const told = new Array<boolean>(quote.length).fill(false)
  for (const line of lines) {
    const at = quote.indexOf(line)
    if (at >= 0) told.fill(true, at, at + line.length)
  }
  const found: Piece[] = []
  for (let start = 0, end = 1; start < quote.length; end++) {
    if (end < quote.length && told[end] === told[start]) continue
    found.push({ text: quote.slice(start, end), told: told[start] === true })
    start = end
  }
  return found
}
