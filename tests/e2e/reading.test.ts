import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Tab, TestBrowser } from './browser.ts'
import { clickInCard, untilCards } from './in-card.ts'
import {
  hover,
  middle,
  painted,
  paintedTexts,
  press,
  readSelection,
  untilClosed,
  untilPainted,
  untilSays,
} from './look.ts'
import { testPages } from './pages.ts'
import { serve, type TestServer } from './server.ts'
import { starters } from './start.ts'
import { until } from './until.ts'

// The built extension, in real browsers, on pages served from this machine.

describe.each(starters)('in %s', (_, start) => {
  let browser: TestBrowser
  let server: TestServer
  let tabs: Tab[] = []

  const open = async (path: string): Promise<Tab> => {
    const tab = await browser.open(server.origin + path)
    tabs.push(tab)
    return tab
  }
  const popupOf = async (tab: Tab): Promise<Tab> => {
    const popup = await browser.popup(tab)
    tabs.push(popup)
    return popup
  }

  beforeAll(async () => {
    server = await serve(await testPages())
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

  test('the article is marked, the page around it is not, and its DOM is left alone', async () => {
    const tab = await open('/seed')
    await untilPainted(tab)
    expect(await paintedTexts(tab, 'sidelight-entity-place')).toContain('Ankara')
    expect((await paintedTexts(tab, 'sidelight-claim-unnamed-source'))[0]).toContain(
      'The gunman reportedly stood behind',
    )
    const all = (
      await Promise.all(Object.keys(await painted(tab)).map((name) => paintedTexts(tab, name)))
    ).flat()
    expect(all.join('|')).not.toMatch(/Merkel|London|Berlin|Boris|Vienna|Advertisement/)
    expect(await isAsServed(tab)).toBe(true)
  })

  /** Whether a page's document is what its server has sent. */
  async function isAsServed(tab: Tab): Promise<boolean> {
    const sent = await (await fetch(tab.url())).text()
    return tab.evaluate((html) => {
      const parsed = new DOMParser().parseFromString(html, 'text/html')
      return parsed.documentElement.outerHTML === document.documentElement.outerHTML
    }, sent)
  }

  test('hovering a name opens its card beside its line; the card can be entered, and left', async () => {
    const tab = await open('/seed')
    await untilPainted(tab)
    const html = await tab.evaluate(() => document.documentElement.outerHTML)
    const { words, card } = await hover(tab, 'Lavrov')
    expect(card).toContain('Sergei Lavrov')
    expect(card).toContain('foreign minister')
    expect(card).toMatch(/called an urgent meeting with\s+foreign minister\s+Sergei Lavrov/)
    expect(card).toContain('undated')

    const box = await until(
      'the card has its place',
      () => tab.cardBox(),
      (found) => found !== null && found.height > 50,
    )
    if (!box) throw new Error('no card')
    expect(box.y >= words.y + words.height || box.y + box.height <= words.y).toBe(true)
    const size = await tab.evaluate(() => ({ width: innerWidth, height: innerHeight }))
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(size.width)
    expect(box.y).toBeGreaterThanOrEqual(0)
    expect(box.y + box.height).toBeLessThanOrEqual(size.height)

    await tab.moveTo(middle(box))
    await clickInCard(tab, 'Vladimir Putin')
    await untilCards(tab, 'Vladimir Putin')
    const added = await tab.evaluate((before) => {
      const hosts = document.querySelectorAll('sidelight-card')
      for (const host of hosts) host.remove()
      return { hosts: hosts.length, same: document.documentElement.outerHTML === before }
    }, html)
    expect(added).toEqual({ hosts: 1, same: true })
  })

  test('a card closes on Esc, and when the pointer leaves it', async () => {
    const tab = await open('/seed')
    await untilPainted(tab)
    await hover(tab, 'Lavrov')
    await tab.press('Escape')
    await untilClosed(tab)
    await hover(tab, 'Ankara')
    await tab.moveTo({ x: 3, y: 3 })
    await untilClosed(tab)
  })

  test('a claim’s card says why, in the article’s words', async () => {
    const tab = await open('/seed')
    await untilPainted(tab)
    const { card } = await hover(tab, 'stood behind')
    expect(card).toContain('Unnamed source')
    expect(card).toContain('reportedly')
  })

  test.each(['/strict', '/hostile'])('the same on %s', async (path) => {
    const tab = await open(path)
    await untilPainted(tab)
    const { words, card } = await hover(tab, 'Lavrov', 'main')
    expect(card).toContain('Sergei Lavrov')
    const box = await until(
      'the card has its place',
      () => tab.cardBox(),
      (found) => found !== null && found.height > 50,
    )
    if (!box) throw new Error('no card')
    expect(box.width).toBeGreaterThan(250)
    expect(box.y >= words.y + words.height || box.y + box.height <= words.y).toBe(true)
    const top = await tab.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName, middle(box))
    expect(top).toBe('sidelight-card')
  })

  test('a front page is left alone: nothing injected, nothing painted; it can be read all the same', async () => {
    const tab = await open('/front')
    const popup = await popupOf(tab)
    await untilSays(popup, 'does not look like an article')
    const traces = await tab.evaluate(() => [document.adoptedStyleSheets.length, CSS.highlights.size])
    expect(traces).toEqual([0, 0])
    expect(await isAsServed(tab)).toBe(true)
    await press(popup, 'Read this page anyway')
    await untilSays(popup, 'Unmarked text has not been checked')
    expect(Object.keys(await untilPainted(tab)).length).toBeGreaterThan(0)
  })

  test('selected text is read by itself, on a page that is no article', async () => {
    const tab = await open('/front')
    const popup = await popupOf(tab)
    await press(popup, 'Read this page anyway')
    await untilPainted(tab)
    await tab.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelectorAll('p')[3] ?? document.body),
    )
    await readSelection(popup)
    await until(
      'only the selection is painted',
      () => paintedTexts(tab, 'sidelight-entity-person'),
      (names) => names.join('|') === 'Vladimir Putin',
    )
  })

  test('an article in a language that is not known is found, and not annotated', async () => {
    const tab = await open('/german')
    const popup = await popupOf(tab)
    await untilSays(popup, 'in a language that Sidelight does not read')
    expect(await painted(tab)).toEqual({})
  })

  test('the popup sums up: title, claims with who says so, the cast; a name opens its card there', async () => {
    const tab = await open('/seed')
    await untilPainted(tab)
    const popup = await popupOf(tab)
    const text = await untilSays(popup, 'Unmarked text has not been checked')
    expect(text).toContain('Ambassador killed at Ankara art exhibition')
    expect(text).toContain('The Daily Example')
    expect(text).toContain('Unnamed source')
    expect(text).toContain('reportedly')
    expect(text).toContain('Sergei Lavrov')
    // Dates stand in the order of time, the article's or not.
    const when = text.slice(text.lastIndexOf('When'))
    expect(when).toMatch(/Nov(ember)? 2015[\s\S]*plane in November 2015[\s\S]*2016[\s\S]*on Monday/)
    await press(popup, /^Sergei Lavrov/)
    await untilSays(popup, 'called an urgent meeting with')
    await press(popup, 'All of this page')
    await untilSays(popup, 'Unmarked text has not been checked')
  })

  test('the popup’s second control scrolls the page to the place and lights it', async () => {
    const tab = await open('/seed')
    await untilPainted(tab)
    await tab.evaluate(() => {
      const lit = globalThis as unknown as { lit: string[] }
      lit.lit = []
      const set = CSS.highlights.set.bind(CSS.highlights)
      CSS.highlights.set = (name, highlight) => {
        lit.lit.push(name)
        return set(name, highlight)
      }
    })
    const popup = await popupOf(tab)
    await untilSays(popup, 'Unmarked text has not been checked')
    expect(await tab.evaluate(() => scrollY)).toBe(0)
    await press(popup, 'Show on the page: Fatih Öke')
    await until(
      'the page has scrolled',
      () => tab.evaluate(() => scrollY),
      (y) => y > 200,
    )
  })

  test('the switch turns the site off in all its tabs at once, and stays; and on again', async () => {
    const [one, two] = [await open('/seed'), await open('/second')]
    await untilPainted(one)
    await untilPainted(two)
    const popup = await popupOf(one)
    await untilSays(popup, 'Unmarked text has not been checked')
    await press(popup, 'localhost')
    await untilSays(popup, 'off on this site')
    for (const tab of [one, two]) {
      await until(
        'nothing is painted',
        () => painted(tab),
        (names) => Object.keys(names).length === 0,
      )
    }
    const later = await open('/seed')
    const laterPopup = await popupOf(later)
    await untilSays(laterPopup, 'off on this site')
    expect(await painted(later)).toEqual({})
    await press(popup, 'localhost')
    for (const tab of [one, two, later]) await untilPainted(tab)
  })

  test('cards still open after the browser has ended the background', async () => {
    const tab = await open('/seed')
    await untilPainted(tab)
    await browser.stopBackground()
    const { card } = await hover(tab, 'Lavrov')
    expect(card).toContain('Sergei Lavrov')
    const next = await open('/second')
    await untilPainted(next)
  })

  test('a single-page application’s second article replaces the first', async () => {
    const tab = await open('/app')
    await untilPainted(tab)
    await tab.evaluate(() => (globalThis as unknown as { goOn(): void }).goOn())
    await until(
      'the second article is painted',
      async () => (await paintedTexts(tab, 'sidelight-claim-unnamed-source')).join('|'),
      (texts) => texts.includes('The Ukrainian side reportedly asked'),
    )
    const popup = await popupOf(tab)
    expect(await untilSays(popup, 'Unmarked text')).toContain('Envoys return to Ankara')
  })

  test('a paragraph that the page renders anew is painted anew', async () => {
    const tab = await open('/seed')
    await untilPainted(tab)
    const before = await paintedTexts(tab, 'sidelight-claim-unnamed-source')
    await tab.evaluate(() => {
      for (const old of document.querySelectorAll('.story p')) old.replaceWith(old.cloneNode(true))
    })
    await until(
      'the same is painted again',
      () => paintedTexts(tab, 'sidelight-claim-unnamed-source'),
      (texts) => texts.join('|') === before.join('|'),
    )
  })

  test('the toolbar icon counts the painted claims', async () => {
    const tab = await open('/seed')
    const names = await untilPainted(tab)
    const claims = (
      await Promise.all(
        Object.keys(names)
          .filter((name) => name.includes('claim'))
          .map((name) => paintedTexts(tab, name)),
      )
    ).flat()
    const popup = await popupOf(tab)
    const badge = await until('the icon counts', () =>
      popup.evaluate(async () => {
        const { browser, chrome } = globalThis as unknown as Record<
          'browser' | 'chrome',
          { action: { getBadgeText(of: object): Promise<string> } }
        >
        return (browser ?? chrome).action.getBadgeText({
          tabId: Number(new URLSearchParams(location.search).get('tab')),
        })
      }),
    )
    expect(Number(badge)).toBe(claims.length)
  })
})
