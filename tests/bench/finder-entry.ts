import { isProbablyReaderable, Readability } from '@mozilla/readability'
import { findArticle } from '../../src/page/find-article.ts'
import { looksLikeArticle } from '../../src/page/gate.ts'

/** What a page under measurement can call: ours, and what it is measured against. */
export const finder = { looksLikeArticle, findArticle, isProbablyReaderable, Readability }
