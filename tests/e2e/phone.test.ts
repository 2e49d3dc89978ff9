import { describe, expect, test } from 'vitest'
import type { Tab } from './browser.ts'
import { boxOf, middle, press, untilClosed, untilPainted, untilSays } from './look.ts'
import { starters } from './start.ts'
import { firstRunPage, until } from './until.ts'
import { visiting } from './visit.ts'

// The size and the finger of a telephone, in browsers of this machine. No telephone was at hand: docs/run-time.md says what is not tried.

const size = { width: 360, height: 740 }

/** Controls that are smaller than a finger needs, and whether the page is wider than the window. */
const faults = (own: Tab): Promise<string[]> =>
  own.evaluate(() => {
    const small = [...document.querySelectorAll<HTMLElement>('button, .contents a, .option')].flatMap(
      (one) => {
        const { width, height } = one.getBoundingClientRect()
        const isShown = width > 0 && !one.closest('[inert]')
        return isShown && (width < 24 || height < 24)
          ? [`${one.className} ${one.innerText}: ${width} × ${height}`]
          : []
      },
    )
    const wide = document.documentElement.scrollWidth > innerWidth
    return wide ? [...small, `${document.documentElement.scrollWidth} wide`] : small
  })

describe.each(starters)('in %s', (_, start) => {
  const visit = visiting((dist) => start(dist, { phone: true }))

  async function sized(tab: Tab): Promise<Tab> {
    await tab.resize(size)
    expect(await tab.evaluate(() => matchMedia('(hover: none) and (pointer: coarse)').matches)).toBe(true)
    return tab
  }

  test('a tap opens a card that stands whole in the window; a tap elsewhere closes it', async () => {
    const tab = await sized(await visit.open('/seed'))
    await untilPainted(tab)
    await tab.tap(middle(await boxOf(tab, 'Lavrov', '.story')))
    const box = await until(
      'the card is there',
      () => tab.cardBox(),
      (found) => found !== null && found.height > 60,
    )
    if (!box) throw new Error('no card')
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(size.width)
    expect(box.y).toBeGreaterThanOrEqual(0)
    expect(box.y + box.height).toBeLessThanOrEqual(size.height)
    const controls = await tab.inCards((root) =>
      [...root.querySelectorAll('.bar button')].map((one) => one.getBoundingClientRect().height),
    )
    expect(controls.flat().every((height) => height >= 40)).toBe(true)
    await tab.tap(box.y > 100 ? { x: 8, y: 20 } : { x: 8, y: size.height - 20 })
    await untilClosed(tab)
  })

  test('the popup is a page of the window’s size, and leads to the settings', async () => {
    const tab = await visit.open('/seed')
    await untilPainted(tab)
    const popup = await sized(await visit.popupOf(tab))
    await untilSays(popup, 'Unmarked text has not been checked')
    expect(await faults(popup)).toEqual([])
    const [width, height] = await popup.evaluate(() => {
      const { width, height } = document.querySelector('.popup')?.getBoundingClientRect() ?? new DOMRect()
      return [width, height] as const
    })
    expect([width, height]).toEqual([size.width, size.height])
    await press(popup, /^Sergei Lavrov/)
    await untilSays(popup, 'called an urgent meeting')
    expect(await faults(popup)).toEqual([])

    await press(popup, /^Settings$/)
    const own = await visit.openOwn('popup/index.html')
    await until('the settings are open', () =>
      own.evaluate(async () => {
        type Tabs = { tabs: { query(of: object): Promise<{ url?: string }[]> } }
        const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Tabs>
        return (await (browser ?? chrome).tabs.query({})).some(({ url }) => url?.endsWith('settings.html'))
      }),
    )
  })

  test.each([
    ['src/extension/settings-page/settings.html', 'How the marks work'],
    ['src/extension/library-page/library.html', 'Nothing is saved yet'],
    [firstRunPage, 'Tap a tinted name'],
  ])('%s fits', async (file, words) => {
    const own = await sized(await visit.openOwn(file))
    expect(await untilSays(own, words)).not.toContain('Rest the pointer')
    expect(await faults(own)).toEqual([])
  })
})
