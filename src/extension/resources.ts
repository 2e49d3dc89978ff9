import browser from 'webextension-polyfill'
import type { Resources } from '../knowledge/analyse.ts'
import type { CompilingModels } from '../knowledge/compile.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { fetchModels, fetchTags } from './models.ts'

let loading: Promise<Resources> | undefined

/** The knowledge and models that ship, fetched when first needed; a failed load is tried again the next time. */
export function shippedResources(): Promise<Resources> {
  loading ??= fetchResources().catch((error) => {
    loading = undefined
    throw error
  })
  return loading
}

/** What a document is compiled with; read anew for each saving, for that is seldom and holds some megabytes. */
export async function compilingModels(): Promise<CompilingModels> {
  const [{ models }, tags] = await Promise.all([shippedResources(), fetchTags()])
  return { ...models, tags }
}

async function fetchResources(): Promise<Resources> {
  const [knowledge, models] = await Promise.all([fetchKnowledge(), fetchModels()])
  return { knowledge, models }
}

async function fetchKnowledge(): Promise<Knowledge> {
  const response = await fetch(browser.runtime.getURL('knowledge.json'))
  return (await response.json()) as Knowledge
}
