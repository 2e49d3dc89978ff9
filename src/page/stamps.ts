import type { Block } from './block.ts'
import { isHeading, textOf } from './block-text.ts'

const isTimed = /^\d/
/** A time, or how long ago and the time, and what stands behind it in a line: "10:05 Jo Reed", "2 hours ago 10:05 GMT Jo Reed". */
const stamp =
  /^(?:\d{1,3} ?[a-z]{1,7} ago ?)?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: (?:GMT|BST|UTC|[CEMP][DS]T))? ?([A-ZÀ-Þ][^.!?:;]{1,58})$/

const isLine = (block: Block): boolean => !isHeading(block) && block.tag !== 'li' && block.tag !== 'td'

/** So many times it is who posts; a programme's entries differ. */
const fewest = 3

/** A name in a line of its own. */
const name = /^(?:By )?[A-ZÀ-Þ][^ ]+(?: [^ .!?:;,]+){1,4}$/

/**
 * The lines above the posts of a live blog that tell when each was made and by whom: those behind whose times the same stands,
 * and the same names in lines of their own.
 */
export function stampBlocks(blocks: readonly Block[]): ReadonlySet<Block> {
  const bySigner = new Map<string, Block[]>()
  for (const block of blocks) {
    const line = textOf(block)
    const signer =
      (isTimed.test(line) && line.match(stamp)?.[1]) || (isLine(block) && name.test(line) ? line : null)
    if (signer) bySigner.set(signer, [...(bySigner.get(signer) ?? []), block])
  }
  return new Set([...bySigner.values()].filter(({ length }) => length >= fewest).flat())
}
