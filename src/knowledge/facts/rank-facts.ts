import { type Fact, factKinds } from '../fact.ts'

const past = /\b(?:former|formerly|previously|once|ex|then|until|was|were|had|served|resigned|retired)\b/i

/** More than anybody reads of one entity; so many documents may tell of it that all would weigh megabytes. */
const mostFacts = 100

/**
 * Facts in the order of what explains somebody best: what they are, what they are like, what happened, who they deal with;
 * of these first what a document vouches for, then what is so now, then what is newer, then what says more. What says less
 * of the same ("ambassador" beside "Russian ambassador to Turkey") is left out.
 */
export function rankFacts(facts: readonly Fact[]): Fact[] {
  const ranked = facts
    .map((fact) => ({ fact, words: wordsOf(fact), rank: rankOf(fact) }))
    .sort((a, b) => byRank(a.rank, b.rank))
  const kept: typeof ranked = []
  for (const one of ranked) {
    if (kept.length === mostFacts) break
    if (!kept.some((better) => better.fact.kind === one.fact.kind && saysAsMuch(better, one))) kept.push(one)
  }
  return kept.map(({ fact }) => fact)
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
}

/** Roles and descriptions repeat each other in part; what happened is told again only where it is told alike. */
function saysAsMuch(better: Ranked, { fact, words }: Ranked): boolean {
  if (fact.kind === 'event' || fact.kind === 'relation') return better.fact.line === fact.line
  for (const word of words) if (!better.words.has(word)) return false
  return true
}

const wordsOf = ({ line }: Fact): ReadonlySet<string> => new Set(line.toLowerCase().match(/[\p{L}\p{N}]+/gu))
