import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keepFree, placeIn } from '../../content-scripts/place-card.ts'

const line = (index: number, left = 100, right = 500) => ({
  left,
  right,
  top: 100 + index * 30,
  bottom: 124 + index * 30,
})

test('one line is kept free as it is', () => {
  expect(keepFree([line(0)], { x: 120, y: 110 }, 800)).toEqual(line(0))
})

test('all lines of a mark are kept free, and the card stands by the one that is pointed at', () => {
  const lines = [line(0, 400, 500), line(1), line(2, 100, 180)]
  expect(keepFree(lines, { x: 150, y: 170 }, 800)).toEqual({ left: 100, right: 180, top: 100, bottom: 184 })
})

test('of a claim that fills the window, the line that is pointed at is kept free', () => {
  const lines = Array.from({ length: 10 }, (_, index) => line(index))
  expect(keepFree(lines, { x: 150, y: 165 }, 400)).toEqual(line(2))
})

test('there is no place beside a mark that has left the page', () => {
  expect(keepFree([], { x: 0, y: 0 }, 800)).toBeNull()
})

const size = { width: 352, height: 300 }
const window = { left: 0, top: 0, right: 1000, bottom: 800 }

test.each([
  [
    'below its line',
    { left: 100, right: 200, top: 100, bottom: 120 },
    false,
    { left: 100, top: 126, height: 300 },
  ],
  [
    'above, when there is no room below',
    { left: 100, right: 200, top: 600, bottom: 620 },
    false,
    { left: 100, top: 294, height: 300 },
  ],
  [
    'inside the right edge',
    { left: 900, right: 990, top: 100, bottom: 120 },
    false,
    { left: 640, top: 126, height: 300 },
  ],
  [
    'with the line’s right end in right-to-left text',
    { left: 500, right: 700, top: 100, bottom: 120 },
    true,
    { left: 348, top: 126, height: 300 },
  ],
  [
    'inside the left edge',
    { left: 20, right: 90, top: 100, bottom: 120 },
    true,
    { left: 8, top: 126, height: 300 },
  ],
])('a card stands %s', (_, free, rtl, place) => {
  expect(placeIn(window, free, size, rtl)).toEqual(place)
})

test('a card never covers its line nor leaves the window, wherever there is room for the smallest', () => {
  const cases = fc.record({
    width: fc.integer({ min: 320, max: 2000 }),
    height: fc.integer({ min: 200, max: 1500 }),
    left: fc.nat(1900),
    top: fc.nat(1400),
    tall: fc.integer({ min: 10, max: 40 }),
    content: fc.integer({ min: 30, max: 2000 }),
    rtl: fc.boolean(),
  })
  fc.assert(
    fc.property(cases, ({ width, height, left, top, tall, content, rtl }) => {
      fc.pre(left < width - 20 && top < height - tall)
      const free = { left, right: left + 20, top, bottom: top + tall }
      fc.pre(Math.max(free.top, height - free.bottom) >= 78)
      const card = { width: Math.min(352, width - 16), height: content }
      const place = placeIn({ left: 0, top: 0, right: width, bottom: height }, free, card, rtl)
      const shown = Math.min(place.height, content)
      expect(place.left).toBeGreaterThanOrEqual(8)
      expect(place.left + card.width).toBeLessThanOrEqual(width - 8)
      expect(place.top).toBeGreaterThanOrEqual(8)
      expect(place.top + place.height).toBeLessThanOrEqual(height - 8)
      expect(place.top + shown <= free.top || place.top >= free.bottom).toBe(true)
    }),
  )
})
