import type { FactLine, Retelling } from '../view/card.ts'

type DocumentLine = FactLine['document']

/** A passage of a document, once, with all of its words that state something. */
export interface Passage {
  readonly quote: string
  readonly lines: readonly string[]
  readonly document: DocumentLine
  /** Other documents that have the lines. */
  readonly also: readonly DocumentLine[]
  readonly label: FactLine['label']
  readonly differs: FactLine['differs']
  /** Whether its lines stand for it: documents that are named do not have the sentence, or it is set beside another one. */
  readonly brief: boolean
}

/**
 * Facts as passages, in their order: those that rest on the same words are one, under the first of the documents that have these.
 * What another document has in other sentences stands by itself: it does not have the rest.
 */
export function passages(facts: readonly FactLine[]): Passage[] {
  const found = new Map<string, Passage>()
  for (const { line, quote, document, label, differs, also = [] } of facts) {
    const elsewhere = also.some(({ whole }) => !whole)
    const key = JSON.stringify([quote, label, differs, elsewhere && also])
    const before = found.get(key)
    const lines = [...new Set([...(before?.lines ?? []), line])]
    const all = [...(before ? [before.document, ...before.also] : []), document, ...also.map(documentOf)]
    const [first = document, ...others] = distinct(all)
    const brief = elsewhere || differs !== undefined
    found.set(key, { quote, lines, document: first, also: others, label, differs, brief })
  }
  return [...found.values()]
}

const documentOf = ({ document }: Retelling): DocumentLine => document

/** How many documents the facts are from. */
export const countDocuments = (facts: readonly FactLine[]): number =>
  distinct(facts.flatMap(({ document, also = [] }) => [document, ...also.map(documentOf)])).length

const keyOf = ({ title, url, published }: DocumentLine): string => JSON.stringify([title, url, published])

const distinct = (documents: readonly DocumentLine[]): DocumentLine[] => [
  ...new Map(documents.map((document) => [keyOf(document), document])).values(),
]

export const sameDocument = (a: DocumentLine, b: DocumentLine | undefined): boolean =>
  b !== undefined && keyOf(a) === keyOf(b)

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
