import { byFirstWord } from '../text/first-word.ts'
import { type Sliced, sift } from '../text/slices.ts'
import type { Block } from './block.ts'
import { isHeading, proseOf, textOf } from './block-text.ts'
import { isPointer } from './boilerplate-line.ts'
import type { Contents } from './box-contents.ts'
import { renderedParent } from './rendered.ts'

/** What stands over something that is not the story: whole lines, lower-cased, without what closes them. */
const isForeignTitle = byFirstWord([
  [
    'more',
    /^more (?:(?:from|on|in|by) .{2,50}|stories|news|articles|coverage|reading|like this|to read|to explore)$/,
  ],
  ['you may might', /^(?:you )?(?:may|might) (?:also )?(?:like|enjoy|be interested in)\b.{0,20}$/],
  ['related', /^related (?:posts?|topics?|reading|videos?)$/],
  ['recommended', /^recommended (?:reading|stories|articles)$/],
  ['what read up watch', /^(?:what to )?(?:read|up|watch) next$/],
  ['most', /^most (?:read|popular|viewed|shared)\b.{0,20}$/],
  [
    'popular trending latest recent featured top',
    /^[a-z]+ (?:now|news|stories|posts|articles|videos|headlines|(?:from|on|in) .{2,30})$/,
  ],
  ['trending', /^trending$/],
  ['editor editors', /^editor[’']?s[’']? (?:picks|choice)$/],
  ['newsletter newsletters', /^newsletters?$/],
  ['stay', /^stay (?:in the know|informed|connected|up to date)$/],
  ['table contents', /^(?:table of )?contents$/],
  ['in on', /^(?:in|on) this (?:article|page|story|post)$/],
])

/** What stands over the offer to become a reader who pays, or who is known. */
const isOffer = byFirstWord([
  [
    'this',
    /^this (?:content|article|story) is (?:reserved )?for (?:our )?(?:subscribers|members)(?: only)?$/,
  ],
  [
    'subscribe register create sign log',
    /^(?:subscribe|register|create an account|sign (?:in|up)|log in)(?: (?:or|\/) (?:register|sign in|log in))? (?:now )?(?:to|for) (?:read|unlock|continue|access|more)\b.{0,50}$/,
  ],
])

/** After these a text does not go on. */
const isLastTitle = byFirstWord([
  ['about', /^about (?:the|our) (?:authors?|writers?|contributors?|reporters?|newsroom)$/],
  ['written', /^written by\b.{0,60}$/],
  ['0', /^\d+ (?:comments?|responses?|replies|thoughts on .{2,60})$/],
  ['comments', /^comments(?: \(?\d+\)?)?$/],
  ['responses', /^responses \(?\d+\)?$/],
  ['leave', /^leave a (?:reply|comment)\b.{0,30}$/],
  ['join', /^join the (?:conversation|discussion)$/],
  ['what', /^what are your thoughts$/],
])

/** "About Jo Reed": over a few words about who wrote the text, but over a chapter of it as well. */
const isAbout = byFirstWord([['about', /^about(?: [\p{L}.’'-]+){2,3}$/u]])

const closing = /[\s:?!.…»›→]+$/
const titleLength = 80
/** Titles looked at: a page with more is a list of something. */
const titleLimit = 100

/** A box under such a title holds no more than this share of the text's prose… */
const mostShare = 0.3
/** …and, where the title is no heading, no more characters than this: a line among others may well be of the text's own. */
const mostBelowLabel = 300

const titleOf = (line: string): string => line.toLowerCase().replace(closing, '')

function mayBeTitle(block: Block): boolean {
  // An entry opens its list, and is no title of it.
  if (block.length >= titleLength || block.tag === 'li') return false
  const line = textOf(block)
  const title = titleOf(line)
  if (isForeignTitle(title) || isOffer(title) || isLastTitle(title) || (isHeading(block) && isAbout(title)))
    return true
  // "Sign up" or "Related" over a box, and not "Related: how we got here" in a line of its own.
  return block.linked === 0 && isPointer(line)
}

/**
 * The blocks that stand under a title which says that they belong to something else: other stories, the author, the
 * comments. The box that the title opens is theirs, whatever its name; and all that follows the title where it has no box of
 * its own but a text does not go on below it.
 */
export function* foreignBlocks(
  blocks: readonly Block[],
  boxes: ReadonlyMap<Element, Contents>,
  root: Element,
): Sliced<ReadonlySet<Block>> {
  const foreign = new Set<Block>()
  const total = boxes.get(root)?.prose ?? 0
  const titles = yield* sift(blocks, mayBeTitle)
  for (const title of titles.slice(0, titleLimit)) {
    const line = titleOf(textOf(title))
    const isClear = isOffer(line) || (isHeading(title) && (isForeignTitle(line) || isLastTitle(line)))
    const most = isClear ? total * mostShare : Math.min(mostBelowLabel, total * mostShare)
    for (const block of boxUnder(title, boxes, root, most) ?? rest(title, blocks, most)) foreign.add(block)
  }
  return foreign
}

/** What stands in the largest box that the title opens and that holds little enough. */
function boxUnder(
  title: Block,
  boxes: ReadonlyMap<Element, Contents>,
  root: Element,
  most: number,
): readonly Block[] | null {
  let largest: readonly Block[] | null = null
  for (let at = renderedParent(title.element); at && at !== root; at = renderedParent(at)) {
    const box = boxes.get(at)
    if (!box || box.blocks[0] !== title || box.prose > most) break
    if (box.blocks.length > 1) largest = box.blocks
  }
  return largest
}

/** The title, and what follows it to the end where a text does not go on below such a title. */
function rest(title: Block, blocks: readonly Block[], most: number): readonly Block[] {
  const line = titleOf(textOf(title))
  if (isAbout(line)) return []
  const after = isHeading(title) && isLastTitle(line) ? blocks.slice(blocks.indexOf(title)) : [title]
  return proseOf(after) > most ? [] : after
}
