import { describe, expect, test } from 'vitest'
import type { Tab } from './browser.ts'
import { fightingPages } from './fighting-pages.ts'
import { hearMessages } from './hear-messages.ts'
import { drawn } from './in-card.ts'
import { boxOf, hover, middle, painted, paintedTexts, untilClosed, untilPainted, untilSays } from './look.ts'
import { expectPeace } from './peace.ts'
import { starters } from './start.ts'
import { until } from './until.ts'
import { visiting } from './visit.ts'

// Pages that stand in the extension's way: it goes on, or gives up and says so; it never goes on for ever.

const persons = 'sidelight-entity-person'

describe.each(starters)('in %s', (_, start) => {
  const visit = visiting(start, fightingPages)

  test('events that the page makes open no card', async () => {
    const tab = await visit.openPainted('/seed')
    const point = middle(await boxOf(tab, 'Lavrov', '.story'))
    const isAsBefore = await tab.evaluate(async ({ x, y }) => {
      const before = document.documentElement.outerHTML
      const init = { clientX: x, clientY: y, bubbles: true, composed: true, pointerType: 'mouse' }
      const touch = { ...init, pointerType: 'touch' }
      for (let round = 0; round < 60; round++) {
        const target = document.elementFromPoint(x, y) ?? document.body
        for (const type of ['pointerover', 'pointermove']) target.dispatchEvent(new PointerEvent(type, init))
        target.dispatchEvent(new PointerEvent('pointerdown', touch))
        target.dispatchEvent(new MouseEvent('click', touch))
        for (const key of ['Enter', 'Shift'])
          target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      for (let round = 0; round < 10_000; round++) postMessage({ call: 'readAnyway', args: [] }, '*')
      await new Promise((resolve) => setTimeout(resolve))
      return document.documentElement.outerHTML === before
    }, point)
    expect(isAsBefore).toBe(true)
    expect((await hover(tab, 'Lavrov')).card).toContain('Sergei Lavrov')
  })

  test('marks that the page clears come back; what goes on clearing them is left to it, and the popup says so', async () => {
    const tab = await visit.openPainted('/seed')
    const before = await painted(tab)
    await tab.evaluate(() => CSS.highlights.clear())
    await until(
      'the marks are back',
      () => painted(tab),
      (now) => JSON.stringify(now) === JSON.stringify(before),
    )
    await tab.evaluate(() => {
      document.adoptedStyleSheets = []
    })
    await until('the style is back', () => tab.evaluate(() => document.adoptedStyleSheets.length === 1))
    await tab.evaluate(() => void setInterval(() => CSS.highlights.clear(), 50))
    await tab.bringToFront()
    await until('it is left to the page', async () => {
      const popup = await visit.popupOf(tab)
      const said = await untilSays(popup, 'Unmarked text')
      await popup.close()
      await tab.bringToFront()
      return said.includes('keeps taking the marks away')
    })
    await expectPeace(tab)
    expect((await hover(tab, 'Lavrov')).card).toContain('Sergei Lavrov')
  })

  test('text that looks like HTML is text, and what turns the writing direction turns nothing beside it', async () => {
    const tab = await visit.openPainted('/payload')
    await hover(tab, 'Lavrov')
    expect(await tab.inCards((root) => root.querySelectorAll('img, script').length)).toEqual([0])
    const popup = await visit.popupOf(tab)
    const said = await untilSays(popup, 'Unmarked text')
    expect(said).toContain('<img src=x onerror="window.ran=1">')
    const inPopup = await popup.evaluate(() => ({
      ran: (globalThis as { ran?: number }).ran,
      elements: document.querySelectorAll('img, .popup script').length,
      turned: document.querySelector('.byline bdi')?.textContent,
      after: document.querySelector('.byline')?.lastChild?.textContent,
    }))
    expect(inPopup).toMatchObject({ elements: 0, turned: '\u202eThe Daily Example' })
    expect(inPopup.ran).toBeUndefined()
    expect(inPopup.after).toContain('2016')
    expect(await tab.evaluate(() => (globalThis as { ran?: number }).ran ?? null)).toBeNull()
  })

  /** What the page does to the host. */
  const attacks: Readonly<Record<string, (host: HTMLElement) => void>> = {
    'takes its popover away': (host) => host.removeAttribute('popover'),
    'makes it another popover': (host) => host.setAttribute('popover', 'auto'),
    'hides it': (host) => host.setAttribute('hidden', 'until-found'),
    'makes it inert': (host) => host.setAttribute('inert', ''),
    'styles it': (host) =>
      host.setAttribute(
        'style',
        'display: none !important; opacity: 0 !important; visibility: hidden !important; --seen: hidden !important; scale: 0 !important',
      ),
    'moves it': (host) => document.querySelector('footer, main')?.append(host),
    'removes it': (host) => host.remove(),
    'moves it into a frame and back': (host) => {
      const frame = document.body.appendChild(document.createElement('iframe'))
      frame.contentDocument?.body.append(host)
      document.documentElement.append(host)
      frame.remove()
    },
    'moves it into a frame': (host) => {
      const frame = document.body.appendChild(document.createElement('iframe'))
      frame.contentDocument?.body.append(host)
    },
    'defines an element of its name': () => {
      customElements.define(
        'sidelight-card',
        class extends HTMLElement {
          connectedCallback() {
            this.hidden = true
          }
        },
      )
    },
  }
  test.each(Object.entries(attacks))('a card opens again after the page %s', async (_what, attack) => {
    const tab = await visit.openPainted('/seed')
    await hover(tab, 'Lavrov')
    await tab.evaluate((source) => {
      const host = document.querySelector('sidelight-card')
      new Function('host', `(${source})(host)`)(host)
    }, String(attack))
    await tab.moveTo({ x: 3, y: 3 })
    await untilClosed(tab)
    await hover(tab, 'Lavrov')
    const seen = await until(
      'a card is seen',
      () => lookOfCard(tab),
      (look) => look !== null,
    )
    expect(seen).toMatchObject({ isOnTop: true })
    expect(tab.uncaught()).toEqual([])
  })

  /** Whether the open card is the first thing where it stands, and its colours. */
  async function lookOfCard(tab: Tab) {
    const box = await tab.cardBox()
    if (!box || box.height < 50) return null
    const isOnTop = await tab.evaluate(
      ({ x, y }) => document.elementFromPoint(x, y)?.matches(':popover-open') ?? false,
      middle(box),
    )
    const [colours] = await tab.inCards((root) => {
      const [panel, text] = ['.panel', 'h2'].map((part) => root.querySelector(part))
      return panel && text
        ? { ground: getComputedStyle(panel).backgroundColor, ink: getComputedStyle(text).color }
        : null
    })
    return { isOnTop, colours }
  }

  test('a page’s custom properties change nothing in a card', async () => {
    const plain = await visit.openPainted('/seed')
    await hover(plain, 'Lavrov')
    const wanted = await lookOfCard(plain)
    expect(wanted?.colours?.ground).not.toBe(wanted?.colours?.ink)
    const tab = await visit.openPainted('/inks')
    await hover(tab, 'Lavrov')
    expect(await lookOfCard(tab)).toEqual(wanted)
  })

  test('a page that takes each card away at once is not fought, and cards open once it stops', async () => {
    const tab = await visit.openPainted('/seed')
    const point = middle(await boxOf(tab, 'Lavrov', '.story'))
    await tab.evaluate(() => {
      const page = globalThis as unknown as { taken: number; calm(): void }
      page.taken = 0
      const observer = new MutationObserver(() => {
        for (const host of document.querySelectorAll('sidelight-card')) {
          host.remove()
          page.taken += 1
        }
      })
      observer.observe(document.documentElement, { childList: true })
      page.calm = () => observer.disconnect()
    })
    const taken = () => tab.evaluate(() => (globalThis as unknown as { taken: number }).taken)
    await tab.moveTo({ x: 3, y: 3 })
    await tab.moveTo(point)
    await until('a card is taken away', async () => (await taken()) > 0)
    for (let frame = 0; frame < 30; frame++) await drawn(tab)
    // Made ready, and opened.
    expect(await taken()).toBeLessThanOrEqual(2)
    expect(tab.uncaught()).toEqual([])
    await tab.evaluate(() => (globalThis as unknown as { calm(): void }).calm())
    expect((await hover(tab, 'Lavrov')).card).toContain('Sergei Lavrov')
  })

  test('of a page with three hundred frames the top one is read, and no other', async () => {
    const tab = await visit.open('/empty')
    const asked = await hearMessages(await visit.openOwn('popup/index.html'))
    await tab.bringToFront()
    await tab.goto(tab.url().replace('/empty', '/frames'))
    await untilPainted(tab)
    const inFrames = await tab.evaluate(() =>
      Array.from({ length: frames.length }, (_, index) => {
        const { document, CSS } = frames[index] as unknown as typeof globalThis
        return { isStory: document.querySelector('.story') !== null, painted: CSS.highlights.size }
      }),
    )
    expect(inFrames).toEqual(Array(300).fill({ isStory: true, painted: 0 }))
    await expectPeace(tab)
    // What frames had asked would be heard before what the next page asks; a page that is slow may ask a second time.
    await tab.goto(tab.url().replace('/frames', '/seed'))
    await untilPainted(tab)
    expect((await asked()).filter(({ call }) => call === 'articleFound').length).toBeLessThan(10)
    expect(tab.uncaught()).toEqual([])
  })

  test('an element that the page has defined under the host’s name sees nothing of a card', async () => {
    const tab = await visit.openPainted('/same-name')
    expect((await hover(tab, 'Lavrov')).card).toContain('Sergei Lavrov')
    const peeked = await tab.evaluate(() => (globalThis as unknown as { peek(): (string | null)[] }).peek())
    expect(peeked.filter((text) => text !== null)).toEqual([])
    expect(tab.uncaught()).toEqual([])
  })

  test.each(['/patched', '/variables'])('%s is read as if nothing were the matter', async (path) => {
    // Scripts of the page itself, a test's too, find nothing as it was.
    const tab = await visit.open(path)
    expect(await untilSays(await visit.popupOf(tab), 'Unmarked text')).toContain('Sergei Lavrov')
    await expectPeace(tab)
  })

  test.each(['/form', '/no-head', '/deep', '/abyss'])(
    '%s is read as if nothing were the matter',
    async (path) => {
      const wanted = await paintedTexts(await visit.openPainted('/seed'), persons)
      const tab = await visit.open(path)
      await untilPainted(tab)
      expect(await paintedTexts(tab, persons)).toEqual(wanted)
      if (path === '/form') expect((await hover(tab, 'Lavrov')).card).toContain('Sergei Lavrov')
      await expectPeace(tab)
    },
  )

  test.each([['/one-node', 'longer than Sidelight reads']])(
    '%s is too much, and the popup says so',
    async (path, words) => {
      const tab = await visit.open(path)
      const popup = await visit.popupOf(tab)
      await untilSays(popup, words)
      await expectPeace(tab)
      expect(await painted(tab)).toEqual({})
    },
  )
})
