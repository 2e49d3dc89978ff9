import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { onNavigation } from '../../content-scripts/navigation.ts'

let told: number[]
let succeed: () => void
let navigating: AbortController

beforeEach(() => {
  vi.useFakeTimers({ now: 0 })
  told = []
  navigating = new AbortController()
  vi.stubGlobal('location', { href: 'https://news.example/a' })
  vi.stubGlobal('navigation', {
    addEventListener: (_: string, listener: () => void) => {
      succeed = listener
    },
  })
  onNavigation(() => told.push(Date.now()), navigating.signal)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function go(href: string): void {
  location.href = href
  succeed()
}

test('each address is told at once where they come one by one', async () => {
  for (const [at, page] of ['b', 'c', 'a'].entries()) {
    await vi.advanceTimersByTimeAsync(1000)
    go(`https://news.example/${page}`)
    expect(told.length).toBe(at + 1)
  }
})

test('a jump inside the page, and the same address again, are none', () => {
  go('https://news.example/a#second')
  go('https://news.example/a')
  expect(told).toEqual([])
})

test('of two that come together the second is told as well, a moment later', async () => {
  go('https://news.example/b')
  await vi.advanceTimersByTimeAsync(20)
  go('https://news.example/c')
  await vi.advanceTimersByTimeAsync(1000)
  expect(told).toEqual([0, 250])
})

test('of fifty a second some are told, less and less often; then the last, and all is as before', async () => {
  for (let count = 0; count < 50 * 30; count++) {
    go(`https://news.example/?${count}`)
    await vi.advanceTimersByTimeAsync(20)
  }
  expect(told).toEqual([0, 250, 750, 1750, 3750, 7750, 15750, 23750])
  await vi.advanceTimersByTimeAsync(30_000)
  expect(told.length).toBe(9)
  go('https://news.example/z')
  expect(told.at(-1)).toBe(Date.now())
})
