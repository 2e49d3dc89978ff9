import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { findNames } from '../../../src/annotate/names/find-names.ts'
import { readNameModel } from '../../../src/annotate/names/tagger/name-model.ts'
import { readDocument } from '../../../src/text/document.ts'
import type { Finder } from './finder.ts'

const types = { person: 'PER', organization: 'ORG', place: 'LOC', event: 'EVENT' }

/** Ours, with the model of the repository; run from its root. */
export function load(): Finder {
  const model = readNameModel(gunzipSync(readFileSync('models/names.bin.gz')))
  return (text) => findNames(readDocument(text), model).map((name) => ({ ...name, type: types[name.type] }))
}
