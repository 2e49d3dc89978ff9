import { eachInSlices, type Sliced } from '../text/slices.ts'
import { asideWithin, rememberAsides } from './aside.ts'
import type { Block } from './block.ts'
import { isProse, ownLength } from './block-text.ts'
import type { Region } from './region.ts'
import { isUnder } from './root.ts'

/** Paragraphs that make a column: a teaser has one or two, and so have comments. */
const fewest = 3

/** A column outside of the region is the better article if it is so many times as long as the longest inside… */
const longer = 3
/** …and holds this share of what the region holds in all. */
const share = 0.5

/**
 * The column of paragraphs that a region missed: where a list of teasers was taken for the article, each has its few words in
 * a box of its own, and the article stands elsewhere with its paragraphs side by side. Null where the region is the better.
 */
export function* fullerColumn(blocks: readonly Block[], kept: readonly Block[]): Sliced<Region | null> {
  const taken = new Set(kept)
  const columns = new Map<Element, { paragraphs: number; outside: number; inside: number }>()
  let all = 0
  yield* eachInSlices(blocks, (block) => {
    const box = block.element.parentElement
    if (!box || !isProse(block)) return
    const column = columns.get(box) ?? { paragraphs: 0, outside: 0, inside: 0 }
    columns.set(box, column)
    column.paragraphs += 1
    const inside = taken.has(block)
    column[inside ? 'inside' : 'outside'] += ownLength(block)
    if (inside) all += ownLength(block)
  })
  const longest = Math.max(0, ...[...columns.values()].map(({ inside }) => inside))
  const body = blocks[0]?.element.ownerDocument.body
  if (!body) return null
  const isAside = asideWithin(body, rememberAsides())
  let best: Element | undefined
  let most = Math.max(longest * longer, all * share)
  for (const [box, { paragraphs, outside }] of columns) {
    if (paragraphs < fewest || outside <= most || isAside(box)) continue
    best = box
    most = outside
  }
  const root = best
  return root ? { has: (text) => isUnder(root, text.parentElement ?? root), size: 1 } : null
}
