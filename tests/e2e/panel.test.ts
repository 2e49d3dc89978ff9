import { describe, expect, test } from 'vitest'
import type { Tab } from './browser.ts'
import { middle, painted, untilPainted, untilSays } from './look.ts'
import { starters } from './start.ts'
import { until } from './until.ts'
import { visiting } from './visit.ts'

// The panel beside the page. Drivers do not reach it; another page of the extension does, and sees the real one.

interface Views {
  readonly extension: { getViews(): Window[] }
}

describe.each(starters)('in %s', (name, start) => {
  const visit = visiting(start)

  /** Runs in the panel that is open, and gives undefined where none is. */
  const inPanel = <Result>(own: Tab, run: (document: Document, argument: string) => Result, argument = '') =>
    own.evaluate(
      ([source, given]) => {
        const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Views>
        const views = (browser ?? chrome).extension.getViews()
        const panel = views.find(
          (view) => view.location.pathname === '/popup/panel.html' && view.document.body,
        )
        // The source is this file's own; extensions' pages forbid eval to themselves, not to their drivers.
        return (
          panel &&
          new Function('document', 'argument', `return (${source})(document, argument)`)(
            panel.document,
            given,
          )
        )
      },
      [String(run), argument] as const,
    ) as Promise<Result | undefined>

  const saysIn = (own: Tab, words: string | RegExp) =>
    until(
      `the panel says ${words}`,
      () => inPanel(own, (document) => document.body.innerText),
      (text) => (typeof words === 'string' ? text?.includes(words) : words.test(text ?? '')) === true,
    )
  const pressIn = (own: Tab, label: string) =>
    until(`the panel has ${label}`, () =>
      inPanel(
        own,
        (document, wanted) => {
          const controls = [...document.querySelectorAll<HTMLElement>('button')]
          const control = controls.find((one) =>
            (one.getAttribute('aria-label') ?? one.innerText).startsWith(wanted),
          )
          control?.click()
          return control !== undefined
        },
        label,
      ),
    )
  /** What it marks as being on show, and of those what is said to be where the reader is. */
  const here = (own: Tab) =>
    inPanel(own, (document) => {
      const texts = (selector: string) =>
        [...document.querySelectorAll<HTMLElement>(selector)].map((one) => one.innerText)
      return { seen: texts('.entry.seen'), current: texts('[aria-current=location]') }
    })
  const untilHere = (own: Tab, what: string, accept: (seen: readonly string[]) => boolean) =>
    until(
      what,
      () => here(own),
      (marks) => marks !== undefined && accept(marks.seen),
    )

  /** The panel beside a page, and a page of the extension that sees it. Keys open it where a driver has them. */
  async function beside(tab: Tab): Promise<Tab> {
    const own = await visit.openOwn('popup/index.html')
    if ((await inPanel(own, () => true)) !== true) {
      if (name === 'Firefox') await visit.browser().command('open-panel', tab)
      else {
        const popup = await visit.popupOf(tab)
        await untilSays(popup, 'Unmarked text has not been checked')
        const button = await popup.evaluate(() => {
          const { x, y, width, height } =
            document.querySelector('.beside')?.getBoundingClientRect() ?? new DOMRect()
          return { x, y, width, height }
        })
        await popup.click(middle(button))
      }
    }
    await tab.bringToFront()
    return own
  }
  const scrollTo = (tab: Tab, words: string) =>
    tab.evaluate((wanted) => {
      const all = [...document.querySelectorAll('.story p')]
      const paragraph = all.find(({ textContent }) => textContent?.includes(wanted))
      paragraph?.scrollIntoView({ block: 'center', behavior: 'instant' })
    }, words)

  test('it has what the popup has, marks where the page is, and scrolls it', async () => {
    const tab = await visit.open('/seed')
    await tab.resize({ width: 700, height: 260 })
    await untilPainted(tab)
    const own = await beside(tab)
    const text = await saysIn(own, 'Unmarked text has not been checked')
    expect(text).toContain('Ambassador killed at Ankara art exhibition')
    expect(text).not.toMatch(/\d+ more (?:claim|name)/)

    await scrollTo(tab, 'stood behind')
    await untilHere(own, 'it marks what can be seen', (seen) =>
      seen.some((entry) => entry.includes('stood behind')),
    )
    await scrollTo(tab, 'Lavrov')
    await untilHere(
      own,
      'it follows',
      (seen) =>
        seen.some((entry) => entry.includes('Lavrov')) &&
        !seen.some((entry) => entry.includes('stood behind')),
    )
    const { current, seen } = (await here(own)) ?? { current: [], seen: [] }
    expect(current.length).toBeLessThanOrEqual(3)
    for (const entry of current) expect(seen).toContain(entry)

    await pressIn(own, 'Show on the page: The gunman reportedly')
    await untilHere(own, 'the page is where the claim is', (seen) =>
      seen.some((entry) => entry.includes('stood behind')),
    )
    await pressIn(own, 'Sergei Lavrov')
    await saysIn(own, 'called an urgent meeting with')
    await pressIn(own, 'All of this page')
    await saysIn(own, 'Unmarked text has not been checked')
  })

  test('it goes with the active tab of its window, from page to page, and through the switch', async () => {
    const tab = await visit.open('/front')
    const own = await beside(await visit.open('/seed'))
    await saysIn(own, 'Ambassador killed at Ankara art exhibition')
    await tab.bringToFront()
    await saysIn(own, 'does not look like an article')
    await tab.goto(tab.url().replace('/front', '/app'))
    await saysIn(own, 'Ambassador killed at Ankara art exhibition')
    await tab.evaluate(() => (window as unknown as { goOn(): void }).goOn())
    await saysIn(own, 'Envoys return to Ankara')

    // Whatever another window shows is another panel's.
    const other = await own.evaluate(
      async (url) => {
        type Windows = { windows: { create(of: object): Promise<{ id: number }> } }
        const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Windows>
        return (await (browser ?? chrome).windows.create({ url })).id
      },
      tab.url().replace('/app/next', '/german'),
    )
    await visit.choose({ where: 'nowhere' })
    await saysIn(own, 'Sidelight is off on this site')
    await until('nothing is painted', async () => Object.keys(await painted(tab)).length === 0)
    await visit.choose({ where: 'everywhere' })
    await saysIn(own, 'Envoys return to Ankara')
    await own.evaluate(async (id) => {
      type Windows = { windows: { remove(id: number): Promise<void> } }
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Windows>
      await (browser ?? chrome).windows.remove(id)
    }, other)

    await own.bringToFront()
    await saysIn(own, 'Browsers let no extension read this page')
    await tab.bringToFront()
    await saysIn(own, 'Envoys return to Ankara')
    await tab.close()
    await until(
      'the page that was closed is gone from it',
      () => inPanel(own, (document) => document.body.innerText),
      (text) => text !== undefined && !text.includes('Envoys'),
    )
  })

  test('by keyboard, in a tab of its own: to an entry, its card, back, and to its place', async () => {
    const tab = await visit.open('/seed')
    await untilPainted(tab)
    const popup = await visit.popupOf(tab)
    const panel = await visit.openOwn(`popup/panel.html${await popup.evaluate(() => location.search)}`)
    await untilSays(panel, 'Unmarked text has not been checked')
    const focused = () =>
      panel.evaluate(() => {
        const at = document.activeElement as HTMLElement
        return at.getAttribute('aria-label') ?? at.innerText ?? ''
      })
    const tabTo = (wanted: RegExp) =>
      until(
        `Tab comes to ${wanted}`,
        async () => {
          await panel.press('Tab')
          return focused()
        },
        (at) => wanted.test(at),
      )
    await tabTo(/^Sergei Lavrov/)
    await panel.press('Enter')
    await until('its card has the focus', async () => /^Background: Sergei Lavrov/.test(await focused()))
    await panel.press('Escape')
    await until('the focus is back', async () => /^Sergei Lavrov/.test(await focused()))
    await tabTo(/^Show on the page: Sergei Lavrov/)
    await panel.press('Enter')
    await until('the page has scrolled', () => tab.evaluate(() => scrollY > 100))
  })

  test('no page watches its scrolling once it is closed', async () => {
    const tab = await visit.open('/seed')
    await untilPainted(tab)
    const own = await beside(tab)
    await saysIn(own, 'Unmarked text has not been checked')
    const scrolls = async () =>
      (await tab.tools?.ownListeners())?.filter((type) => type === 'document: scroll').length
    const listening = await scrolls()
    await inPanel(own, (document) => document.defaultView?.close())
    await until('it is closed', async () => (await inPanel(own, () => true)) === undefined)
    // Firefox does not tell of listeners.
    await until(
      'the page rests',
      async () => name === 'Firefox' || (await scrolls()) === Number(listening) - 1,
    )
  })
})
