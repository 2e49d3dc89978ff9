import { textOf } from './block-text.ts'
import { readBlocks } from './blocks.ts'
import { findHeadline, findStandfirst } from './headline.ts'
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

/** Above this many elements a copy of the page costs more than it tells. */
const copyLimit = 30_000

/**
 * The article of a page: its text with its place in the live nodes, and what the page says about it. Changes nothing.
 * `within` says which elements to look at, where the page has several articles.
 */
export function findArticle(
  document: globalThis.Document,
  within?: (element: Element) => boolean,
): FoundArticle | null {
  const { body } = document
  if (!body || !/html/.test(document.contentType)) return null
  const all = withoutOverlays(readBlocks(body))
  const blocks = within ? all.filter(({ element }) => within(element)) : all
  const small = document.getElementsByTagName('*').length <= copyLimit
  const region = (small ? readabilityRegion(document, blocks) : null) ?? regionInPlace(blocks)
  if (!region) return null
  const kept = keepBlocks(blocks, region)
  if (kept.length === 0) return null
  const metadata = readMetadata(document)
  const headline = findHeadline(blocks, kept, metadata.title)
  const standfirst = findStandfirst(blocks, kept, headline, metadata.description)
  const title = headline && textOf(headline)
  const opening = [headline, standfirst].filter((block) => block !== null)
  const taken = [...opening, ...kept.filter((block) => !opening.includes(block) && textOf(block) !== title)]
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
