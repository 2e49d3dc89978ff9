import { type Fact, factKinds } from '../fact.ts'

const past = /\b(?:former|formerly|previously|once|ex|then|until|was|were|had|served|resigned|retired)\b/i

/** More than anybody reads of one entity; so many documents may tell of it that all would weigh megabytes. */
const mostFacts = 100

/** Documents that are kept as having one line, and facts that are kept for nothing but naming such documents. */
const mostTellers = 30
const mostRetold = 300

/**
 * Facts in the order of what explains somebody best: what they are, what they are like, what happened, who they deal with;
 * of these first what a document vouches for, then what is so now, then what is newer, then what says more. What says less
 * of the same ("ambassador" beside "Russian ambassador to Turkey") is left out; other documents' facts with the same line, or
 * the same sentence, come after the best of them.
 */
export function rankFacts(facts: readonly Fact[]): Fact[] {
  const ranked = facts
    .map((fact): Ranked => ({ fact, words: wordsOf(fact), rank: rankOf(fact), told: [fact] }))
    .sort((a, b) => byRank(a.rank, b.rank))
  const kept: Ranked[] = []
  let retold = 0
  for (const one of ranked) {
    const better = kept.find((better) => better.fact.kind === one.fact.kind && saysAsMuch(better, one))
    if (!better) {
      if (kept.length < mostFacts) kept.push(one)
    } else if (retold < mostRetold && retells(better.told, one.fact)) {
      better.told.push(one.fact)
      retold++
    }
  }
  return kept.flatMap(({ told }) => told)
}

/** Whether it is another document that has the best one's line, or its sentence. */
function retells(told: readonly Fact[], { line, quote, label, document }: Fact): boolean {
  const [best] = told
  if (best?.label !== label || told.length === mostTellers) return false
  const isSame = best.line.toLowerCase() === line.toLowerCase() || best.quote === quote
  return isSame && told.every((other) => other.document !== document)
}

function rankOf({ kind, label, line, published }: Fact): readonly number[] {
  return [
    factKinds.indexOf(kind),
    label === null || label === 'confirmed' ? 0 : 1,
    kind === 'role' && past.test(line) ? 1 : 0,
    published === null ? 0 : -Number(published.replaceAll('-', '')),
    -specificity(line),
  ]
}

const byRank = (a: readonly number[], b: readonly number[]): number =>
  a.map((value, i) => value - (b[i] ?? 0)).find((difference) => difference !== 0) ?? 0

/** Names and numbers pin down; words help a little. */
const specificity = (line: string): number =>
  3 * (line.match(/(?<=\s)[\p{Lu}\d]/gu)?.length ?? 0) + Math.min(line.split(/\s+/).length, 8)

interface Ranked {
  readonly fact: Fact
  readonly words: ReadonlySet<string>
  readonly rank: readonly number[]
  /** The fact, and those of other documents that say the same. */
  readonly told: Fact[]
}

/** What makes another office of one: of another document, “minister” is not the “deputy minister” of this one. */
const modifying = /^(?:deputy|vice|acting|interim|assistant|shadow|former|ex)$/

/** Roles and descriptions repeat each other in part; what happened is told again only where it is told alike. */
function saysAsMuch(better: Ranked, { fact, words }: Ranked): boolean {
  if (fact.kind === 'event' || fact.kind === 'relation') return better.fact.line === fact.line
  for (const word of words) if (!better.words.has(word)) return false
  if (better.fact.document === fact.document) return true
  for (const word of better.words) if (modifying.test(word) && !words.has(word)) return false
  return true
}

const wordsOf = ({ line }: Fact): ReadonlySet<string> => new Set(line.toLowerCase().match(/[\p{L}\p{N}]+/gu))
