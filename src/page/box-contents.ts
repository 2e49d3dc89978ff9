import { eachInSlices, type Sliced } from '../text/slices.ts'
import type { Block } from './block.ts'
import { isHeading, isProse, ownLength } from './block-text.ts'
import { renderedParent } from './rendered.ts'

/** What stands in an element. */
export interface Contents {
  /** In reading order. */
  readonly blocks: readonly Block[]
  readonly headings: number
  /** Characters of prose. */
  readonly prose: number
}

/** What stands in each element below a root, and what in all of them, under `root` itself. */
export function* boxContents(all: readonly Block[], root: Element): Sliced<ReadonlyMap<Element, Contents>> {
  const boxes = new Map<Element, { blocks: Block[]; headings: number; prose: number }>()
  const put = (at: Element, block: Block, heading: number, prose: number) => {
    const box = boxes.get(at)
    if (!box) boxes.set(at, { blocks: [block], headings: heading, prose })
    else {
      box.blocks.push(block)
      box.headings += heading
      box.prose += prose
    }
  }
  yield* eachInSlices(all, (block) => {
    const heading = isHeading(block) ? 1 : 0
    const prose = isProse(block) ? ownLength(block) : 0
    put(root, block, heading, prose)
    for (let at: Element | null = block.element; at && at !== root; at = renderedParent(at))
      put(at, block, heading, prose)
  })
  return boxes
}
