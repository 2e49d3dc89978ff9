import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Models } from './annotate/models.ts'
import { readNameModel } from './annotate/names/tagger/name-model.ts'

/** The models of this project, from disk: for the command line, the build and the tests. */
export const readModels = (): Models => ({
  names: readNameModel(gunzipSync(readFileSync(new URL('../models/names.bin.gz', import.meta.url)))),
})
