import { describe, expect, test } from 'vitest'
import type { Tab } from './browser.ts'
import { fillLibrary, keptArticles } from './fill-library.ts'
import { focusedInCard, openCards, untilCards } from './in-card.ts'
import { painted, paintedTexts, untilClosed, untilPainted, untilSays } from './look.ts'
import { starters } from './start.ts'
import { firstRunPage, until } from './until.ts'
import { visiting } from './visit.ts'

// All of it without a pointer: from mark to mark, in the card, in the popup, in the settings.

/** What has the focus in a page: what a screen reader calls it. */
const focusedIn = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    const at = document.activeElement
    if (!(at instanceof HTMLElement) || at === document.body) return ''
    const label = at instanceof HTMLInputElement ? at.labels?.[0]?.innerText.split('\n')[0] : undefined
    const { value = '' } = at as HTMLInputElement
    return (at.getAttribute('aria-label') ?? label ?? (at.innerText || value)).replace(/\s+/g, ' ').trim()
  })

/**
 * Presses Tab, or Shift and Tab, until the focus is on what is called that way, and gives all that it met, in order. (Past
 * the end of a page Firefox goes on to its own controls, from where its driver's keys do not come back whole.)
 */
async function tabTo(
  tab: Tab,
  name: string | RegExp,
  focused: (tab: Tab) => Promise<string | null>,
  shift = false,
): Promise<string[]> {
  const met: string[] = []
  for (let n = 0; n < 120; n++) {
    await (shift ? tab.holding('Shift', () => tab.press('Tab')) : tab.press('Tab'))
    const at = (await focused(tab)) ?? ''
    met.push(at)
    if (typeof name === 'string' ? at === name : name.test(at)) return met
  }
  throw new Error(`Tab never came to ${name}; it met ${met.join(' | ')}`)
}

describe.each(starters)('in %s', (_, start) => {
  const visit = visiting(start)
  const current = (tab: Tab) => paintedTexts(tab, 'sidelight-current')
  const go = async (tab: Tab, command: 'next-mark' | 'previous-mark', to: RegExp) => {
    await visit.browser().command(command, tab)
    await until(
      `the walk is at ${to}`,
      () => current(tab),
      (texts) => texts.length > 0 && to.test(texts.join('')),
    )
  }
  const untilFocused = (tab: Tab, focused: (tab: Tab) => Promise<string | null>, name: RegExp) =>
    until(
      `the focus is on ${name}`,
      () => focused(tab),
      (at) => at !== null && name.test(at),
    )

  test('from mark to mark, into the card, through it, and back', async () => {
    const tab = await visit.open('/seed')
    await untilPainted(tab)
    await go(tab, 'next-mark', /^Ankara$/)
    await go(tab, 'next-mark', /^Andrey Karlov$/)
    await go(tab, 'next-mark', /^Turkey$/)
    await go(tab, 'previous-mark', /^Andrey Karlov$/)

    await tab.press('Enter')
    await untilFocused(tab, focusedInCard, /^Background: Andrey Karlov$/)
    await tabTo(tab, 'Keep this card open', focusedInCard)
    const round = await tabTo(tab, 'Keep this card open', focusedInCard)
    expect([round[0], round.at(-2)]).toEqual(['Close', 'Not this'])
    const controls = await tab.inCards((root) => root.querySelectorAll('button, a[href]').length)
    expect(round.length).toBeGreaterThanOrEqual(controls[0] ?? Infinity)
    await tab.holding('Shift', () => tab.press('Tab'))
    expect(await focusedInCard(tab)).toBe('Not this')

    await tabTo(tab, 'Turkey', focusedInCard)
    await tab.press('Enter')
    await untilFocused(tab, focusedInCard, /^Background: Turkey$/)
    await tabTo(tab, 'Back', focusedInCard)
    await tab.press('Enter')
    await untilFocused(tab, focusedInCard, /^Background: Andrey Karlov$/)
    await tabTo(tab, 'Forward', focusedInCard)
    await tab.press('Enter')
    await untilFocused(tab, focusedInCard, /^Background: Turkey$/)
    await tab.press('Escape')
    await untilFocused(tab, focusedInCard, /^Background: Andrey Karlov$/)
    await tab.press('Escape')
    await untilClosed(tab)
    expect(await current(tab)).toEqual(['Andrey Karlov'])
    expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('body')

    await tab.press('Enter')
    await untilCards(tab, 'Andrey Karlov')
    await tab.press('Escape')
    await untilClosed(tab)
    await tab.press('Escape')
    await until('the walk has ended', async () => (await current(tab)).length === 0)
    await go(tab, 'next-mark', /^Turkey$/)

    await visit.choose({})
    for (const marked of [false, true]) {
      await visit.browser().command('switch-site', tab)
      await until(
        marked ? 'the site is on' : 'the site is off',
        () => painted(tab),
        (names) => Object.keys(names).length > 0 === marked,
      )
    }
  })

  test('what more there is in a card takes the focus that asked for it', async () => {
    const tab = await visit.open('/seed')
    await untilPainted(tab)
    await go(tab, 'next-mark', /^Ankara$/)
    await go(tab, 'next-mark', /^Andrey Karlov$/)
    await tab.press('Enter')
    const more = /more (?:passage|claim)|Whole passage/
    await untilCards(tab, 'Andrey Karlov')
    await tabTo(tab, more, focusedInCard)
    await tab.press('Enter')
    await until('the focus is in the card', async () => {
      const at = await focusedInCard(tab)
      return at !== null && at !== '' && !at.startsWith('Background')
    })
  })

  test('“Not this” and the card that is kept', async () => {
    const tab = await visit.open('/seed')
    await untilPainted(tab)
    await go(tab, 'next-mark', /^Ankara$/)
    await go(tab, 'next-mark', /^Andrey Karlov$/)
    await tab.press('Enter')
    await untilCards(tab, 'Andrey Karlov')
    await tabTo(tab, 'Keep this card open', focusedInCard)
    await tab.press('Enter')
    await go(tab, 'next-mark', /^Turkey$/)
    await tab.press('Enter')
    await untilCards(tab, 'Andrey Karlov', 'Turkey')
    await tabTo(tab, 'Not this', focusedInCard)
    await tab.press('Enter')
    await untilCards(tab, 'Andrey Karlov')
    expect(await paintedTexts(tab, 'sidelight-entity-place')).not.toContain('Turkey')
    await go(tab, 'next-mark', /gunman/)
    await tab.press('Escape')
    await untilClosed(tab)
  })

  test('a mark under a bar that sticks to the window’s edge is brought out of it', async () => {
    const tab = await visit.open('/seed')
    await untilPainted(tab)
    await tab.evaluate(() => {
      const bar = document.createElement('div')
      bar.style.cssText = 'position: fixed; inset: 0 0 auto 0; height: 45vh; background: white'
      document.body.append(bar)
      document.querySelectorAll('.story p')[4]?.scrollIntoView({ block: 'start', behavior: 'instant' })
    })
    await go(tab, 'next-mark', /./)
    await until('the mark can be seen', () =>
      tab.evaluate(() => {
        const [range] = CSS.highlights.get('sidelight-current') ?? []
        const live = document.createRange()
        live.setStart(range?.startContainer ?? document, range?.startOffset ?? 0)
        live.setEnd(range?.endContainer ?? document, range?.endOffset ?? 0)
        const { x, y, height } = live.getBoundingClientRect()
        return document.elementFromPoint(x + 2, y + height / 2)?.localName === 'p'
      }),
    )
  })

  test('keys in a field, and Enter once Tab has gone on, are the page’s', async () => {
    const tab = await visit.open('/seed')
    await untilPainted(tab)
    await tab.evaluate(() => {
      const field = document.createElement('input')
      document.querySelector('main')?.prepend(field)
      field.focus()
    })
    await tab.press('Enter')
    await tab.evaluate(() => document.querySelector<HTMLElement>('.share a')?.focus())
    await tab.press('Tab')
    await until('the walk has ended', async () => (await current(tab)).length === 0)
    expect(await openCards(tab)).toEqual([])
  })

  test('the popup: switch, filter, card, place, settings', async () => {
    const tab = await visit.open('/seed')
    await untilPainted(tab)
    const popup = await visit.popupOf(tab)
    await untilSays(popup, 'Unmarked text has not been checked')
    const order = await tabTo(popup, 'Settings', focusedIn)
    const at = (name: RegExp) => order.findIndex((met) => name.test(met))
    const inOrder = [
      /localhost/,
      /claims?$/,
      /Find/i,
      /^The gunman reportedly/,
      /^Show on the page: The gunman/,
      /^Sergei Lavrov/,
      /^Settings/,
    ]
    const places = inOrder.map(at)
    expect(places, order.join(' | ')).toEqual([...places].sort((a, b) => a - b))
    expect(Math.min(...places), order.join(' | ')).toBeGreaterThanOrEqual(0)

    await tabTo(popup, /Find/i, focusedIn, true)
    for (const letter of 'lavr') await popup.press(letter)
    await until('the list is short', () =>
      popup.evaluate(() => document.querySelectorAll('.entry').length < 4),
    )
    expect(await popup.evaluate(() => document.querySelector('.byline[role=status]')?.textContent)).toContain(
      '1 name',
    )
    await tabTo(popup, /^Sergei Lavrov/, focusedIn)
    await popup.press('Enter')
    await untilFocused(popup, focusedIn, /^Background: Sergei Lavrov$/)
    await tabTo(popup, 'Vladimir Putin', focusedIn)
    await popup.press('Enter')
    await untilFocused(popup, focusedIn, /^Background: Vladimir Putin$/)
    await popup.press('Escape')
    await untilFocused(popup, focusedIn, /^Background: Sergei Lavrov$/)
    await popup.press('Escape')
    await untilFocused(popup, focusedIn, /^Sergei Lavrov/)
    await tabTo(popup, 'Show on the page: Sergei Lavrov', focusedIn)
    await popup.press('Enter')
    await until('the page has scrolled', () => tab.evaluate(() => scrollY > 200))

    await tabTo(popup, /localhost/, focusedIn, true)
    await popup.press(' ')
    await untilSays(popup, 'off on this site')
    await until('nothing is painted', async () => Object.keys(await painted(tab)).length === 0)
    await untilFocused(popup, focusedIn, /localhost/)
    await popup.press(' ')
    await untilPainted(tab)
    await untilSays(popup, 'Unmarked text has not been checked')
  })

  test('the first-run page: from mark to mark, into a card, and to a switch', async () => {
    await visit.choose({})
    const own = await visit.openOwn(firstRunPage)
    await untilPainted(own)
    await own.bringToFront()
    await go(own, 'next-mark', /Harrow Bay/)
    await own.press('Enter')
    await untilCards(own, 'Harrow Bay')
    await own.press('Escape')
    await untilClosed(own)
    await tabTo(own, 'Alleged', focusedIn)
    await own.press(' ')
    await until('its lines are gone', async () => !('sidelight-claim-alleged' in (await painted(own))))
  })

  test('the library: to a document, its mark, the card, and back', async () => {
    const own = await visit.openOwn('src/extension/library-page/library.html')
    await untilSays(own, 'Nothing is saved yet')
    const text = 'A trader\nLeyla Demir is a grain trader from Istanbul. Leyla Demir allegedly bought a ship.'
    await fillLibrary(own, await keptArticles([{ title: 'A trader', text }]))
    await own.evaluate(() => window.dispatchEvent(new Event('focus')))
    await untilSays(own, 'A trader')
    const order = await tabTo(own, 'A trader', focusedIn)
    expect(order.join(' | ')).toMatch(/Add files.*Add a folder.*Search all texts.*Newest first.*A trader$/)
    await own.press('Enter')
    await untilFocused(own, focusedIn, /^A trader$/)
    await tabTo(own, /^Leyla Demir/, focusedIn)
    await own.press('Enter')
    await untilFocused(own, focusedIn, /^Background: Leyla Demir$/)
    await own.press('Escape')
    await untilFocused(own, focusedIn, /^Leyla Demir/)
    await tabTo(own, 'Remove', focusedIn, true)
    await own.press('Enter')
    await untilSays(own, 'Nothing is saved yet')
  })

  test('the settings: each control is reached, worked, and acts at once on an open page', async () => {
    await visit.choose({})
    const tab = await visit.open('/seed')
    await untilPainted(tab)
    const page = await visit.openOwn('src/extension/settings-page/settings.html')
    await untilSays(page, 'Settings')
    const has = async (name: string) => name in (await painted(tab))
    const works = async (name: RegExp, act: string, told: string, acted: () => Promise<boolean>) => {
      await tabTo(page, name, focusedIn)
      await page.press(act)
      await until(told, acted)
    }
    await tabTo(page, /^A site/, focusedIn)
    for (const letter of 'localhost') await page.press(letter)
    await page.press('Enter')
    await until('the site is off', async () => Object.keys(await painted(tab)).length === 0)
    await page.holding('Shift', () => page.press('Tab'))
    expect(await focusedIn(page)).toBe('Remove localhost')
    await page.press('Enter')
    await untilPainted(tab)

    const unnamed = 'sidelight-claim-unnamed-source'
    const person = 'sidelight-entity-person'
    await works(/^Unnamed/, ' ', 'unnamed sources are not marked', async () => !(await has(unnamed)))
    await works(/^Attributed/, ' ', 'attributed claims are', () => has('sidelight-claim-attributed'))
    await works(/^People/, ' ', 'people are not', async () => !(await has(person)))
    await page.press(' ')
    await until('people are again', () => has(person))
    const count = async () => (await painted(tab))[person] ?? 0
    const once = await count()
    const more = async () => (await count()) > once
    await works(/^The first in the article/, 'ArrowDown', 'the first in each paragraph is', more)
    const inParagraphs = await count()
    await page.press('ArrowDown')
    await until('each mention is', async () => (await count()) > inParagraphs)

    const sheet = () =>
      tab.evaluate(() =>
        document.adoptedStyleSheets
          .flatMap(({ cssRules }) => [...cssRules].map((rule) => rule.cssText))
          .join(),
      )
    const before = await sheet()
    await works(/^Clearly/, 'ArrowDown', 'marks stand out more', async () => (await sheet()) !== before)
    await works(/^When it rests/, 'ArrowDown', 'a key is chosen', async () =>
      /Alt/.test(await focusedIn(page)),
    )
    await works(/^As my system/, 'ArrowDown', 'the theme is light', () =>
      page.evaluate(() => getComputedStyle(document.documentElement).colorScheme === 'light'),
    )
  })
})
