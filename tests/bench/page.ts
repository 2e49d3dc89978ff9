/**
 * What the extension costs a page in Chromium, beside what others do there: no extension, one that does nothing, Readability
 * alone, mark.js wrapping the same names. The variants take turns, each in a browser of its own.
 *
 *   npm run -s bench:page [-- --rounds 5] [WORD]
 *
 * Prints medians, each with what it is over the empty extension, and ratios. With a word, only the pages with it in their name
 * ("article", "blank") are measured.
 */
import { parseArgs } from 'node:util'
import { serve } from '../e2e/server.ts'
import { type BenchPage, benchPages } from './page/bench-pages.ts'
import { extensionOf, startPath, type Variant, variants } from './page/variants.ts'
import { type Costs, startVisitor, type Visitor } from './page/visits.ts'

const { values, positionals } = parseArgs({
  options: { rounds: { type: 'string', default: '5' } },
  allowPositionals: true,
})
const rounds = Number(values.rounds)

const pages = benchPages()
const names = Object.fromEntries(Object.values(pages).map((page) => [page.path, page.names]))
const server = await serve({
  ...Object.fromEntries(Object.values(pages).map(({ path, html }) => [path, { body: html }])),
  [startPath]: { body: pages.blank?.html ?? '' },
})
const visitors = new Map<Variant, Visitor>()
for (const variant of variants)
  visitors.set(variant, await startVisitor(extensionOf(variant, names), server.origin))
try {
  for (const [name, page] of Object.entries(pages)) {
    if (name.includes(positionals[0] ?? '')) await report(name, page)
  }
} finally {
  for (const visitor of visitors.values()) await visitor.close()
  server.close()
}

async function report(name: string, { path, names: marked }: BenchPage): Promise<void> {
  const url = server.origin + path
  const costs = new Map<Variant, Costs[]>(variants.map((variant) => [variant, []]))
  const tasks = new Map<Variant, number[]>(variants.map((variant) => [variant, []]))
  const marks: Record<'awake' | 'slept', number[]> = { awake: [], slept: [] }
  for (let round = 0; round < rounds; round++) {
    for (const [variant, visitor] of visitors) {
      costs.get(variant)?.push(await visitor.costs(url))
      tasks.get(variant)?.push(await visitor.longestTask(url))
    }
    if (marked.length === 0) continue
    marks.awake.push((await visitors.get('ours')?.firstMark(url, false)) ?? Number.NaN)
    marks.slept.push((await visitors.get('ours')?.firstMark(url, true)) ?? Number.NaN)
  }
  const middle = (variant: Variant, what: keyof Costs) =>
    median((costs.get(variant) ?? []).map((one) => one[what]))
  const over = (variant: Variant, what: keyof Costs) => middle(variant, what) - middle('empty', what)
  console.log(name)
  for (const variant of variants)
    console.log(
      `  ${variant.padEnd(12)} thread ${ms(middle(variant, 'thread'))} (${signed(over(variant, 'thread'))} ms)` +
        `, heap ${signed(over(variant, 'heap') / 1e6, 2)} MB, layouts ${middle(variant, 'layouts')}` +
        `, styles ${middle(variant, 'styles')}, longest task ${ms(median(tasks.get(variant) ?? []))}`,
    )
  if (marked.length === 0) return
  console.log(
    `  ours / Readability ${ratio('readability')}, ours / mark.js ${ratio('mark.js')}` +
      `; first mark after load ${ms(median(marks.awake))} awake, ${ms(median(marks.slept))} after sleep`,
  )

  function ratio(other: Variant): string {
    return (over('ours', 'thread') / over(other, 'thread')).toFixed(2)
  }
}

function median(list: readonly number[]): number {
  return [...list].sort((a, b) => a - b)[list.length >> 1] ?? Number.NaN
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`
}

function signed(value: number, digits = 1): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(digits)}`
}
