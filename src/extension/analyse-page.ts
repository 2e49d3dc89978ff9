import browser from 'webextension-polyfill'
import { analyse, type Resources } from '../knowledge/analyse.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { isEnglish } from '../text/language.ts'
import { present } from '../view/page-view.ts'
import { parseArticle } from './article-schema.ts'
import type { Analysed } from './calls.ts'
import { fetchModels } from './models.ts'

let loading: Promise<Resources> | undefined

/** The knowledge and models that ship, fetched when first needed; a failed load is tried again the next time. */
function shippedResources(): Promise<Resources> {
  loading ??= fetchResources().catch((error) => {
    loading = undefined
    throw error
  })
  return loading
}

async function fetchResources(): Promise<Resources> {
  const [knowledge, models] = await Promise.all([fetchKnowledge(), fetchModels()])
  return { knowledge, models }
}

async function fetchKnowledge(): Promise<Knowledge> {
  const response = await fetch(browser.runtime.getURL('knowledge.json'))
  return (await response.json()) as Knowledge
}

/** Analyses what a page's script has read. What the page says is data: it is checked and bounded before it is used. */
export async function analysePage(unchecked: unknown): Promise<Analysed> {
  try {
    const article = parseArticle(unchecked)
    if (!isEnglish(article.text, article.lang)) return { ok: false, reason: 'language' }
    const resources = await shippedResources()
    const analysis = analyse(article.text, resources, article.published ?? null)
    return { ok: true, view: present(article, analysis, resources.knowledge) }
  } catch (error) {
    console.error('Sidelight could not analyse the article:', error)
    return { ok: false, reason: 'broken' }
  }
}
