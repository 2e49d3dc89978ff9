import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { findingArticles } from '../../src/page/find-articles.ts'
import { watchPage } from '../../src/page/watch-page.ts'

const paragraph =
  'The harbour authority said on Tuesday that the north pier would stay closed until the divers had looked at each of its piles, which may take until the end of the month.'

let watching = new AbortController()
beforeEach(() => {
  vi.useFakeTimers()
  watching = new AbortController()
  document.body.innerHTML = `<main><h1>North pier stays closed</h1><p><b></b> ${paragraph}</p>${`<p>${paragraph}</p>`.repeat(8)}</main>`
})
afterEach(() => {
  watching.abort()
  vi.useRealTimers()
  document.body.replaceChildren()
})

/** When the article is analysed, which takes half a second, while its words change all the time; in milliseconds. */
async function analysed(seconds: number): Promise<number[]> {
  const times: number[] = []
  watchPage(document, {
    find: () => findingArticles(document),
    take: async () => {
      times.push(performance.now())
      await new Promise((resolve) => setTimeout(resolve, 500))
    },
    signal: watching.signal,
  })
  for (let quarter = 0; quarter < 4 * seconds; quarter++) {
    const counter = document.querySelector('b')
    if (counter)
      counter.textContent = `For the ${quarter}th time we update this story, which is read by many:`
    await vi.advanceTimersByTimeAsync(250)
  }
  return times
}

test('an article whose words never rest is soon read again, and at last takes a fiftieth of a core', async () => {
  const times = await analysed(120)
  const pauses = times.slice(1).map((time, index) => time - (times[index] ?? 0))
  expect(pauses[0]).toBeLessThan(7_000)
  expect(pauses.length).toBeGreaterThan(4)
  expect(pauses.at(-1)).toBeGreaterThan(25_000)
  expect([...pauses].sort((a, b) => a - b)).toEqual(pauses)
})
