import { readBlocks } from './blocks.ts'
import type { FoundArticle } from './find-article.ts'
import { layText } from './lay-text.ts'
import { readMetadata } from './metadata.ts'

/**
 * All visible text of a page, menus and teasers included: for a reader who insists on reading what is no article. Null
 * where there is no text at all.
 */
export function findWholePage(document: globalThis.Document): FoundArticle | null {
  if (!document.body) return null
  const blocks = readBlocks(document.body)
  const page = layText(blocks.map(({ pieces }) => pieces))
  if (page.text.trim() === '') return null
  const elements = [...new Set(blocks.map(({ element }) => element))]
  return { ...readMetadata(document), page, blocks: elements, bodyStart: 0 }
}
