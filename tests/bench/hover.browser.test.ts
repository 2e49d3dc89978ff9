import { afterAll, beforeAll, expect, test } from 'vitest'
import { page as frame } from 'vitest/browser'
import { paintMarks } from '../../content-scripts/highlights.ts'
import { indexMarks, type Point } from '../../content-scripts/hit-test.ts'
import { boxesOf, markUnder } from '../../content-scripts/mark-under.ts'
import type { PageText, Run } from '../../src/page/runs.ts'
import { defaultPaintChoice, type Mark } from '../../src/view/paint.ts'
import { loadPageFont } from '../font/load-page-font.ts'

// What it costs to tell what the pointer is on, as a ratio to asking the browser's own highlights on the same page in the
// same run: `npm run bench:hover` prints it.

const paragraphs = 100
const marksEach = 5
const sentence =
  'The council of Northgate heard the report on the harbour bridge, which had been delayed twice. '
const rounds = 7

/** TypeScript's DOM library does not know it yet. */
interface AskedHighlights {
  highlightsFromPoint(x: number, y: number): readonly object[]
}

let page: PageText
let marks: Mark[]
beforeAll(async () => {
  await frame.viewport(1000, 800)
  await loadPageFont()
  document.body.innerHTML = `<main style="font: 16px/24px Georgia; width: 600px">${`<p>${sentence.repeat(marksEach)}</p>`.repeat(paragraphs)}</main>`
  let end = -1
  const runs = [...document.querySelectorAll('p')].map((element): Run => {
    const node = element.firstChild as Text
    const start = end + 1
    end = start + node.data.length
    return { node, start, end, from: 0, to: end - start }
  })
  page = { text: runs.map(({ node }) => node.data).join('\n'), runs }
  marks = [...page.text.matchAll(/Northgate/g)].map(
    ({ index }): Mark => ({
      start: index,
      end: index + 'Northgate'.length,
      card: 'place:northgate',
      paint: 'entity-place',
      first: 'article',
    }),
  )
  paintMarks(page, marks, defaultPaintChoice)
})
afterAll(() => {
  CSS.highlights.clear()
  document.body.innerHTML = ''
})

/** Points on marks and points beside them, in turn, all in the window. */
const pointsInWindow = (): Point[] =>
  marks
    .flatMap((mark) => boxesOf(page, mark))
    .filter(({ bottom }) => bottom < innerHeight)
    .flatMap(({ left, right, top, bottom }) => [
      { x: (left + right) / 2, y: (top + bottom) / 2 },
      { x: right + 40, y: (top + bottom) / 2 },
    ])

test('a hover costs less than a tenth of what asking the highlights would', () => {
  const points = pointsInWindow()
  const index = indexMarks(marks)
  const highlights = CSS.highlights as unknown as AskedHighlights
  const found = points.map((point) => markUnder(page, index, point, () => true) !== null)
  expect(marks).toHaveLength(paragraphs * marksEach)
  expect(points.length).toBeGreaterThan(20)
  expect(found, 'every other point is on a mark').toEqual(points.map((_, at) => at % 2 === 0))
  expect(found).toEqual(points.map(({ x, y }) => highlights.highlightsFromPoint(x, y).length > 0))

  const ways = {
    hover: (point: Point) => markUnder(page, index, point, () => true),
    asking: ({ x, y }: Point) => highlights.highlightsFromPoint(x, y),
  }
  const times: Record<keyof typeof ways, number[]> = { hover: [], asking: [] }
  for (let round = 0; round < rounds; round++)
    for (const way of ['hover', 'asking'] as const) {
      const started = performance.now()
      for (const point of points) ways[way](point)
      times[way].push((performance.now() - started) / points.length)
    }
  const [hover = 0, asking = 0] = [times.hover, times.asking].map(
    (list) => [...list].sort((a, b) => a - b)[rounds >> 1],
  )
  console.info(
    `${marks.length} marks: a hover ${(hover * 1000).toFixed(1)} µs, highlightsFromPoint ${(asking * 1000).toFixed(1)} µs, ratio ${(hover / asking).toFixed(4)}`,
  )
  expect(hover / asking).toBeLessThan(0.1)
})
