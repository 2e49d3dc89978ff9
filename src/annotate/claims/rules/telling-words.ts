import type { Pattern } from '../patterns.ts'
import type { Word } from '../units.ts'

/** A pattern that a sentence may hold. */
export interface Possible<Row> {
  readonly pattern: Pattern<Row>
  /** Its place among all patterns. */
  readonly order: number
  /** The words that it may begin with. */
  readonly starts: ReadonlySet<string>
}

/**
 * Tells which patterns a sentence may hold: of each, it has a word of the slot that the fewest words fill ("known" of "@be not
 * known @wh"). Most sentences may hold none. Each pattern begins with a word that can be listed.
 */
export function patternsByWords<Row>(
  patterns: readonly Pattern<Row>[],
): (words: readonly Word[]) => ReadonlySet<Possible<Row>> {
  const index = new Map<string, Possible<Row>[]>()
  for (const [order, pattern] of patterns.entries()) {
    const possible = { pattern, order, starts: startsOf(pattern) }
    for (const word of tellingWords(pattern)) {
      const known = index.get(word)
      if (known) known.push(possible)
      else index.set(word, [possible])
    }
  }
  return (words) => {
    const found = new Set<Possible<Row>>()
    for (const { lower } of words) for (const possible of index.get(lower) ?? none) found.add(possible)
    return found
  }
}

const none: readonly never[] = []

function startsOf({ slots }: Pattern<unknown>): ReadonlySet<string> {
  const first = slots.findIndex(({ optional }) => !optional)
  return new Set(slots.slice(0, first < 0 ? undefined : first + 1).flatMap(({ words }) => [...words]))
}

/** The fewest words of which each match has one; of equally few the longer, which are rarer. */
function tellingWords(pattern: Pattern<unknown>): ReadonlySet<string> {
  const listed = pattern.slots.filter(
    ({ optional, not, tests, words }) => !optional && !not && tests.length === 0 && words.size > 0,
  )
  const length = (words: ReadonlySet<string>) => Math.min(...[...words].map((word) => word.length))
  const [best] = listed.sort((a, b) => a.words.size - b.words.size || length(b.words) - length(a.words))
  return best?.words ?? startsOf(pattern)
}
