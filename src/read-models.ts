import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Models } from './annotate/models.ts'
import { readNameModel } from './annotate/names/tagger/name-model.ts'
import { readTagModel } from './language/tagger/tag-model.ts'

const unzipped = (file: string): Uint8Array =>
  gunzipSync(readFileSync(new URL(`../models/${file}`, import.meta.url)))

/** The models of this project, from disk: for the command line, the build and the tests. */
export const readModels = (): Models => ({
  names: readNameModel(unzipped('names.bin.gz')),
  tags: readTagModel(unzipped('tags.bin.gz')),
})
