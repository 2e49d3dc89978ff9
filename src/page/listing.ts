import type { Block } from './block.ts'
import { isHeading, isProse, textOf } from './block-text.ts'
import { isBio } from './boilerplate-line.ts'

/** Lines from which what stands below a text is a listing and no longer its last few points… */
const fewest = 8
/** …and the shares of them that are entries, and that give figures or say by a label what they are about. */
const entryShare = 0.8
const figureShare = 0.5

/** Characters of an entry: what is longer says something. */
const entryLength = 70

const ending = /[.!?…;][")\]'”’»]*$/
const opening = /^(?:[+•·–—-] ?)?[\p{Lu}\d£$€¥(]/u
/** "Memory: 8 GB", "Closing date 12 March", "40.2%". */
const figure = /\d|^[^:]{2,30}: ?\S/

/**
 * The blocks without a listing that closes them: what a game asks of a computer, a post of its applicants, results, prices, the
 * figures of a thing. An entry has a line, and no sentence. A list that a sentence leads up to ("three demands:") belongs to it.
 */
export function withoutListing(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.findLastIndex(isParagraph)
  const paragraph = blocks[last]
  if (!paragraph) return blocks
  const below = blocks.slice(last + 1)
  const lines = below.filter((block) => !isHeading(block)).flatMap(linesOf)
  const entries = lines.filter(isEntry)
  const figures = entries.filter((line) => figure.test(line))
  const isListing =
    lines.length >= fewest &&
    entries.length >= lines.length * entryShare &&
    figures.length >= lines.length * figureShare
  const leadsUp = !below.some(isHeading) && textOf(paragraph).endsWith(':')
  return isListing && !leadsUp ? blocks.slice(0, last + 1) : blocks
}

const isEntry = (line: string): boolean =>
  line.length <= entryLength && opening.test(line) && !ending.test(line)

/** Prose, unless it is made of entries, a line each, or tells who wrote the rest. */
function isParagraph(block: Block): boolean {
  if (!isProse(block) || isHeading(block) || isBio(textOf(block))) return false
  const lines = linesOf(block)
  return lines.filter(isEntry).length < lines.length * entryShare
}

const linesOf = (block: Block): readonly string[] =>
  block.pieces
    .map((piece) => (typeof piece === 'string' ? piece : piece.data.replace(/\s+/g, ' ')))
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
