import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync, gzipSync } from 'node:zlib'
import { classBit, keyOf, lookUp } from '../src/annotate/names/context/gazetteer.ts'
import { readNameModel } from '../src/annotate/names/tagger/name-model.ts'
import { readLists } from './lists.ts'
import { listedBytes } from './write-model.ts'

/**
 * npm run relist: writes the lists of this folder into `models/names.bin.gz` and leaves the weights as they are, which is what
 * training gives too, for it learns without the lists that only reading uses. Which words are common stays as it was counted.
 */
const file = 'models/names.bin.gz'
const bytes = new Uint8Array(gunzipSync(readFileSync(file)))
const { gazetteer, weightsEnd } = readNameModel(bytes)
const common = classBit('common')
const isCommon = (word: string) => (lookUp(gazetteer, keyOf(word)) & common) !== 0
const lists = readLists([], 'reading', isCommon)
gazetteer.keys.forEach((key, slot) => {
  if (key !== 0 && (gazetteer.masks[slot] ?? 0) & common) lists.set(key, (lists.get(key) ?? 0) | common)
})
const body = listedBytes(lists)
const whole = new Uint8Array(weightsEnd + body.length)
whole.set(bytes.subarray(0, weightsEnd))
whole.set(body, weightsEnd)
const zipped = gzipSync(whole, { level: 9 })
writeFileSync(file, zipped)
console.log(`${file}: ${lists.size} listed phrases, ${zipped.length} bytes`)
