import { expect, test } from 'vitest'
import { isHeadingFor } from '../../content-scripts/safe-triangle.ts'

const card = { left: 100, top: 200, right: 450, bottom: 500 }
const at = (x: number, y: number) => ({ x, y })

test.each([
  ['straight down', at(120, 150), at(120, 160), at(120, 170), true],
  ['slantwise into it', at(480, 150), at(470, 158), at(460, 166), true],
  ['slantwise past its side', at(480, 150), at(480, 158), at(481, 166), false],
  ['along the line', at(120, 150), at(140, 150), at(160, 150), false],
  ['along the line, with a trembling hand', at(120, 150), at(140, 150), at(170, 151), false],
  ['back up, after having come nearer', at(120, 150), at(120, 180), at(120, 172), false],
  ['up from it', at(120, 150), at(120, 140), at(120, 130), false],
  ['without a step', at(120, 150), at(120, 150), at(120, 150), false],
])('a pointer that goes %s', (_, from, last, point, expected) => {
  expect(isHeadingFor(card, from, last, point)).toBe(expected)
})

test('a card above is headed for like one below', () => {
  expect(isHeadingFor(card, at(200, 560), at(210, 550), at(220, 540))).toBe(true)
  expect(isHeadingFor(card, at(200, 560), at(210, 570), at(220, 580))).toBe(false)
})
