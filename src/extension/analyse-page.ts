import browser from 'webextension-polyfill'
import { analyse } from '../knowledge/analyse.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { present } from '../view/page-view.ts'
import { parseArticle } from './article-schema.ts'
import type { Analysed } from './calls.ts'

let loading: Promise<Knowledge> | undefined

/** The knowledge that ships, fetched when it is first needed; a failed load is tried again the next time. */
function shippedKnowledge(): Promise<Knowledge> {
  loading ??= fetchKnowledge().catch((error) => {
    loading = undefined
    throw error
  })
  return loading
}

async function fetchKnowledge(): Promise<Knowledge> {
  const response = await fetch(browser.runtime.getURL('knowledge.json'))
  return (await response.json()) as Knowledge
}

/** Analyses what a page's script has read. What the page says is data: it is checked and bounded before it is used. */
export async function analysePage(unchecked: unknown): Promise<Analysed> {
  try {
    const article = parseArticle(unchecked)
    const knowledge = await shippedKnowledge()
    return { ok: true, view: present(article, analyse(article.text, knowledge), knowledge) }
  } catch (error) {
    console.error('Sidelight could not analyse the article:', error)
    return { ok: false, reason: 'broken' }
  }
}
