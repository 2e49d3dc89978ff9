import { JSDOM } from 'jsdom'
import { afterEach, expect, test, vi } from 'vitest'
import { newspaperPage } from '../../demo/newspaper.ts'
import { secondStory } from '../../demo/stories.ts'

/** What the gate has asked of the background, in a page as a browser would have it. */
async function gateIn(page: Document): Promise<readonly string[]> {
  const asked: string[] = []
  vi.useFakeTimers()
  vi.stubGlobal('document', page)
  vi.stubGlobal('location', page.location)
  // one window's targets take its own signals alone
  const { AbortController, EventTarget } = page.defaultView as unknown as typeof globalThis
  vi.stubGlobal('AbortController', AbortController)
  vi.stubGlobal('navigation', new EventTarget())
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'sidelight',
      sendMessage: async ({ call }: { call: string }) => asked.push(call) > 0,
    },
    storage: { local: { get: async () => ({}) }, onChanged: { addListener: () => {} } },
  })
  vi.resetModules()
  await import('../../content-scripts/gate.iife.ts')
  return asked
}

const article = (): Document =>
  new JSDOM(newspaperPage(secondStory), { url: 'https://news.example/2017/talks' }).window.document

/** Longer than the gate looks. */
const aWhile = 10_000

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('an article is told of once', async () => {
  const asked = await gateIn(article())
  await vi.advanceTimersByTimeAsync(aWhile)
  expect(asked).toEqual(['articleFound'])
})

test('a page that is loaded ahead is told of when a tab shows it, and not before', async () => {
  const page = article()
  Object.defineProperty(page, 'prerendering', { value: true, configurable: true })
  const asked = await gateIn(page)
  await vi.advanceTimersByTimeAsync(aWhile)
  expect(asked).toEqual([])
  Object.defineProperty(page, 'prerendering', { value: false })
  page.dispatchEvent(new (page.defaultView as unknown as typeof globalThis).Event('prerenderingchange'))
  await vi.advanceTimersByTimeAsync(aWhile)
  expect(asked).toEqual(['articleFound'])
})
