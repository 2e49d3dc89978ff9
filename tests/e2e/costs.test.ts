import { describe, expect, test } from 'vitest'
import type { Tab } from './browser.ts'
import { hearMessages } from './hear-messages.ts'
import { drawn } from './in-card.ts'
import { hover, untilPainted } from './look.ts'
import { inChromium, starters } from './start.ts'
import { until } from './until.ts'
import { visiting } from './visit.ts'

// What reading and hovering cost the page and the browser: where nothing is needed, nothing.

/** What `/still` leaves in its window. */
interface StillPage {
  /** Kinds of the changes of its document since it was parsed. */
  readonly changes: readonly string[]
  /** When it had its font, in the milliseconds of its clock. */
  readonly still: number
  readonly shifts: readonly { readonly startTime: number; readonly value: number }[]
}

describe.each(starters)('in %s', (_, start) => {
  const visit = visiting(start)

  test('hovering asks the background nothing: one that has ended stays ended', async () => {
    const tab = await visit.open('/seed')
    await untilPainted(tab)
    expect(await visit.browser().hasBackground()).toBe(true)
    const heard = await hearMessages(await visit.openOwn('popup/index.html'))
    await tab.bringToFront()
    // What the popup has asked may still be on its way.
    await until('the background has ended for good', async () => {
      await visit.browser().stopBackground()
      await drawn(tab)
      return !(await visit.browser().hasBackground())
    })
    await hover(tab, 'Lavrov')
    await hover(tab, 'Ankara')
    expect(await visit.browser().hasBackground()).toBe(false)
    // What the hovers might have sent would be heard before what the next page sends.
    await tab.goto(tab.url().replace('/seed', '/second'))
    await untilPainted(tab)
    expect((await heard())[0]?.call).toBe('articleFound')
  })

  test('an article is three messages to the background, and a page that is none not one', async () => {
    const heard = await hearMessages(await visit.openOwn('popup/index.html'))
    await visit.open('/front')
    await untilPainted(await visit.open('/seed'))
    const calls = async () => (await heard()).map(({ call }) => call)
    await until('the count is told', calls, (all) => all.includes('painted'))
    expect(await calls()).toEqual(['articleFound', 'analyse', 'painted'])
  })

  test('nothing in the document changes before the first hover, and one element comes with it', async () => {
    const tab = await visit.open('/still')
    await untilPainted(tab)
    const changes = () => tab.evaluate(() => (globalThis as unknown as StillPage).changes)
    expect(await changes()).toEqual([])
    await hover(tab, 'Lavrov')
    expect((await changes()).filter((kind) => kind === 'childList')).toEqual(['childList'])
  })
})

describe('in Chromium, which tells more', () => {
  const visit = visiting(inChromium)

  /** The layout shifts since the page has its font, as Web Vitals count them. */
  async function shifts(tab: Tab): Promise<number[]> {
    await drawn(tab)
    return tab.evaluate(() => {
      const { still, shifts } = globalThis as unknown as StillPage
      return shifts.filter(({ startTime }) => startTime > still).map(({ value }) => value)
    })
  }

  test('nothing on the page moves, from its loading until after a hover', async () => {
    const tab = await visit.open('/still')
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
    async function layouts(ready: (tab: Tab) => Promise<unknown>): Promise<number> {
      const tab = await visit.open('/front')
      const before = await tab.tools?.layoutCount()
      await tab.goto(tab.url().replace('/front', '/seed'))
      await ready(tab)
      await tab.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
      await drawn(tab)
      return Number(await tab.tools?.layoutCount()) - Number(before)
    }
    await visit.choose({ where: 'nowhere' })
    // A page that loads slowly is laid out in parts: what counts is the least of some loads.
    const off = Math.min(...[await layouts(drawn), await layouts(drawn), await layouts(drawn)])
    expect(off).toBeGreaterThan(0)
    await visit.choose({ where: 'everywhere' })
    await until(
      `with the extension the page is laid out ${off} times at least once`,
      () => layouts(untilPainted),
      (on) => on <= off,
    )
  })
})
