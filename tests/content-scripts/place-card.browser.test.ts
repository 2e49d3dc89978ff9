import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { type CardHost, createCardHost } from '../../content-scripts/card-host.ts'
import type { Box } from '../../content-scripts/hit-test.ts'
import { placeCard } from '../../content-scripts/place-card.ts'

// Where a card stands in a real window: beside its line, inside the edges, whatever the window and the content.

let host: CardHost
let panel: HTMLElement
let text: HTMLElement
const ending = () => new AbortController()
let lifetime = ending()

beforeEach(() => {
  lifetime = ending()
  host = createCardHost(lifetime.signal)
  panel = document.createElement('div')
  panel.className = 'panel'
  panel.innerHTML = '<div class="scroll" style="padding: 0"><div class="content"></div></div>'
  host.root.append(panel)
  text = document.createElement('p')
  document.body.append(text)
})
afterEach(async () => {
  lifetime.abort()
  document.body.innerHTML = ''
  document.documentElement.removeAttribute('style')
  await page.viewport(1000, 800)
})

/** Where a card with so much content stands, beside a line of text that runs in some direction. */
async function placed(free: Box, content: number, rtl = false): Promise<Box> {
  text.dir = rtl ? 'rtl' : 'ltr'
  panel.querySelector<HTMLElement>('.content')!.style.height = `${content}px`
  host.show(text, 'light')
  await placeCard(host, text, free)
  const { left, top, right, bottom } = host.element.getBoundingClientRect()
  return { left, top, right, bottom }
}

const border = 2
const of = (left: number, top: number, height = 298) => ({
  left,
  top,
  right: left + 352,
  bottom: top + height + border,
})

describe('in a window of 1000 × 800 a card stands', () => {
  beforeEach(() => page.viewport(1000, 800))
  test.each<[string, Box, boolean, Box]>([
    ['below its line', { left: 100, right: 200, top: 100, bottom: 120 }, false, of(100, 126)],
    [
      'above, when there is no room below',
      { left: 100, right: 200, top: 600, bottom: 620 },
      false,
      of(100, 294),
    ],
    ['inside the right edge', { left: 900, right: 990, top: 100, bottom: 120 }, false, of(640, 126)],
    [
      'with the line’s right end in right-to-left text',
      { left: 500, right: 700, top: 100, bottom: 120 },
      true,
      of(348, 126),
    ],
    [
      'above with that end, when there is no room below',
      { left: 500, right: 700, top: 600, bottom: 620 },
      true,
      of(348, 294),
    ],
    ['inside the left edge', { left: 20, right: 90, top: 100, bottom: 120 }, true, of(8, 126)],
  ])('%s', async (_, free, rtl, box) => {
    expect(await placed(free, 298, rtl)).toEqual(box)
  })

  test.each([
    'direction: rtl',
    'transform: scale(0.5) translate(50px, 50px)',
    'max-width: 400px; margin: 50px auto',
    'padding: 20px 3000px 3000px 20px',
    'width: 3000px; direction: rtl; height: 3000px',
  ])('there too where the page’s root has %s, scrolled or not', async (style) => {
    const free = { left: 100, right: 200, top: 100, bottom: 120 }
    document.documentElement.style.cssText = style
    expect(await placed(free, 298)).toEqual(of(100, 126))
    scrollTo(200, 700)
    expect(await placed(free, 298)).toEqual(of(100, 126))
    scrollTo(-200, 0)
    expect(await placed(free, 298)).toEqual(of(100, 126))
    scrollTo(0, 0)
  })
})

const windows = [
  [1400, 900],
  [1000, 500],
  [600, 250],
  [320, 568],
  [320, 256],
] as const
test.each(windows)(
  'in a window of %i × %i a card never covers its line nor leaves the window, wherever the smallest has room',
  async (width, height) => {
    await page.viewport(width, height)
    const cases = fc.record({
      left: fc.nat(width - 21),
      top: fc.nat(height - 11),
      tall: fc.integer({ min: 10, max: 40 }),
      content: fc.integer({ min: 30, max: 2000 }),
      rtl: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(cases, async ({ left, top, tall, content, rtl }) => {
        const free = { left, right: left + 20, top, bottom: top + tall }
        fc.pre(free.bottom <= height && Math.max(free.top, height - free.bottom) >= 78)
        const card = await placed(free, content, rtl)
        expect(card.left).toBeGreaterThanOrEqual(8)
        expect(card.right).toBeLessThanOrEqual(width - 8)
        expect(card.top).toBeGreaterThanOrEqual(8)
        expect(card.bottom).toBeLessThanOrEqual(height - 8)
        expect(card.bottom <= free.top || card.top >= free.bottom).toBe(true)
      }),
    )
  },
)

test.each([
  ['below', 100],
  ['above', 600],
])('a card %s its line that grows does not grow over it, nor out of the window', async (_, top) => {
  await page.viewport(1000, 800)
  await placed({ left: 100, right: 200, top, bottom: top + 20 }, 120)
  panel.querySelector<HTMLElement>('.content')!.style.height = '2000px'
  const card = host.element.getBoundingClientRect()
  expect(card.bottom <= top || card.top >= top + 20).toBe(true)
  expect(card.bottom).toBeLessThanOrEqual(792)
})

test('where the smallest card has no room beside its line, it stays in the window', async () => {
  await page.viewport(400, 120)
  const { top, bottom } = await placed({ left: 20, right: 80, top: 50, bottom: 70 }, 500)
  expect(top).toBeGreaterThanOrEqual(8)
  expect(bottom).toBeLessThanOrEqual(112)
})
