import type { Block } from './block.ts'
import { textOf } from './block-text.ts'

/** A time, or how long ago and the time, and what stands behind it in a line: "10:05 Jo Reed", "2 hours ago 10:05 GMT Jo Reed". */
const stamp =
  /^(?:\d{1,3} ?[a-z]{1,7} ago ?)?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: (?:GMT|BST|UTC|[CEMP][DS]T))? ?([A-ZÀ-Þ][^.!?:;]{1,58})$/

/** So many times it is who posts; a programme's entries differ. */
const fewest = 3

/** The lines above the posts of a live blog that tell when each was made and by whom: those behind whose times the same stands. */
export function stampBlocks(blocks: readonly Block[]): ReadonlySet<Block> {
  const bySigner = new Map<string, Block[]>()
  for (const block of blocks) {
    const signer = textOf(block).match(stamp)?.[1]
    if (signer) bySigner.set(signer, [...(bySigner.get(signer) ?? []), block])
  }
  return new Set([...bySigner.values()].filter(({ length }) => length >= fewest).flat())
}
