import type { Resources } from '../knowledge/analyse.ts'
import type { CompilingModels } from '../knowledge/compile.ts'
import type { Knowledge } from '../knowledge/knowledge.ts'
import { fetchUnzipped } from './fetch-unzipped.ts'
import { fetchModels, fetchTags } from './models.ts'

/** Does something when it is first needed, once; after a failure it is tried again. */
function once<Result>(task: () => Promise<Result>): () => Promise<Result> {
  let doing: Promise<Result> | undefined
  return () => {
    doing ??= task().catch((error) => {
      doing = undefined
      throw error
    })
    return doing
  }
}

/** The knowledge and models that ship. */
export const shippedResources: () => Promise<Resources> = once(fetchResources)

const shippedTags = once(fetchTags)

/** What a document is compiled with. */
export async function compilingModels(): Promise<CompilingModels> {
  const [{ models }, tags] = await Promise.all([shippedResources(), shippedTags()])
  return { ...models, tags }
}

async function fetchResources(): Promise<Resources> {
  const [knowledge, models] = await Promise.all([fetchKnowledge(), fetchModels()])
  return { knowledge, models }
}

const fetchKnowledge = async (): Promise<Knowledge> => (await fetchUnzipped('knowledge.json.gz')).json()
