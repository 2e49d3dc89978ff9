import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { readNameModel } from './annotate/names/tagger/name-model.ts'
import type { CompilingModels } from './knowledge/compile.ts'
import { readTagModel, type TagModel } from './language/tagger/tag-model.ts'

const unzipped = (file: string): Uint8Array =>
  gunzipSync(readFileSync(new URL(`../models/${file}`, import.meta.url)))

let models: CompilingModels | undefined
let tags: TagModel | undefined

/** The models of this project, from disk, once: for the command line, the build and the tests. The tags are read when asked for. */
export function readModels(): CompilingModels {
  models ??= {
    names: readNameModel(unzipped('names.bin.gz')),
    get tags() {
      tags ??= readTagModel(unzipped('tags.bin.gz'))
      return tags
    },
  }
  return models
}
