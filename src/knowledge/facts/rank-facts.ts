import { type Fact, factKinds } from '../fact.ts'

const past = /\b(?:former|formerly|previously|once|ex-?|then|until|was|were|had|served|resigned|retired)\b/i

/**
 * Facts in the order of what explains somebody best: what they are, what they are like, what happened, who they deal with;
 * of these first what the document vouches for, then what is so now, then what says more. What says less of the same
 * ("ambassador" beside "Russian ambassador to Turkey") is left out.
 */
export function rankFacts(facts: readonly Fact[]): Fact[] {
  const order = (fact: Fact): readonly number[] => [
    factKinds.indexOf(fact.kind),
    fact.label === null || fact.label === 'confirmed' ? 0 : 1,
    fact.kind === 'role' && past.test(fact.line) ? 1 : 0,
    -specificity(fact.line),
  ]
  const ranked = facts
    .map((fact) => ({ fact, rank: order(fact) }))
    .sort(
      (a, b) =>
        a.rank.map((value, i) => value - (b.rank[i] ?? 0)).find((difference) => difference !== 0) ?? 0,
    )
    .map(({ fact }) => fact)
  return ranked.filter((fact, i) => !ranked.slice(0, i).some((better) => saysMore(better, fact)))
}

/** Names and numbers pin down; words help a little. */
const specificity = (line: string): number =>
  3 * (line.match(/(?<=\s)[\p{Lu}\d]/gu)?.length ?? 0) + Math.min(line.split(/\s+/).length, 8)

function saysMore(better: Fact, fact: Fact): boolean {
  if (better.kind !== fact.kind) return false
  const [long, short] = [wordsOf(better.line), wordsOf(fact.line)]
  if (fact.kind === 'event' || fact.kind === 'relation')
    return better.line === fact.line && better.quote === fact.quote
  return [...short].every((word) => long.has(word))
}

const wordsOf = (line: string): ReadonlySet<string> => new Set(line.toLowerCase().match(/[\p{L}\p{N}]+/gu))
