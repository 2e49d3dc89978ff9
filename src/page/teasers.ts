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
/** Another story is told of in a paragraph or less. */
const mostParagraphs = 1
/** A heading is a link if this share of it is. */
const linkShare = 0.8

/**
 * The blocks of teasers: boxes that hold one heading, which leads elsewhere, and a few words about what is there. What a buying
 * guide says of its wares stands in such boxes too: the headings lead to shops then, or there are several paragraphs to each.
 */
export function* teaserBlocks(
  blocks: readonly Block[],
  boxes: ReadonlyMap<Element, Contents>,
  root: Element,
): Sliced<ReadonlySet<Block>> {
  const teasers = new Set<Block>()
  let [prose, ofWares] = [0, 0]
  for (const title of yield* sift(blocks, isLinkedHeading)) {
    let teaser: Contents | undefined
    for (let at = renderedParent(title.element); at && at !== root; at = renderedParent(at)) {
      const box = boxes.get(at)
      if (!box || box.prose > most || box.headings > 1) break
      teaser = box
    }
    if (!teaser) continue
    prose += teaser.prose
    if (leadsToShop(title) || teaser.blocks.filter(isProse).length > mostParagraphs) ofWares += teaser.prose
    for (const block of teaser.blocks) teasers.add(block)
  }
  const few = (boxes.get(root)?.prose ?? 0) * mostShare
  return prose <= few || (ofWares <= few && hasColumn(blocks, teasers)) ? teasers : new Set()
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
  return !linkOf(block)?.getAttribute('href')?.startsWith('#')
}

const linkOf = ({ element }: Block): Element | null => element.querySelector('a') ?? element.closest('a')

/** Whether a heading leads to another site, or says that somebody pays for the link. */
function leadsToShop(title: Block): boolean {
  const link = linkOf(title)
  if (/\b(?:sponsored|nofollow)\b/.test(link?.getAttribute('rel') ?? '')) return true
  const host = hostOf(link)
  const { location, head } = title.element.ownerDocument
  const own = [location?.hostname ?? '', hostOf(head?.querySelector('link[rel="canonical"]') ?? null)]
  return host !== '' && own.every((known) => siteOf(known) !== siteOf(host))
}

function hostOf(link: Element | null): string {
  const address = link?.getAttribute('href') ?? ''
  const base = link?.ownerDocument.baseURI
  return URL.canParse(address, base) ? new URL(address, base).hostname : ''
}

const siteOf = (host: string): string => host.split('.').slice(-2).join('.')
