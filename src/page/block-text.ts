import type { Block } from './block.ts'

const headingTag = /^h[1-6]$/

const texts = new WeakMap<Block, string>()

/** A block's text as one line when it was first asked for, for looking at it; offsets come from `layText` alone. */
export function textOf(block: Block): string {
  let text = texts.get(block)
  if (text === undefined) {
    text = block.pieces
      .map((piece) => (typeof piece === 'string' ? piece : piece.data))
      .join('')
      .replace(/\s+/g, ' ')
      .trim()
    texts.set(block, text)
  }
  return text
}

export const isHeading = (block: Block): boolean => headingTag.test(block.tag)

/** 1 to 6 for a heading, else 0. */
export const headingLevel = (block: Block): number => (isHeading(block) ? Number(block.tag.charAt(1)) : 0)

/** Characters outside links. */
export const ownLength = (block: Block): number => block.length - block.linked

/** Characters from which a block reads as a paragraph rather than as a label. */
export const paragraphLength = 80

export const isProse = (block: Block): boolean =>
  ownLength(block) >= paragraphLength && block.linked < ownLength(block)

/** Characters outside links in the paragraphs among some blocks. */
export const proseOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + (isProse(block) ? ownLength(block) : 0), 0)
