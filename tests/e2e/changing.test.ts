import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Tab, TestBrowser } from './browser.ts'
import { changingPages } from './changing-pages.ts'
import { hearMessages } from './hear-messages.ts'
import { hover, painted, paintedTexts, press, untilPainted, untilSays } from './look.ts'
import { serve, type TestServer } from './server.ts'
import { starters } from './start.ts'
import { until } from './until.ts'

// Pages that change after they were read: what is new is read, what is there stays as it was, what is gone is dropped.

/** What the pages of these tests leave in their window. */
interface PageState {
  readonly change: (milliseconds?: number) => void
  readonly mismatch?: boolean
  readonly calm?: boolean
  readonly cameBack?: boolean
}

describe.each(starters)('in %s', (_, start) => {
  let browser: TestBrowser
  let server: TestServer
  let tabs: Tab[] = []

  const open = async (path: string): Promise<Tab> => {
    const tab = await browser.open(server.origin + path)
    tabs.push(tab)
    await untilPainted(tab)
    return tab
  }
  const popupOf = async (tab: Tab): Promise<Tab> => {
    const popup = await browser.popup(tab)
    tabs.push(popup)
    await tab.bringToFront()
    return popup
  }

  beforeAll(async () => {
    server = await serve(await changingPages())
    browser = await start('dist')
  })
  afterEach(async () => {
    for (const tab of tabs) await tab.close()
    tabs = []
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  const change = (tab: Tab, milliseconds?: number): Promise<void> =>
    tab.evaluate((time) => (globalThis as unknown as PageState).change(time), milliseconds)
  const stateOf = (tab: Tab): Promise<PageState> =>
    tab.evaluate(() => {
      const { mismatch, calm, cameBack } = globalThis as unknown as PageState
      return { mismatch, calm, cameBack } as PageState
    })
  const popupSays = async (tab: Tab, words: string): Promise<string> => untilSays(await popupOf(tab), words)

  test.each([
    ['paragraphs that arrive late', '/late', '/seed'],
    ['a text that was folded away', '/fold', '/seed'],
    ['posts of a live blog', '/live', '/live/whole'],
  ])('%s are marked as if they had always been there', async (_what, path, whole) => {
    const wanted = await allPainted(await open(whole))
    const tab = await open(path)
    const before = await allPainted(tab)
    expect(before).not.toEqual(wanted)
    await change(tab)
    await untilPaints(tab, wanted)
  })

  test('late paragraphs in a shadow root are marked, styled, and have their cards', async () => {
    const tab = await open('/shadow')
    const names = () => paintedTexts(tab, 'sidelight-entity-person')
    expect(await names()).not.toContain('Vladimir Putin')
    await change(tab)
    await until('the late name is marked', names, (texts) => texts.includes('Vladimir Putin'))
    const { looks, point } = await tab.evaluate(() => {
      const root = document.querySelector('.story')?.shadowRoot
      const paragraph = [...(root?.querySelectorAll('p') ?? [])].find((p) => p.textContent.includes('Putin'))
      const text = paragraph?.firstChild
      if (!root || !paragraph || !text) throw new Error('no such paragraph')
      paragraph.scrollIntoView({ block: 'center', behavior: 'instant' })
      const range = document.createRange()
      const at = text.nodeValue?.indexOf('Putin') ?? 0
      range.setStart(text, at)
      range.setEnd(text, at + 5)
      const { x, y, width, height } = range.getBoundingClientRect()
      const looks = [paragraph, document.querySelector('h1')].map(
        (element) =>
          element && getComputedStyle(element, '::highlight(sidelight-entity-person)').backgroundColor,
      )
      return { looks, point: { x: x + width / 2, y: y + height / 2 } }
    })
    expect(looks[0]).toMatch(/0\.17\)$/)
    expect(looks[1], 'it looks there as elsewhere').toBe(looks[0])
    await tab.moveTo({ x: 3, y: 3 })
    await tab.moveTo(point)
    await until(
      'the card opens',
      () => tab.shadowText(),
      (text) => text.includes('Vladimir Putin'),
    )
  })

  test('the next article below is a reading of its own; the one in view is summed up', async () => {
    const tab = await open('/scroll')
    const first = await allPainted(tab)
    const asked = await watchAnalyses(await popupOf(tab))
    await change(tab)
    const claims = 'sidelight-claim-unnamed-source'
    const both = await until(
      'both are marked',
      () => paintedTexts(tab, claims),
      (texts) => texts.join('|').includes('The Ukrainian side reportedly asked'),
    )
    expect(both.join('|')).toContain('The gunman reportedly stood behind')
    for (const [name, texts] of Object.entries(first))
      expect((await paintedTexts(tab, name)).slice(0, texts.length)).toEqual(texts)
    expect(await asked()).toEqual(['analyse Envoys return to Ankara for talks on the grain corridor'])

    const above = await popupSays(tab, 'Unmarked text')
    expect(above).toContain('Ambassador killed at Ankara art exhibition')
    expect(above).not.toContain('Envoys return to Ankara')
    const { card } = await hover(tab, 'Leyla Demir', 'article + article')
    expect(card).toContain('Leyla Demir')
    const below = await popupSays(tab, 'Unmarked text')
    expect(below).toContain('Envoys return to Ankara')
    expect(below).not.toContain('Ambassador killed')
    await tab.press('Escape')
    expect((await hover(tab, 'Lavrov', '.story')).card).toContain('called an urgent meeting')
  })

  test('a live blog’s summary counts the new posts', async () => {
    const tab = await open('/live')
    expect(await popupSays(tab, 'Unmarked text')).not.toContain('Emre Yilmaz')
    const before = await painted(tab)
    await change(tab)
    await until(
      'more is painted',
      () => painted(tab),
      (names) => sum(names) > sum(before),
    )
    expect(await popupSays(tab, 'Unmarked text')).toContain('Emre Yilmaz')
  })

  test.each(['/render', '/hydrate', '/rewrite'])(
    '%s: the same text in other nodes is painted again, and not analysed',
    async (path) => {
      const tab = await open(path)
      const before = await allPainted(tab)
      const asked = await watchAnalyses(await popupOf(tab))
      await change(tab)
      expect((await stateOf(tab)).mismatch ?? false).toBe(false)
      await untilPaints(tab, before)
      expect(await asked()).toEqual([])
      expect((await hover(tab, 'Lavrov')).card).toContain('Sergei Lavrov')
    },
  )

  test('a page that renders its story again and again is marked most of the time', async () => {
    const tab = await open('/again')
    // More slowly where all that this machine does is slow: what is never marked between two renderings fails at both.
    const times = 3
    const marked = async (rhythm: number) => {
      await change(tab, rhythm)
      let seen = 0
      for (let round = 1; round <= times; round++) {
        const { marked } = await until(
          'it has rendered once more',
          () => tab.evaluate(() => (globalThis as unknown as { again: Renderings }).again),
          ({ renders }) => renders >= round,
        )
        seen = marked
      }
      return seen
    }
    expect((await marked(2000)) > times / 2 || (await marked(15_000)) > times / 2).toBe(true)
  })

  test('a document that is written anew is read anew', async () => {
    const tab = await open('/write')
    await change(tab)
    await until(
      'the new document is marked',
      () => paintedTexts(tab, 'sidelight-claim-unnamed-source'),
      (texts) => texts.join('|').includes('The Ukrainian side reportedly asked'),
    )
    expect((await hover(tab, 'Leyla Demir')).card).toContain('Leyla Demir')
  })

  test('an article that is removed is dropped', async () => {
    const tab = await open('/remove')
    await change(tab)
    await until(
      'nothing is painted',
      () => painted(tab),
      (names) => sum(names) === 0,
    )
    await popupSays(tab, 'does not look like an article')
  })

  test('back and forward through the cache: the marks are there, and work', async () => {
    const tab = await open('/render')
    const before = await allPainted(tab)
    await tab.goto(`${server.origin}/hydrate`)
    await untilPainted(tab)
    for (const [by, path] of [
      [-1, '/render'],
      [1, '/hydrate'],
    ] as const) {
      await tab.evaluate((steps) => history.go(steps), by)
      await until(
        `${path} is back`,
        async () => tab.evaluate(() => location.pathname).catch(() => ''),
        (at) => at === path,
      )
      expect((await stateOf(tab)).cameBack).toBe(true)
      await untilPaints(tab, before)
      expect((await hover(tab, 'Lavrov')).card).toContain('Sergei Lavrov')
    }
  })

  test('what was switched off meanwhile stays off on the way back', async () => {
    const tab = await open('/render')
    await tab.goto(`${server.origin}/hydrate`)
    await untilPainted(tab)
    const popup = await popupOf(tab)
    await untilSays(popup, 'Unmarked text')
    await press(popup, 'localhost')
    await untilSays(popup, 'off on this site')
    await tab.evaluate(() => history.back())
    await until('the page is back', () =>
      tab.evaluate(() => location.pathname === '/render').catch(() => false),
    )
    await until(
      'nothing is painted',
      () => painted(tab),
      (names) => Object.keys(names).length === 0,
    )
    await press(popup, 'localhost')
    await untilPainted(tab)
  })

  test('a page that changes 1,000 times a second is read now and then, and right once it rests', async () => {
    const tab = await open('/storm')
    const before = await allPainted(tab)
    const asked = await watchAnalyses(await popupOf(tab))
    const storm = async () => {
      await change(tab, 2500)
      await until('the storm is over', async () => (await stateOf(tab)).calm === true)
    }
    // Two looks fall into so short a storm, a hundredth of it each. Without pauses they would take an eighth.
    expect(await tab.ownShare(storm)).toBeLessThan(0.05)
    await untilPaints(tab, before)
    expect((await asked()).length).toBeLessThanOrEqual(5)
  })

  const untilPaints = (tab: Tab, wanted: unknown): Promise<unknown> =>
    until(
      'all of it is painted',
      () => allPainted(tab),
      (now) => JSON.stringify(now) === JSON.stringify(wanted),
    )
})

const sum = (counts: Record<string, number>): number => Object.values(counts).reduce((a, b) => a + b, 0)

/** All that is painted, by highlight. */
async function allPainted(tab: Tab): Promise<Record<string, string[]>> {
  const texts: Record<string, string[]> = {}
  for (const name of Object.keys(await painted(tab)).sort()) texts[name] = await paintedTexts(tab, name)
  return texts
}

/** How often a page has rendered its story, and how often it had been marked by then. */
interface Renderings {
  readonly renders: number
  readonly marked: number
}

/** The analyses that pages ask for from now on. */
async function watchAnalyses(popup: Tab): Promise<() => Promise<readonly string[]>> {
  const heard = await hearMessages(popup)
  return async () =>
    (await heard()).filter(({ call }) => call === 'analyse').map(({ args }) => `analyse ${args[0]?.title}`)
}
