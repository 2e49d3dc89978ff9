import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { buildGazetteer } from '../src/annotate/names/context/gazetteer.ts'
import { averageOf } from './average-of.ts'
import { buildCorpus } from './build-corpus.ts'
import { commonWords } from './common-words.ts'
import { trainCrf } from './crf.ts'
import { readLists } from './lists.ts'
import { readRecords } from './read-records.ts'
import { restyle } from './styles.ts'
import { writeModel } from './write-model.ts'

/** Rows of the weight table, as a power of two. */
const bits = 19

/** The semi-automatic annotation is most of the data: each of its sentences counts less than one annotated by hand. */
const newswire = 'gmb'
const newswireWeight = 0.6

/** One model of each, averaged: what only the order of the sentences taught goes. */
const seeds = [1, 2]

const [folder, out = 'models/names.bin.gz'] = process.argv.slice(2)
if (!folder) {
  console.error('usage: npm run train -- DIR [OUT]   (DIR holds ner/*.train.jsonl and gum/*.train.jsonl)')
  process.exit(2)
}
const records = readRecords(folder).map((record) => (record.source === newswire ? restyle(record) : record))
const common = commonWords(records)
const lists = readLists(common, 'learning')
console.log(`${records.length} texts, ${lists.size} listed phrases`)
const corpus = buildCorpus(
  records,
  buildGazetteer(Uint32Array.from(lists.keys()), Uint32Array.from(lists.values())),
  bits,
  ({ source }) => (source === newswire ? newswireWeight : 1),
)
console.log(
  `${corpus.tags.length} tokens, ${(corpus.rows.length / corpus.tags.length).toFixed(1)} features each`,
)
const schedule = {
  bits,
  epochs: 6,
  rate: 0.2,
  hidden: 0.3,
  unknown: 0.05,
}
const crf = averageOf(seeds.map((seed) => trainCrf(corpus, { ...schedule, seed }, console.log)))
const bytes = gzipSync(writeModel(crf, bits, readLists(common, 'reading')), { level: 9 })
writeFileSync(out, bytes)
console.log(`${out}: ${bytes.length} bytes`)
