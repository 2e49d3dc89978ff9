import { describe, expect, test } from 'vitest'
import { newspaperPage } from '../../demo/newspaper.ts'
import { seedStory } from '../../demo/stories.ts'
import type { Tab } from './browser.ts'
import { keepDiary } from './card-diary.ts'
import { boxOf, hover, middle, painted, paintedTexts, untilClosed } from './look.ts'
import { pageStyle } from './pages.ts'
import type { Answer } from './server.ts'
import { starters } from './start.ts'
import { until } from './until.ts'
import { visiting } from './visit.ts'

// An open card stays while its own words stand, whatever else happens to the page and to the extension.

/** What the pages leave in their window. */
interface Page {
  readonly change: () => void
}

/** A line that changes above the text, in a paragraph of its own, whenever the page is told to. */
const changing = `<script>
let count = 0
const line = document.createElement('p')
document.querySelector('.story').prepend(line)
window.change = () => { line.textContent = 'The score is ' + ++count + ' to nothing, said Leyla Demir, who watches the game from her window in Izmir.' }
change()</script>`

async function stayingPages(): Promise<Readonly<Record<string, Answer>>> {
  const story = await seedStory()
  const zoomed = (zoom: number) => ({
    body: newspaperPage(story, { head: `<style>html{zoom:${zoom}}</style>` }),
  })
  return {
    '/newspaper.css': pageStyle,
    '/seed': { body: newspaperPage(story) },
    '/score': { body: newspaperPage(story, { foot: changing }) },
    '/zoom/0.8': zoomed(0.8),
    '/zoom/1.25': zoomed(1.25),
    '/zoom/1.5': zoomed(1.5),
  }
}

describe.each(starters)('in %s', (name, start) => {
  const visit = visiting(start, stayingPages)

  const change = (tab: Tab) => tab.evaluate(() => (globalThis as unknown as Page).change())

  test('a card stays while a line elsewhere changes again and again, and closes with its own words', async () => {
    const tab = await visit.openPainted('/score')
    await hover(tab, 'Lavrov')
    const diary = await keepDiary(tab)
    for (const _ of ['once', 'again']) {
      await change(tab)
      // Its text node is another: it is painted when the page has been read again.
      await until(
        'the new line is marked',
        () => paintedTexts(tab, 'sidelight-entity-person'),
        (texts) => texts.includes('Leyla Demir'),
      )
    }
    expect(await tab.shadowText()).toContain('Sergei Lavrov')
    expect((await diary()).events).toEqual([])
    await tab.evaluate(() => {
      for (const paragraph of document.querySelectorAll('.story p'))
        if (paragraph.textContent.includes('Lavrov')) paragraph.remove()
    })
    await untilClosed(tab)
  })

  test('a card is never printed', async () => {
    const tab = await visit.openPainted('/seed')
    await hover(tab, 'Lavrov')
    const display = () =>
      tab.evaluate(() => getComputedStyle(document.querySelector('sidelight-card') ?? document.body).display)
    expect(await display()).toBe('block')
    expect(await tab.printed(display)).toBe('none')
  })

  test.each(['0.8', '1.25', '1.5'])(
    'a page that zooms itself by %s: the card stands beside its line',
    async (zoom) => {
      const tab = await visit.openPainted(`/zoom/${zoom}`)
      const { words } = await hover(tab, 'Lavrov')
      const card = await until(
        'the card has its place',
        () => tab.cardBox(),
        (box) => box !== null && box.height > 50,
      )
      if (!card) throw new Error('no card')
      const gap = card.y > words.y ? card.y - (words.y + words.height) : words.y - (card.y + card.height)
      expect(gap).toBeGreaterThanOrEqual(4)
      expect(gap).toBeLessThan(12)
      const { width, height } = await tab.evaluate(() => ({ width: innerWidth, height: innerHeight }))
      expect(card.x).toBeGreaterThanOrEqual(0)
      expect(card.x + card.width).toBeLessThanOrEqual(width)
      expect(card.y).toBeGreaterThanOrEqual(0)
      expect(card.y + card.height).toBeLessThanOrEqual(height)
      // As large as on any other page.
      expect(card.width).toBeCloseTo(352, 0)
    },
  )

  test('the extension is updated under an open card: the new script takes over, with one card', async () => {
    const tab = await visit.openPainted('/score')
    await hover(tab, 'Lavrov')
    await visit.browser().update()
    await tab.bringToFront()
    // What would set the old script going.
    await change(tab)
    await tab.moveTo({ x: 3, y: 3 })
    await tab.moveTo(middle(await boxOf(tab, 'Moscow', '.story')))
    await visit.untilAnswered(tab)
    await tab.moveTo({ x: 3, y: 3 })
    await untilClosed(tab)
    expect((await hover(tab, 'Lavrov')).card).toContain('Sergei Lavrov')
    expect(await countHosts(tab)).toBe(1)
    expect(tab.uncaught()).toEqual([])
  })

  test('switched off in the browser under an open card, and on again: one card, of the script that runs', async () => {
    const tab = await visit.openPainted('/score')
    await hover(tab, 'Lavrov')
    await visit.browser().setEnabled(false)
    await tab.bringToFront()
    await change(tab)
    await tab.moveTo({ x: 3, y: 3 })
    if (name === 'Chromium') {
      await until('all of it is gone', async () => (await countHosts(tab)) === 0)
      expect(await painted(tab)).toEqual({})
    }
    await visit.browser().setEnabled(true)
    // Firefox has ended the script without a word, and lets a new one into the page; Chromium does so when it is loaded.
    if (name === 'Chromium') await tab.goto(tab.url())
    await visit.untilAnswered(tab)
    expect((await hover(tab, 'Lavrov')).card).toContain('Sergei Lavrov')
    expect(await countHosts(tab)).toBe(1)
    expect(tab.uncaught()).toEqual([])
  })

  const countHosts = (tab: Tab) => tab.evaluate(() => document.querySelectorAll('sidelight-card').length)
})
