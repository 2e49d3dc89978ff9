import browser from 'webextension-polyfill'
import type { Models } from '../annotate/models.ts'
import { readNameModel } from '../annotate/names/tagger/name-model.ts'
import { readTagModel, type TagModel } from '../language/tagger/tag-model.ts'

/** The models that ship, from the package. */
export async function fetchModels(): Promise<Models> {
  return { names: readNameModel(await fetchUnzipped('names.bin.gz')) }
}

/** What only documents are read with. */
export const fetchTags = async (): Promise<TagModel> => readTagModel(await fetchUnzipped('tags.bin.gz'))

async function fetchUnzipped(file: string): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL(file))
  if (!response.body) throw new Error(`${file} is empty.`)
  const unzipped = new Response(response.body.pipeThrough(new DecompressionStream('gzip')))
  return new Uint8Array(await unzipped.arrayBuffer())
}
