import { headingLevel, isHeading, isProse, ownLength } from './block-text.ts'
import { type Block, renderedParent } from './blocks.ts'

/** A teaser holds no more prose than this, in characters… */
const most = 400
/** …and all of them no more than this share of the text's: a list of things to see may link each of its headings. */
const mostShare = 0.35
/** A heading is a link if this share of it is. */
const linkShare = 0.8

/** The blocks of teasers: boxes that hold one heading, which leads elsewhere, and a few words about what is there. */
export function teaserBlocks(blocks: readonly Block[], root: Element): ReadonlySet<Block> {
  const titles = blocks.filter(isLinkedHeading)
  const teasers = new Set<Block>()
  if (titles.length === 0) return teasers
  const contents = contentsOf(blocks, root)
  for (const title of titles) {
    let box: readonly Block[] = []
    for (let at = renderedParent(title.element); at && at !== root; at = renderedParent(at)) {
      const inside = contents.get(at)
      if (!inside || proseOf(inside) > most || inside.filter(isHeading).length > 1) break
      box = inside
    }
    for (const block of box) teasers.add(block)
  }
  return proseOf(teasers) <= proseOf(blocks) * mostShare ? teasers : new Set()
}

function isLinkedHeading(block: Block): boolean {
  if (headingLevel(block) < 2 || block.linked < block.length * linkShare) return false
  const link = block.element.querySelector('a') ?? block.element.closest('a')
  return !link?.getAttribute('href')?.startsWith('#')
}

/** What stands in each element below the root. */
function contentsOf(blocks: readonly Block[], root: Element): ReadonlyMap<Element, readonly Block[]> {
  const contents = new Map<Element, Block[]>()
  for (const block of blocks)
    for (let at: Element | null = block.element; at && at !== root; at = renderedParent(at)) {
      const inside = contents.get(at)
      if (inside) inside.push(block)
      else contents.set(at, [block])
    }
  return contents
}

const proseOf = (blocks: Iterable<Block>): number => {
  let sum = 0
  for (const block of blocks) if (isProse(block)) sum += ownLength(block)
  return sum
}
