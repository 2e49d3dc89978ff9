import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepMarks } from '../../content-scripts/keep-marks.ts'

/** When the marks were looked for, and which of these times they were gone. */
let looked: number[]
let gone: (at: number) => boolean
let gaveUp: number[]
let keeping: AbortController

beforeEach(() => {
  vi.useFakeTimers({ now: 0 })
  looked = []
  gaveUp = []
  gone = () => false
  keeping = new AbortController()
  const restore = () => {
    looked.push(Date.now())
    return gone(Date.now())
  }
  keepMarks(restore, () => gaveUp.push(Date.now()), keeping.signal)
})
afterEach(() => {
  keeping.abort()
  vi.useRealTimers()
})

test('marks that stay are looked for less and less often', async () => {
  await vi.advanceTimersByTimeAsync(60_000)
  expect(looked.slice(0, 5)).toEqual([500, 1500, 3500, 7500, 15_500])
  expect(looked.length).toBeLessThan(12)
  expect(gaveUp).toEqual([])
})

test('marks that are taken once are watched more closely again', async () => {
  gone = (at) => at === 1500
  await vi.advanceTimersByTimeAsync(4000)
  expect(looked).toEqual([500, 1500, 2000, 3000])
})

test('a page that goes on taking them has them', async () => {
  gone = () => true
  await vi.advanceTimersByTimeAsync(60_000)
  expect(looked.length).toBe(5)
  expect(gaveUp).toEqual([2500])
})

test('nothing is looked for once the reading has ended', async () => {
  await vi.advanceTimersByTimeAsync(600)
  keeping.abort()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(looked).toEqual([500])
})
