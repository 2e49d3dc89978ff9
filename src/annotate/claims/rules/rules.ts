import { type Pattern, readPattern } from '../patterns.ts'
import { alleged } from './alleged-data.ts'
import { confirmed } from './confirmed-data.ts'
import { corrected } from './corrected-data.ts'
import { disputed } from './disputed-data.ts'
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
