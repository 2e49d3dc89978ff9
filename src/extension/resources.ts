import browser from 'webextension-polyfill'
import type { Resources } from '../knowledge/analyse.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { fetchModels } from './models.ts'

let loading: Promise<Resources> | undefined

/** The knowledge and models that ship, fetched when first needed; a failed load is tried again the next time. */
export function shippedResources(): Promise<Resources> {
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
