import { afterEach, describe, expect, test, vi } from 'vitest'
import { readCandidates } from '../../../../src/annotate/claims/find-claims.ts'
import { whoRules } from '../../../../src/annotate/claims/sources/who-is-it.ts'
import { readDocument } from '../../../../src/text/document.ts'
import { entitiesOf, readMarked } from '../../marked.ts'
import { pronounCases, type WhoCase, whoCases } from './who-cases.ts'

/** Who the last claim with a source is said by: the label of a mark, or what is known without one. */
function whoSays([marked, source]: WhoCase): string {
  const { text, marks } = readMarked(marked)
  const entities = entitiesOf(marked)
  const all = readCandidates(readDocument(text), entities, { open: 0, other: 0 })
  const found = all.findLast(({ candidate }) =>
    candidate.source.some(({ start, end }) => text.slice(start, end) === source),
  )
  if (!found) return 'nobody'
  const { who, entity } = found.candidate.speaker
  if (who !== 'entity') return who
  const names = entities.find(({ id }) => id === entity)?.mentions.filter(({ kind }) => kind === 'name') ?? []
  const mark = marks.find(({ start, kind }) => kind === 'name' && names.some((one) => one.start === start))
  return mark?.label ?? 'an entity without a label'
}

afterEach(() => {
  vi.restoreAllMocks()
})

test('every rule has its cases, and every case its rule', () => {
  expect(Object.keys(whoCases).sort()).toEqual(whoRules.map(({ id }) => id).sort())
  for (const [id, { yes }] of Object.entries(whoCases)) expect(yes.length, id).toBeGreaterThan(0)
})

describe.each(Object.entries(whoCases))('%s', (id, { yes, no }) => {
  test.each(yes)('%s → %s', (...one) => {
    expect(whoSays(one)).toBe(one[2])
  })

  test.each(no)('no: %s → %s', (...one) => {
    expect(whoSays(one)).toBe(one[2])
  })

  test('one of its cases fails without the rule', () => {
    const rule = whoRules.find((one) => one.id === id)
    if (!rule) throw new Error(`no rule ${id}`)
    vi.spyOn(rule, 'find').mockReturnValue(undefined)
    expect(yes.some((one) => whoSays(one) !== one[2])).toBe(true)
  })
})

test.each(pronounCases)('%s → %s', (...one) => {
  expect(whoSays(one)).toBe(one[2])
})
