import type { Word } from '../words/units.ts'
import { alleged } from './alleged-data.ts'
import { confirmed } from './confirmed-data.ts'
import { corrected } from './corrected-data.ts'
import { disputed } from './disputed-data.ts'
import { type Pattern, readPattern } from './patterns.ts'
import { possible } from './possible-data.ts'
import type { Rule, RuleRow, RuleTable } from './rule.ts'
import { unnamedSource } from './unnamed-source-data.ts'
import { unverified } from './unverified-data.ts'

/** All rules, by label in the order of choice. */
export const ruleTables: readonly RuleTable[] = [
  corrected,
  disputed,
  unverified,
  alleged,
  unnamedSource,
  possible,
  confirmed,
]

/** What stands around a cue, or in it, or anywhere in its sentence. */
export interface Condition {
  readonly of: 'sides' | 'cue' | 'sentence'
  readonly before: Pattern<null> | null
  readonly after: Pattern<null> | null
}

/** A rule ready to be matched. */
export interface CompiledRule extends Rule, Pick<RuleRow, 'asks'>, Pick<RuleTable, 'silent'> {
  readonly where: readonly Condition[]
  readonly unless: readonly Condition[]
}

/** Compiles tables of rules. Throws where a pattern names a class or a look that there is none of. */
export const compileRules = (tables: readonly RuleTable[]): Pattern<CompiledRule>[] =>
  tables.flatMap(({ label, reason, silent, unless: always, rows }) =>
    rows.flatMap(({ id, content, asks, cue, where = [], unless = [] }) => {
      const rule: CompiledRule = {
        id,
        label,
        reason,
        content,
        silent,
        ...(asks && { asks }),
        where: where.map(conditionOf),
        unless: [...always, ...unless].map(conditionOf),
      }
      return cue.split(' / ').map((one) => readPattern(one, rule))
    }),
  )

function conditionOf(text: string): Condition {
  if (text.startsWith('=')) return { of: 'cue', before: null, after: readPattern(text.slice(1), null) }
  const sides = text.split(/(?:^| )_(?: |$)/)
  const [before, after] = sides
  if (sides.length === 1) return { of: 'sentence', before: null, after: readPattern(text, null) }
  return {
    of: 'sides',
    before: before ? readPattern(before, null) : null,
    after: after ? readPattern(after, null) : null,
  }
}

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
