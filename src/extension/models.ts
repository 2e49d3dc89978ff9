import browser from 'webextension-polyfill'
import type { Models } from '../annotate/models.ts'
import { readNameModel } from '../annotate/names/tagger/name-model.ts'

/** The models that ship, from the package. */
export async function fetchModels(): Promise<Models> {
  const response = await fetch(browser.runtime.getURL('names.bin.gz'))
  if (!response.body) throw new Error('The model of names is empty.')
  const unzipped = new Response(response.body.pipeThrough(new DecompressionStream('gzip')))
  return { names: readNameModel(new Uint8Array(await unzipped.arrayBuffer())) }
}
