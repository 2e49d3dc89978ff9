import { expect, test } from 'vitest'
import { avoidedBox } from '../../content-scripts/avoided-box.ts'

const line = (index: number, left = 100, right = 500) => ({
  left,
  right,
  top: 100 + index * 30,
  bottom: 124 + index * 30,
})

test('one line is kept free as it is', () => {
  expect(avoidedBox([line(0)], { x: 120, y: 110 }, 800)).toEqual(line(0))
})

test('all lines of a mark are kept free, and the card stands by the one that is pointed at', () => {
  const lines = [line(0, 400, 500), line(1), line(2, 100, 180)]
  expect(avoidedBox(lines, { x: 150, y: 170 }, 800)).toEqual({ left: 100, right: 180, top: 100, bottom: 184 })
})

test('of a claim that fills the window, the line that is pointed at is kept free', () => {
  const lines = Array.from({ length: 10 }, (_, index) => line(index))
  expect(avoidedBox(lines, { x: 150, y: 165 }, 400)).toEqual(line(2))
})

test('there is no place beside a mark that has left the page', () => {
  expect(avoidedBox([], { x: 0, y: 0 }, 800)).toBeNull()
})
