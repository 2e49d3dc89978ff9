import { describe, expect, test } from 'vitest'
import { graceTime } from '../../content-scripts/hover-state.ts'
import type { Box, Point, Tab } from './browser.ts'
import { inShort, keepDiary, untilNoted } from './card-diary.ts'
import { clickInCard, placed, untilCards } from './in-card.ts'
import { boxOf, hover, middle, paintedTexts, readSelection, untilClosed, untilPainted } from './look.ts'
import { starters } from './start.ts'
import { until } from './until.ts'
import { visiting } from './visit.ts'

// Where the card stands, in real browsers: with the widths of whatever fonts its machine has.

const away: Point = { x: 3, y: 3 }
const lavrov = 'Sergei Lavrov'
const isOver = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

describe.each(starters)('in %s', (_, start) => {
  const visit = visiting(start)

  test('the pointer travels to the card over no hole, and back, and the card closes once it has left', async () => {
    const tab = await visit.openPainted('/seed')
    const diary = await keepDiary(tab)
    const { words } = await hover(tab, 'Lavrov')
    await untilNoted(diary, 'opened over Lavrov')
    const card = await placed(tab)
    const below = card.y > words.y
    const [from, to] = below ? [words.y + words.height, card.y] : [card.y + card.height, words.y]
    const x = Math.min(middle(words).x, card.x + card.width - 10)
    expect(to - from).toBeLessThan(20)
    const tops = await tab.evaluate(
      ([x, from, to]) => {
        const names: (string | undefined)[] = []
        for (let y = Math.ceil(from); y < to; y++) names.push(document.elementFromPoint(x, y)?.localName)
        return names
      },
      [x, from, to] as const,
    )
    expect(new Set(tops), 'what a pointer is on between mark and card').toEqual(new Set(['sidelight-card']))
    await tab.moveTo({ x, y: (from + to) / 2 })
    await tab.moveTo(middle(card))
    await tab.moveTo(middle(words))
    await tab.moveTo(away)
    await untilClosed(tab)
    expect(inShort(await diary())).toEqual(['opened over Lavrov', 'closed over '])
    expect((await diary()).events[1]?.rested).toBeGreaterThanOrEqual(graceTime - 2)
  })

  /** Opens a card out of the one that is open, which must be in reach. */
  async function wander(tab: Tab): Promise<void> {
    const at = middle(await placed(tab))
    const top = await tab.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName, at)
    expect(top).toBe('sidelight-card')
    await clickInCard(tab, 'Vladimir Putin')
    await untilCards(tab, 'Vladimir Putin')
  }

  /** Esc leads back from a card that was opened in another, then out of that; only the next one is the page's. */
  async function wanderAndLeave(tab: Tab): Promise<void> {
    await wander(tab)
    await tab.press('Escape')
    await untilCards(tab, lavrov)
    await tab.press('Escape')
    await untilClosed(tab)
  }

  test('a card stands over a dialog', async () => {
    const tab = await visit.openPainted('/modeless')
    await hover(tab, 'Lavrov')
    await wanderAndLeave(tab)
  })

  test('a card stands in the modal dialog of its mark, and Esc leaves that last', async () => {
    const tab = await visit.openPainted('/modal')
    await tab.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('dialog') ?? document))
    await readSelection(await visit.popupOf(tab))
    await until('the dialog’s text is painted', async () =>
      (await paintedTexts(tab, 'sidelight-entity-person')).includes('Fatih Öke'),
    )
    await hover(tab, 'Lavrov', 'dialog')
    const isOpen = () => tab.evaluate(() => document.querySelector('dialog')?.open)
    await wanderAndLeave(tab)
    expect(await isOpen()).toBe(true)
    await tab.press('Escape')
    await until('the dialog is closed', async () => !(await isOpen()))
  })

  test('in fullscreen a card stands over the element that fills the screen', async () => {
    const tab = await visit.openPainted('/seed')
    await tab.evaluate(() => {
      addEventListener('click', () => void document.querySelector('main')?.requestFullscreen(), {
        once: true,
      })
    })
    await tab.click(away)
    await until('the article fills the screen', () =>
      tab.evaluate(() => document.fullscreenElement?.localName === 'main'),
    )
    await hover(tab, 'Lavrov')
    await wander(tab)
  })

  const sizes = [
    ['a desk', { width: 1100, height: 800 }],
    ['a phone', { width: 320, height: 568 }],
    ['400 % zoom', { width: 320, height: 256 }],
  ] as const
  test.each(sizes)('on %s a card covers no line of its mark, at any edge', async (_, size) => {
    const tab = await visit.open('/seed')
    await tab.resize(size)
    await untilPainted(tab)
    for (const words of ['Lavrov', 'Ankara', 'stood behind', 'Aleppo']) {
      for (const block of ['start', 'end'] as const) {
        const box = await boxOf(tab, words, '.story', block)
        await tab.moveTo(middle(box))
        const card = await placed(tab)
        const where = `${words} at the ${block}: ${JSON.stringify({ box, card })}`
        expect(isOver(card, box), where).toBe(false)
        expect(card.x, where).toBeGreaterThanOrEqual(0)
        expect(card.y, where).toBeGreaterThanOrEqual(0)
        expect(card.x + card.width, where).toBeLessThanOrEqual(size.width)
        expect(card.y + card.height, where).toBeLessThanOrEqual(size.height)
        await tab.press('Escape')
        await untilClosed(tab)
      }
    }
  })

  test('on a page that runs from right to left a card begins at the right of its words', async () => {
    const tab = await visit.openPainted('/right-to-left')
    const { words } = await hover(tab, 'Lavrov')
    const card = await placed(tab)
    expect(isOver(card, words)).toBe(false)
    expect(Math.abs(card.x + card.width - (words.x + words.width))).toBeLessThan(80)
  })

  test('a card that is kept stays while others open beside it, and through scrolling', async () => {
    const tab = await visit.openPainted('/seed')
    await hover(tab, 'Lavrov')
    await clickInCard(tab, 'Keep this card open')
    await tab.moveTo(away)
    await tab.evaluate(() => scrollBy({ top: -2000, behavior: 'instant' }))
    const { y } = await placed(tab)
    const other = middle(await boxOf(tab, 'Aleppo', '.story', y > 300 ? 'start' : 'end'))
    await tab.moveTo(other)
    await untilCards(tab, lavrov, 'Aleppo')
    await tab.moveTo(away)
    await untilCards(tab, lavrov)
    await tab.moveTo(other)
    await untilCards(tab, lavrov, 'Aleppo')
    await tab.press('Escape')
    await untilCards(tab, lavrov)
    await tab.press('Escape')
    await untilClosed(tab)
  })
})
