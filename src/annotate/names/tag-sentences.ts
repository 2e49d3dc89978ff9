import type { Sentence } from '../../text/document.ts'
import { caseOf, spellings } from './document-words.ts'
import { type Context, emitFeatures } from './features.ts'
import { classBit, extendPhrase, type Gazetteer, lookUp, phraseKey, startOfPhrase } from './gazetteer.ts'
import type { NameModel } from './name-model.ts'
import { findRuns } from './runs.ts'
import { mayFollow, tagCount } from './tags.ts'
import { readWord, type Word } from './word.ts'

/** "RIA" is no "Ria": among words in normal case, short capitals are nobody's given name. */
const personal = classBit('given name') | classBit('surname') | classBit('person')
const isAcronym = ({ form, text }: Word): boolean => form === 'CAPITALS' && text.length <= 5

/** What the features need of each sentence. Training and tagging both go through here. */
export function readContexts(
  sentences: readonly Pick<Sentence, 'tokens'>[],
  gazetteer: Gazetteer,
): Context[] {
  const seen = new Map<string, readonly [Word, number]>()
  const read = (text: string): readonly [Word, number] => {
    let known = seen.get(text)
    if (!known) {
      const word = readWord(text)
      known = [word, lookUp(gazetteer, phraseKey(extendPhrase(startOfPhrase, word.lowerHash)))]
      seen.set(text, known)
    }
    return known
  }
  const known = sentences.map(({ tokens }) => tokens.map(({ text }) => read(text)))
  const words = known.map((sentence) => sentence.map(([word]) => word))
  const cases = words.map(caseOf)
  const written = spellings(sentences, words, cases)
  return words.map((own, index) => {
    const normal = cases[index] === 'normal'
    const masks = Int32Array.from(known[index] ?? [], ([word, mask]) =>
      normal && isAcronym(word) ? mask & ~personal : mask,
    )
    return {
      words: own,
      masks,
      runs: findRuns(own, masks),
      sentenceCase: ['normal', 'title', 'capitals'].indexOf(cases[index] ?? 'normal'),
      spelling: (word) => written.get(word.lower),
      gazetteer,
    }
  })
}

/** The scores of each token's tags, row by row, in the model's units. */
export function scoreTokens(context: Context, { weights, bits }: NameModel): Float32Array {
  const scores = new Float32Array(context.words.length * tagCount)
  const shift = 32 - bits
  emitFeatures(context, (token, feature) => {
    const row = (feature >>> shift) * tagCount
    const at = token * tagCount
    for (let tag = 0; tag < tagCount; tag++)
      scores[at + tag] = (scores[at + tag] ?? 0) + (weights[row + tag] ?? 0)
  })
  return scores
}

/** The best sequence of tags (Viterbi). */
export function bestTags(scores: Float32Array, transitions: Float32Array): Uint8Array {
  const length = scores.length / tagCount
  const back = new Uint8Array(scores.length)
  let before = new Float64Array(tagCount)
  let now = new Float64Array(tagCount)
  for (let i = 0; i < length; i++) {
    for (let tag = 0; tag < tagCount; tag++) {
      let best = i === 0 ? (mayFollow(0, tag) ? 0 : -Infinity) : -Infinity
      for (let from = 0; i > 0 && from < tagCount; from++) {
        if (!mayFollow(from, tag)) continue
        const score = (before[from] ?? 0) + (transitions[from * tagCount + tag] ?? 0)
        if (score <= best) continue
        best = score
        back[i * tagCount + tag] = from
      }
      now[tag] = best + (scores[i * tagCount + tag] ?? 0)
    }
    ;[before, now] = [now, before]
  }
  const tags = new Uint8Array(length)
  let tag = before.indexOf(Math.max(...before))
  for (let i = length - 1; i >= 0; i--) {
    tags[i] = tag
    tag = back[i * tagCount + tag] ?? 0
  }
  return tags
}
