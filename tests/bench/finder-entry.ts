import { findArticle } from '../../src/page/find-article.ts'
import { looksLikeArticle } from '../../src/page/gate.ts'
import { measureCosts } from './measure-costs.ts'

/** What a page under measurement can call. */
export const finder = { looksLikeArticle, findArticle, measureCosts }
