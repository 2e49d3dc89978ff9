import { type Sliced, sift } from '../text/slices.ts'
import { asIs } from './as-is.ts'
import { asideWithin, rememberAsides, saysAsideByTag } from './aside.ts'
import type { Block } from './block.ts'
import {
  headingLevel,
  isHeading,
  isProse,
  ownLength,
  paragraphLength,
  proseOf,
  textOf,
} from './block-text.ts'
import { isBio, isBoilerplate, isByline } from './boilerplate-line.ts'
import { boxContents } from './box-contents.ts'
import { foreignBlocks } from './foreign-boxes.ts'
import { formBoxes } from './form-boxes.ts'
import { withoutListing } from './listing.ts'
import type { Region } from './region.ts'
import { isUnder, rootOf } from './root.ts'
import { stampBlocks } from './stamps.ts'
import { teaserBlocks } from './teasers.ts'

/** A block that is mostly links is a list of teasers, whatever surrounds it. */
const linkShare = 0.6

const sentenceEnd = /[.!?…:;。！？]["'”’»)\]」』]*$/u

/**
 * The blocks that are the article's text. The region tells where the article is; what it left out in between is taken back
 * if it is prose, and what it took along is dropped if it is a caption, a list of links, a box or a heading over nothing.
 */
export function* keepBlocks(blocks: readonly Block[], region: Region): Sliced<Block[]> {
  const inside = new Set(yield* sift(blocks, (block) => isInside(block, region)))
  const says = rememberAsides()
  const root = yield* rootOf(blocks, inside, says)
  if (!root) return []
  const near = yield* sift(blocks, (block) => inside.has(block) || isUnder(root, block.element))
  const kept = yield* keepNear(near, inside, root, asideWithin(root, says))
  // Where the names would cost most of the text, they mean something else here.
  return proseOf(kept) * 2 < proseOf([...inside])
    ? yield* keepNear(near, inside, root, asideWithin(root, saysAsideByTag))
    : kept
}

function* keepNear(
  all: readonly Block[],
  inside: ReadonlySet<Block>,
  root: Element,
  isAside: (element: Element) => boolean,
): Sliced<Block[]> {
  const boxes = formBoxes(all)
  const own = yield* sift(
    all,
    ({ element }) => !isAside(element) && !boxes.some((box) => asIs(box).contains(element)),
  )
  const contents = yield* boxContents(own, root)
  const foreign = yield* foreignBlocks(own, contents, root)
  const teasers = yield* teaserBlocks(own, contents, root)
  const stamps = stampBlocks(own)
  const near = yield* sift(own, (block) => !foreign.has(block) && !teasers.has(block) && !stamps.has(block))
  const isTaken = (block: Block): boolean => inside.has(block) || isProse(block)
  const [first, last] = [near.findIndex(isTaken), near.findLastIndex(isTaken)]
  const kept = yield* sift(
    near,
    (block, index) =>
      (isTaken(block) || isHeading(block) || (index > first && index < last && isSentence(block))) &&
      (isText(block) || (isHeading(block) && inside.has(block) && !isBoilerplate(textOf(block)))),
  )
  return yield* withoutIdleHeadings(near, new Set(trimEnds(withoutListing(kept))))
}

/** A paragraph however short: what the region leaves out of a text is at times a line of its own box. */
const isSentence = (block: Block): boolean =>
  block.tag === 'p' && block.linked * 2 < block.length && sentenceEnd.test(textOf(block))

function isInside(block: Block, region: Region): boolean {
  let inside = 0
  let all = 0
  for (const piece of block.pieces) {
    if (typeof piece === 'string') continue
    const length = piece.data.trim().length
    all += length
    if (region.has(piece)) inside += length
  }
  return inside * 2 > all
}

function isText(block: Block): boolean {
  return !isLinks(block) && !isBoilerplate(textOf(block))
}

const isLinks = (block: Block): boolean =>
  block.linked >= block.length * linkShare && ownLength(block) < paragraphLength

/** Drops the labels above the first paragraph, under a headline too, and below the last one: bylines, dates, sections, tags, authors. */
function trimEnds(kept: readonly Block[]): readonly Block[] {
  const opening = kept.findIndex((block) => !isHeading(block) && !isLabel(block))
  let end = kept.length
  const last = (): Block | undefined => kept[end - 1]
  for (let block = last(); block && (isLabel(block) || isBio(textOf(block))); block = last()) end--
  return kept.slice(0, end).filter((block, index) => {
    if (index < opening) return isHeading(block)
    return index > opening + 3 || !isByline(textOf(block))
  })
}

function isLabel(block: Block): boolean {
  if (isHeading(block) || block.tag === 'li' || block.length >= paragraphLength) return false
  const text = textOf(block)
  return isByline(text) || !sentenceEnd.test(text)
}

/** Without the headings over nothing that is kept: titles of boxes that were dropped, or of what follows the article. */
function* withoutIdleHeadings(near: readonly Block[], kept: ReadonlySet<Block>): Sliced<Block[]> {
  return yield* sift(near, (block, index) => {
    const level = headingLevel(block)
    if (!kept.has(block) || level === 0) return kept.has(block)
    for (let at = index + 1; at < near.length; at++) {
      const next = near[at]
      if (!next) break
      const nextLevel = headingLevel(next)
      if (nextLevel > 0 && kept.has(next)) return nextLevel > level
      if (kept.has(next)) return true
      if (isLinks(next)) return false
    }
    return false
  })
}
