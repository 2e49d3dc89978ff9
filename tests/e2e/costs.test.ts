import { describe, expect, test } from 'vitest'
import type { Tab } from './browser.ts'
import { startChromium } from './chromium.ts'
import { later } from './in-card.ts'
import { hover, untilPainted } from './look.ts'
import { starters } from './start.ts'
import { until } from './until.ts'
import { visiting } from './visit.ts'

// What reading and hovering cost the page and the browser: where nothing is needed, nothing.

describe.each(starters)('in %s', (_, start) => {
  const visit = visiting(start)

  test('hovering asks the background nothing: one that has ended stays ended', async () => {
    const tab = await visit.open('/seed')
    await untilPainted(tab)
    expect(await visit.browser().hasBackground()).toBe(true)
    await visit.browser().stopBackground()
    await hover(tab, 'Lavrov')
    await hover(tab, 'Ankara')
    await later(tab)
    expect(await visit.browser().hasBackground()).toBe(false)
  })
})

describe('in Chromium, which tells more', () => {
  const visit = visiting(startChromium)

  /** The layout shifts since the page began, as Web Vitals count them. */
  const shifts = (tab: Tab): Promise<number[]> =>
    tab.evaluate(
      () =>
        new Promise<number[]>((resolve) => {
          const seen: number[] = []
          const observer = new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              seen.push((entry as PerformanceEntry & { readonly value: number }).value)
          })
          observer.observe({ type: 'layout-shift', buffered: true })
          requestAnimationFrame(() => setTimeout(() => resolve(seen)))
        }),
    )

  test('nothing on the page moves, from its loading until after a hover', async () => {
    const tab = await visit.open('/seed')
    await untilPainted(tab)
    await hover(tab, 'Lavrov')
    expect(await shifts(tab)).toEqual([])
    await tab.evaluate(() => {
      scrollTo({ top: 0, behavior: 'instant' })
      const move = () => document.querySelector('main')?.prepend(document.createElement('hr'))
      requestAnimationFrame(() => requestAnimationFrame(move))
    })
    await until('a shift is seen where there is one', async () => (await shifts(tab)).length > 0)
  })

  test('before the first hover a page is laid out as often as without the extension', async () => {
    /** The least of three loads: a page that loads slowly is laid out in parts. */
    async function layouts(ready: (tab: Tab) => Promise<unknown>): Promise<number> {
      const counts: number[] = []
      for (const _ of ['first', 'second', 'third']) {
        const tab = await visit.open('/front')
        const before = await tab.tools?.layoutCount()
        await tab.goto(tab.url().replace('/front', '/seed'))
        await ready(tab)
        await later(tab)
        counts.push(Number(await tab.tools?.layoutCount()) - Number(before))
      }
      return Math.min(...counts)
    }
    const on = await layouts(untilPainted)
    await visit.choose({ where: 'nowhere' })
    const off = await layouts(later)
    expect(on).toBeGreaterThan(0)
    expect(on).toBe(off)
  })
})
