import { longestText } from '../text/article.ts'
import { atOnce, type Sliced } from '../text/slices.ts'
import { besideTags } from './aside.ts'
import type { Block } from './block.ts'
import { proseOf, textOf } from './block-text.ts'
import { readingBlocks } from './blocks.ts'
import { withoutForeign, withoutForeignLines } from './foreign-passages.ts'
import { fullerColumn } from './fuller-column.ts'
import { findHeadline, findStandfirst, headlineLines } from './headline.ts'
import { keepBlocks } from './keep-blocks.ts'
import { layText } from './lay-text.ts'
import { type Metadata, readMetadata } from './metadata.ts'
import { withoutOverlays } from './overlays.ts'
import { readabilityRegion } from './region.ts'
import type { PageText } from './runs.ts'
import { regionInPlace } from './score-in-place.ts'

export interface FoundArticle extends Omit<Metadata, 'description'> {
  readonly page: PageText
  /** The elements that the blocks of the text stand in, in reading order; the headline's is first when it was found. */
  readonly blocks: readonly Element[]
  /** Offset in the text where the body begins: below the headline and the standfirst, where the page has them. */
  readonly bodyStart: number
}

/** Above this many blocks a copy of the page costs more than it tells. */
const copyLimit = 1500

/** Whether there is more text than will be analysed, so that it need not be looked at closely. */
const isTooLong = (blocks: readonly Block[]): boolean =>
  blocks.reduce((sum, { length }) => sum + length, 0) > longestText

/** The article of a page: its text with its place in the live nodes, and what the page says about it. Changes nothing. */
export const findArticle = (document: globalThis.Document): FoundArticle | null =>
  atOnce(findingArticle(document))

export function* findingArticle(document: globalThis.Document): Sliced<FoundArticle | null> {
  return yield* articleAmong(document, yield* pageBlocks(document))
}

/** All that can be read of a page and may be of an article; nothing where it is no page of text. */
export function* pageBlocks({ body, contentType }: globalThis.Document): Sliced<readonly Block[]> {
  if (!body || !/html/.test(contentType)) return []
  const beside = yield* readingBlocks(body, besideTags)
  // A page that is built of nothing else.
  const blocks = proseOf(beside) > 0 ? beside : yield* readingBlocks(body)
  return withoutForeign(withoutOverlays(blocks))
}

/** The article that some of a page's blocks hold. */
export function* articleAmong(
  document: globalThis.Document,
  blocks: readonly Block[],
): Sliced<FoundArticle | null> {
  yield
  // The library's part is one piece: it works on a copy, and its limit is what bounds it.
  const copied = blocks.length <= copyLimit && !isTooLong(blocks) ? readabilityRegion(document, blocks) : null
  yield
  const region = copied ?? (yield* regionInPlace(blocks))
  const first = region ? yield* keepBlocks(blocks, region) : []
  const missed = yield* fullerColumn(blocks, first)
  const kept = missed ? yield* keepBlocks(blocks, missed) : first
  if (kept.length === 0) return null
  yield
  const metadata = readMetadata(document)
  const headline = findHeadline(blocks, kept, metadata.title)
  const standfirst = findStandfirst(blocks, kept, headline, metadata.description)
  const lines = headline ? headlineLines(blocks, headline, metadata.title) : []
  const title = headline && lines.map(textOf).join(' ')
  const heads = standfirst ? [...lines, standfirst] : lines
  const body = kept.filter((block) => !heads.includes(block) && textOf(block) !== title)
  const taken = withoutForeignLines([...heads, ...body])
  const opening = withoutForeignLines(heads)
  yield
  const page = layText(taken.map((block) => block.pieces))
  if (page.text === '') return null
  return {
    ...metadata,
    // Titles carry the site's name behind the headline.
    title: title && metadata.title?.includes(title) ? title : metadata.title,
    page,
    blocks: [...new Set(taken.map((block) => block.element))],
    bodyStart:
      opening.length === 0
        ? 0
        : Math.min(page.text.length, layText(opening.map(({ pieces }) => pieces)).text.length + 1),
  }
}
