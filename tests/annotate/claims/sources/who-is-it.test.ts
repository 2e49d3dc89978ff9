import { afterEach, describe, expect, test, vi } from 'vitest'
import { whoRules } from '../../../../src/annotate/claims/sources/who-is-it.ts'
import { aroundCases } from './around-cases.ts'
import { pronounCases, whoCases } from './who-cases.ts'
import { whoSays } from './who-says.ts'

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

test.each([...pronounCases, ...aroundCases])('%s → %s', (...one) => {
  expect(whoSays(one)).toBe(one[2])
})
