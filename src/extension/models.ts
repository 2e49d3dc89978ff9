import type { Models } from '../annotate/models.ts'
import { readNameModel } from '../annotate/names/tagger/name-model.ts'
import { readTagModel, type TagModel } from '../language/tagger/tag-model.ts'
import { fetchUnzipped } from './fetch-unzipped.ts'

/** The models that ship, from the package. */
export async function fetchModels(): Promise<Models> {
  return { names: readNameModel(await fetchWeights('names.bin.gz')) }
}

/** What only documents are read with. */
export const fetchTags = async (): Promise<TagModel> => readTagModel(await fetchWeights('tags.bin.gz'))

const fetchWeights = async (file: string): Promise<Uint8Array> =>
  new Uint8Array(await (await fetchUnzipped(file)).arrayBuffer())
