import { type Sliced, sift } from '../text/slices.ts'
import type { Block } from './block.ts'
import { headingLevel, isProse, ownLength } from './block-text.ts'
import type { Contents } from './box-contents.ts'
import { renderedParent } from './rendered.ts'

/** A teaser holds no more prose than this, in characters… */
const most = 400
/** …and all of them no more than this share of the text's: a list of things to see may link each of its headings… */
const mostShare = 0.35
/** …but all of it beside a column of so many paragraphs and characters: that is what the page is about. */
const columnParagraphs = 4
const columnLength = 600
/** A heading is a link if this share of it is. */
const linkShare = 0.8

/** The blocks of teasers: boxes that hold one heading, which leads elsewhere, and a few words about what is there. */
export function* teaserBlocks(
  blocks: readonly Block[],
  boxes: ReadonlyMap<Element, Contents>,
  root: Element,
): Sliced<ReadonlySet<Block>> {
  const teasers = new Set<Block>()
  let prose = 0
  for (const title of yield* sift(blocks, isLinkedHeading)) {
    let teaser: Contents | undefined
    for (let at = renderedParent(title.element); at && at !== root; at = renderedParent(at)) {
      const box = boxes.get(at)
      if (!box || box.prose > most || box.headings > 1) break
      teaser = box
    }
    prose += teaser?.prose ?? 0
    for (const block of teaser?.blocks ?? []) teasers.add(block)
  }
  return prose <= (boxes.get(root)?.prose ?? 0) * mostShare || hasColumn(blocks, teasers)
    ? teasers
    : new Set()
}

/** Whether paragraphs that are no teasers' stand side by side as a text does. */
function hasColumn(blocks: readonly Block[], teasers: ReadonlySet<Block>): boolean {
  const columns = new Map<Element | null, { paragraphs: number; length: number }>()
  for (const block of blocks) {
    if (teasers.has(block) || !isProse(block)) continue
    const box = renderedParent(block.element)
    const column = columns.get(box) ?? { paragraphs: 0, length: 0 }
    columns.set(box, column)
    column.paragraphs += 1
    column.length += ownLength(block)
  }
  return [...columns.values()].some(
    ({ paragraphs, length }) => paragraphs >= columnParagraphs && length >= columnLength,
  )
}

function isLinkedHeading(block: Block): boolean {
  if (headingLevel(block) < 2 || block.linked < block.length * linkShare) return false
  const link = block.element.querySelector('a') ?? block.element.closest('a')
  return !link?.getAttribute('href')?.startsWith('#')
}
