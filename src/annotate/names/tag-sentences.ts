import type { Sentence } from '../../text/document.ts'
import { caseOf, spellings } from './document-words.ts'
import { type Context, mostFeatures, spellingStep, writeFeatures } from './features.ts'
import { classBit, extendPhrase, type Gazetteer, lookUp, phraseKey, startOfPhrase } from './gazetteer.ts'
import type { NameModel } from './name-model.ts'
import { findPhrases } from './phrases.ts'
import { findRuns } from './runs.ts'
import { mayFollow, outside, tagCount } from './tags.ts'
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
      phrases: findPhrases(own, gazetteer),
      spellings: Uint8Array.from(own, (word) => spellingStep(written.get(word.lower))),
      spelling: (word) => written.get(word.lower),
      gazetteer,
    }
  })
}

/** A name has a capital or stands within so many tokens of one ("bin", "of the"). */
const reach = 2
/** More than any sum of weights. */
const sure = 1e6

function isNearCapital({ runs, words }: Context, token: number): boolean {
  for (let i = token - reach; i <= token + reach; i++)
    if (runs[i] || words[i]?.form === 'Initial') return true
  return false
}

/** The scores of each token's tags, row by row, in the model's units. */
export function scoreTokens(context: Context, { weights, bits }: NameModel): Float32Array {
  const scores = new Float32Array(context.words.length * tagCount)
  const sums = new Int32Array(tagCount)
  const features = new Uint32Array(mostFeatures)
  const shift = 32 - bits
  for (let token = 0; token < context.words.length; token++) {
    if (!isNearCapital(context, token)) {
      scores[token * tagCount + outside] = sure
      continue
    }
    const count = writeFeatures(context, token, features)
    sums.fill(0)
    for (let feature = 0; feature < count; feature++) {
      const row = ((features[feature] ?? 0) >>> shift) * tagCount
      for (let tag = 0; tag < tagCount; tag++) sums[tag] = (sums[tag] ?? 0) + (weights[row + tag] ?? 0)
    }
    scores.set(sums, token * tagCount)
  }
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
