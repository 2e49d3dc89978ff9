import type { Block } from './blocks.ts'
import type { Region } from './region.ts'

/** Characters from which a block reads as a paragraph rather than as a label. */
const paragraphLength = 80

/** A block that is mostly links is a list of teasers, whatever surrounds it. */
const linkShare = 0.6

const heading = /^H[1-6]$/

/** The blocks of the region that are the article's text: no captions, link lists, boxes, nor headings over nothing. */
export function keepBlocks(blocks: readonly Block[], region: Region): Block[] {
  const inside = blocks.filter((block) => isInside(block, region) && isText(block))
  return inside.filter((block, index) => {
    if (!heading.test(block.element.tagName)) return true
    return inside.slice(index + 1).some((later) => !heading.test(later.element.tagName))
  })
}

function isInside(block: Block, region: Region): boolean {
  let inside = 0
  let all = 0
  for (const piece of block.pieces) {
    if (!piece) continue
    all += piece.length
    if (region.has(piece)) inside += piece.length
  }
  return inside * 2 > all
}

function isText(block: Block): boolean {
  if (block.aside) return false
  return block.linked < block.length * linkShare || block.length - block.linked > paragraphLength
}
