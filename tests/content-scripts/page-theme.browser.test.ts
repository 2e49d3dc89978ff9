import { afterEach, expect, test } from 'vitest'
import { isDarkAt } from '../../content-scripts/page-theme.ts'

afterEach(() => {
  document.body.innerHTML = ''
})

const grounds: readonly (readonly [background: string, dark: boolean])[] = [
  ['white', false],
  ['#1e1d1b', true],
  ['rgb(0 0 0 / 0.1)', false],
  ['rgb(0 0 0 / 0.9)', true],
  ['hsl(220 20% 92%)', false],
  ['oklch(0.98 0.01 90)', false],
  ['oklch(0.2 0.02 260)', true],
  ['lab(96 0 0)', false],
  ['lch(12 4 260)', true],
  ['color(srgb 0.95 0.95 0.95)', false],
  ['color(display-p3 0.1 0.1 0.12)', true],
  ['color-mix(in oklab, white, black 8%)', false],
]

test.each(grounds)('text on %s stands on a dark ground: %s', (background, dark) => {
  document.body.innerHTML = '<main><p>Text</p></main>'
  document.querySelector('main')?.style.setProperty('background', background)
  expect(document.querySelector('main')?.style.background).not.toBe('')
  expect(isDarkAt(document.querySelector('p') ?? document.body)).toBe(dark)
})
