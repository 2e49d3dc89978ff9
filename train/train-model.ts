import { buildGazetteer } from '../src/annotate/names/context/gazetteer.ts'
import { averageOf } from './average-of.ts'
import { buildCorpus } from './build-corpus.ts'
import { commonWords } from './common-words.ts'
import { trainCrf } from './crf.ts'
import { readLists } from './lists.ts'
import type { Record } from './read-records.ts'
import { writeModel } from './write-model.ts'

/** Rows of the weight table, as a power of two. */
const bits = 19
const schedule = { bits, epochs: 4, rate: 0.2, hidden: 0.3, unknown: 0.05 }
/** One model of each, averaged: what only the order of the sentences taught goes. */
const seeds = [1, 2]

/** The bytes of a model that learnt from records; `texts` are all that there are, for telling which words are common. */
export function trainModel(
  records: readonly Record[],
  texts: readonly Record[],
  weightOf: (record: Record) => number,
  tell: (line: string) => void,
): Uint8Array {
  const common = commonWords(texts)
  const lists = readLists(common, 'learning')
  tell(`${records.length} texts, ${lists.size} listed phrases`)
  const gazetteer = buildGazetteer(Uint32Array.from(lists.keys()), Uint32Array.from(lists.values()))
  const corpus = buildCorpus(records, gazetteer, bits, weightOf)
  tell(`${corpus.tags.length} tokens, ${(corpus.rows.length / corpus.tags.length).toFixed(1)} features each`)
  const crf = averageOf(seeds.map((seed) => trainCrf(corpus, { ...schedule, seed }, tell)))
  return writeModel(crf, bits, readLists(common, 'reading'))
}
