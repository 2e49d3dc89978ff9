import { type Block, readBlocks } from './blocks.ts'
import { findHeadline } from './headline.ts'
import { keepBlocks } from './keep-blocks.ts'
import { layText } from './lay-text.ts'
import { type Metadata, readMetadata } from './metadata.ts'
import { readabilityRegion } from './region.ts'
import type { PageText } from './runs.ts'
import { regionInPlace } from './score-in-place.ts'

export interface FoundArticle extends Metadata {
  readonly page: PageText
  /** The elements that the blocks of the text stand in, in reading order; the headline's is first when it was found. */
  readonly blocks: readonly Element[]
}

/** Above this many elements a copy of the page costs more than it tells. */
const copyLimit = 30_000

/** The article of a page: its text with its place in the live nodes, and what the page says about it. Changes nothing. */
export function findArticle(document: globalThis.Document): FoundArticle | null {
  const { body } = document
  if (!body || !/html/.test(document.contentType)) return null
  const blocks = readBlocks(body)
  const small = document.getElementsByTagName('*').length <= copyLimit
  const region = (small ? readabilityRegion(document) : null) ?? regionInPlace(blocks)
  if (!region) return null
  const kept = keepBlocks(blocks, region)
  if (kept.length === 0) return null
  const metadata = readMetadata(document)
  const headline = findHeadline(blocks, kept, metadata.title)
  const all: readonly Block[] = headline ? [headline, ...kept.filter((block) => block !== headline)] : kept
  const page = layText(all.map((block) => block.pieces))
  if (page.text === '') return null
  return { ...metadata, page, blocks: [...new Set(all.map((block) => block.element))] }
}
