import { describe, expect, test } from 'vitest'
import { claimFinder } from '../../../src/annotate/claims/find-claims.ts'
import type { RuleRow, RuleTable } from '../../../src/annotate/claims/rules/rule.ts'
import { ruleTables } from '../../../src/annotate/claims/rules/rules.ts'
import { readDocument } from '../../../src/text/document.ts'

type Finder = ReturnType<typeof claimFinder>

/** The claims of one label, each as its sentence with the content in braces. */
function found(find: Finder, label: RuleTable['label'], text: string): string[] {
  return find(readDocument(text), [])
    .filter((claim) => claim.label === label)
    .map(({ start, end }) => `${text.slice(0, start)}{${text.slice(start, end)}}${text.slice(end)}`)
}
const plain = (marked: string): string => marked.replace(/[{}]/g, '')

const rows = ruleTables.flatMap((table) => table.rows.map((row) => ({ table, row, id: row.id })))
const findClaims = claimFinder(ruleTables)

/** The finder without a row, or with another in its place. */
const finderWith = (table: RuleTable, row: RuleRow, other: RuleRow | null): Finder =>
  claimFinder(
    ruleTables.map((one) =>
      one === table
        ? { ...one, rows: one.rows.flatMap((its) => (its === row ? (other ? [other] : []) : [its])) }
        : one,
    ),
  )

test('every rule is called by its label and a name of its own', () => {
  const ids = rows.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const { table, id } of rows) expect(id.startsWith(`${table.label}.`), id).toBe(true)
})

describe.each(rows)('$id', ({ table, row }) => {
  test('makes its claims', () => {
    expect(row.yes.length).toBeGreaterThan(0)
    for (const marked of row.yes) expect(found(findClaims, table.label, plain(marked))).toContain(marked)
  })

  test('makes none where it means something else', () => {
    for (const text of row.no ?? []) expect(found(findClaims, table.label, text)).toEqual([])
  })

  test('is needed', () => {
    const without = finderWith(table, row, null)
    expect(row.yes.some((marked) => !found(without, table.label, plain(marked)).includes(marked))).toBe(true)
  })

  test.each(row.unless ?? [])('its exception “%s” is needed', (exception) => {
    const without = finderWith(table, row, {
      ...row,
      unless: (row.unless ?? []).filter((one) => one !== exception),
    })
    expect((row.no ?? []).some((text) => found(without, table.label, text).length > 0)).toBe(true)
  })
})
