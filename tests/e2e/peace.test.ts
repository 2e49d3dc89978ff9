import { describe, expect, test } from 'vitest'
import type { Tab } from './browser.ts'
import { fightingPages } from './fighting-pages.ts'
import { hearMessages } from './hear-messages.ts'
import { drawn } from './in-card.ts'
import { hover, painted, paintedTexts, untilPainted, untilSays } from './look.ts'
import { expectPeace } from './peace.ts'
import { starters } from './start.ts'
import { until } from './until.ts'
import { visiting } from './visit.ts'

// What a page does again and again, or has very much of, costs next to nothing once it is read.

/** What a page does to an open card, fifty times a second. */
const loops: Readonly<Record<string, (host: HTMLElement) => void>> = {
  'removes the card and puts it back': (host) =>
    host.isConnected ? host.remove() : document.documentElement.append(host),
  'moves the card': (host) => (host.nextSibling ? document.documentElement : document.body).prepend(host),
  'styles the card': (host) => {
    host.style.cssText = host.style.cssText ? '' : 'display: none !important; opacity: 0 !important'
    for (const name of ['hidden', 'inert']) host.toggleAttribute(name)
  },
  'covers the card': () => {
    const cover = document.querySelector<HTMLElement>('.cover') ?? document.createElement('div')
    cover.className = 'cover'
    cover.popover = 'manual'
    cover.style.cssText = 'width: 100%; height: 100%; pointer-events: none'
    document.body.append(cover)
    cover.togglePopover()
  },
}

describe.each(starters)('in %s', (_, start) => {
  const visit = visiting(start, fightingPages)

  const people = (tab: Tab) => paintedTexts(tab, 'sidelight-entity-person')

  /** Waits until a paragraph that comes now has its marks. */
  async function untilLateIsRead(tab: Tab): Promise<void> {
    await tab.evaluate(() => {
      const late = document.createElement('p')
      late.textContent =
        'Leyla Demir, who lives in Izmir, reportedly told the police what she had seen there.'
      document.querySelector('.story')?.append(late)
    })
    await until('the late name is marked', async () => (await people(tab)).includes('Leyla Demir'))
  }

  test('what the extension does in a page is told', async () => {
    const tab = await visit.openPainted('/seed')
    expect(await tab.ownShare(() => untilLateIsRead(tab))).toBeGreaterThan(0)
  })

  /** A page that is loaded with the panel beside it. */
  async function openBesidePanel(path: string) {
    const tab = await visit.open('/empty')
    const search = await (await visit.popupOf(tab)).evaluate(() => location.search)
    const panel = await visit.openOwn(`popup/panel.html${search}`)
    const asked = await hearMessages(panel)
    await tab.bringToFront()
    await tab.goto(tab.url().replace('/empty', path))
    const untilPanelStays = async (words: string) => {
      await untilSays(panel, words)
      for (let look = 0; look < 20; look++)
        expect(await panel.evaluate(() => document.body.innerText)).toContain(words)
    }
    return { tab, asked, untilPanelStays }
  }

  test('fifty addresses and titles a second: read once, and left in peace; what comes late is read', async () => {
    const { tab, asked, untilPanelStays } = await openBesidePanel('/addresses')
    await untilPainted(tab)
    await untilPanelStays('Unmarked text')
    await expectPeace(tab)
    const analyses = (await asked()).filter(({ call }) => call === 'analyse')
    expect(analyses.length).toBeLessThanOrEqual(2)
    await untilLateIsRead(tab)
    await visit.choose({ where: 'nowhere' })
    await until('nothing is painted', async () => Object.keys(await painted(tab)).length === 0)
  })

  test('the gate is left in peace by fifty addresses a second, too', async () => {
    const { tab } = await openBesidePanel('/idle-addresses')
    await drawn(tab)
    await expectPeace(tab)
  })

  test.each(Object.entries(loops))('a page that %s fifty times a second', async (_what, attack) => {
    const tab = await visit.openPainted('/seed')
    await hover(tab, 'Lavrov')
    await tab.evaluate((source) => {
      const host = document.querySelector('sidelight-card')
      const attack = new Function('host', `return ${source}`)()
      setInterval(() => attack(host), 20)
    }, String(attack))
    await expectPeace(tab)
  })

  test('a hundred thousand words are read', async () => {
    const tab = await visit.open('/words')
    await untilPainted(tab)
    await untilSays(await visit.popupOf(tab), 'Unmarked text')
    expect((await paintedTexts(tab, 'sidelight-claim-unnamed-source')).length).toBeGreaterThan(100)
    await expectPeace(tab)
  })
})
