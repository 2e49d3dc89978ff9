import type { Fact } from '../knowledge/fact.ts'
import type { KnownDocument } from '../knowledge/known-document.ts'
import type { DocumentLine, FactLine, Retelling } from './card.ts'
import { sideBySide } from './side-by-side.ts'

/**
 * Facts as a card tells them: the newest document's first, undated ones' last, those of one document in their order. A line that
 * several documents have, under one label, stands once, with the newest's sentence and the others named; what documents tell of
 * one thing differently stands side by side.
 */
export function factLines(
  facts: readonly Fact[],
  documentOf: (id: string) => KnownDocument | undefined,
): FactLine[] {
  const found = new Map<string, { readonly fact: Fact; readonly also: Map<string, Retelling> }>()
  const lineOf = ({ document: id, published }: Fact): DocumentLine => {
    const known = documentOf(id)
    return {
      title: known?.title ?? id,
      url: known?.url ?? null,
      publisher: known?.publisher ?? null,
      published,
    }
  }
  for (const fact of newestFirst(facts)) {
    const { kind, label, line, quote, document } = fact
    const key = JSON.stringify([kind, label, line.toLowerCase()])
    const first = found.get(key)
    if (!first) found.set(key, { fact, also: new Map() })
    else if (first.fact.document !== document && !first.also.has(document))
      first.also.set(document, { document: lineOf(fact), whole: quote === first.fact.quote })
  }
  const lines = [...found.values()].map(({ fact, also }): FactLine => {
    const { kind, line, quote, label } = fact
    const told = { kind, line, quote, label, document: lineOf(fact) }
    return also.size > 0 ? { ...told, also: [...also.values()] } : told
  })
  return sideBySide(lines)
}

function newestFirst(facts: readonly Fact[]): Fact[] {
  const byDocument = new Map<string, Fact[]>()
  for (const fact of facts) {
    const own = byDocument.get(fact.document)
    if (own) own.push(fact)
    else byDocument.set(fact.document, [fact])
  }
  const day = ([fact]: readonly Fact[]) => fact?.published ?? ''
  return [...byDocument.values()].sort((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0)).flat()
}
