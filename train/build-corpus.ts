import { readContexts } from '../src/annotate/names/context/contexts.ts'
import type { Gazetteer } from '../src/annotate/names/context/gazetteer.ts'
import { mostFeatures, writeFeatures } from '../src/annotate/names/tagger/features.ts'
import { beginOf, insideOf, outside } from '../src/annotate/names/tagger/tags.ts'
import { readDocument } from '../src/text/document.ts'
import type { Token } from '../src/text/tokens.ts'
import type { Corpus } from './crf.ts'
import type { Record } from './read-records.ts'

/** Texts as rows of features with their right tags, by the same reading that the tagger does. */
export function buildCorpus(
  records: readonly Record[],
  gazetteer: Gazetteer,
  bits: number,
  weightOf: (record: Record) => number,
): Corpus {
  let rows = new Uint32Array(2 ** 24)
  let used = 0
  const features = new Uint32Array(mostFeatures)
  const starts: number[] = []
  const tags: number[] = []
  const sentences: number[] = []
  const weights: number[] = []
  for (const record of records) {
    const document = readDocument(record.text)
    const contexts = readContexts(document.sentences, gazetteer)
    const spans = [...record.entities].sort((a, b) => a.start - b.start)
    document.sentences.forEach(({ tokens }, index) => {
      const context = contexts[index]
      if (!context) return
      sentences.push(starts.length)
      weights.push(weightOf(record))
      let last = -1
      for (let token = 0; token < tokens.length; token++) {
        starts.push(used)
        const count = writeFeatures(context, token, features)
        if (used + count > rows.length) {
          const larger = new Uint32Array(rows.length * 2)
          larger.set(rows)
          rows = larger
        }
        for (let f = 0; f < count; f++) rows[used++] = (features[f] ?? 0) >>> (32 - bits)
      }
      for (const token of tokens) {
        const at = spans.findIndex((span) => covers(span, token))
        const type = spans[at]?.type
        tags.push(type === undefined ? outside : at === last ? insideOf(type) : beginOf(type))
        last = at
      }
    })
  }
  starts.push(used)
  sentences.push(starts.length - 1)
  return {
    rows: rows.subarray(0, used),
    starts: Float64Array.from(starts),
    tags: Uint8Array.from(tags),
    sentences: Uint32Array.from(sentences),
    weights: Float32Array.from(weights),
  }
}

const covers = (span: { start: number; end: number }, token: Token): boolean =>
  span.start <= token.start && token.end <= span.end
