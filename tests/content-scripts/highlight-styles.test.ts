import { expect, test } from 'vitest'
import { highlightSheet } from '../../content-scripts/highlight-styles.ts'
import { claimLabels } from '../../src/annotate/claims/claim.ts'
import { entityTypes } from '../../src/annotate/mention.ts'
import { lines, tints } from '../../src/card/palette.ts'

/** Grounds that pages have, light and dark: white and grey, black and slate. */
const grounds = {
  light: ['#ffffff', '#f4f1ea', '#eeeeee'],
  dark: ['#000000', '#121212', '#1e1e1e', '#22272e'],
}

test.each(Object.entries(lines))(
  'the line of %s has a contrast of 3:1 on light and on dark pages',
  (_, line) => {
    if (!line) return
    const [onLight, onDark] = line.color
    for (const ground of grounds.light) expect(contrast(onLight, ground)).toBeGreaterThan(3)
    for (const ground of grounds.dark) expect(contrast(onDark, ground)).toBeGreaterThan(3)
  },
)

test('lines differ in more than their hue', () => {
  const looks = Object.values(lines).flatMap((line) =>
    line ? [`${line.line} ${line.style} ${line.thickness}`] : [],
  )
  // What is possible and what is attributed share the thin dots: neither is painted unless the reader asks for it.
  expect(new Set(looks).size).toBe(looks.length - 1)
})

test('every label and kind has its look, on light and dark pages', () => {
  expect(Object.keys(lines)).toEqual([...claimLabels])
  expect(Object.keys(tints).sort()).toEqual([...entityTypes].sort())
  for (const dark of [false, true]) {
    const sheet = highlightSheet(dark)
    for (const label of claimLabels.filter((label) => lines[label]))
      expect(sheet).toContain(`::highlight(sidelight-claim-${label}) { text-decoration`)
    for (const type of entityTypes) expect(sheet).toContain(`::highlight(sidelight-entity-${type})`)
    for (const name of ['entity-open', 'flash', 'current'])
      expect(sheet).toContain(`::highlight(sidelight-${name})`)
  }
  expect(highlightSheet(true)).not.toBe(highlightSheet(false))
})

/** Contrast of two colours (`#rrggbb`), WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [dim, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (bright + 0.05) / (dim + 0.05)
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
