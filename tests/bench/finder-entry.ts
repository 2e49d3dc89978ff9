import { readBlocks } from '../../src/page/blocks.ts'
import { findArticle } from '../../src/page/find-article.ts'
import { looksLikeArticle } from '../../src/page/gate.ts'
import { layText } from '../../src/page/lay-text.ts'
import { measureCosts } from './measure-costs.ts'

/** What a page under measurement can call. */
export const finder = {
  looksLikeArticle,
  findArticle,
  measureCosts,
  readAll: (root: Element) => layText(readBlocks(root).map(({ pieces }) => pieces)).text,
}
