import { contextFeatures, type Sight, writeFeatures } from './features.ts'
import { type LineCase, lineCaseNumber } from './line-case.ts'
import { type Look, lookOf } from './look.ts'
import { spellingsOf } from './spellings.ts'
import { lookUp, rowWidth, type TagModel } from './tag-model.ts'
import { openTags, tagCount, tags } from './tags.ts'

/** A word as the tagger gets it. */
interface Written {
  readonly text: string
  readonly lower: string
}

interface Known {
  readonly look: Look
  /** What the word alone says for each tag. */
  readonly scores: Int32Array
  /** Which tags it may have, as bits. */
  readonly allowed: number
  /** Two capitals or more: a name, whatever its letters spell ("WHO", "US"), where not all is in capitals. */
  readonly acronym: boolean
}

const name = 1 << tags.findIndex(({ pos }) => pos === 'PROPN')
/** The only tag among some, or -1. */
const onlyOf = (allowed: number): number => ((allowed & (allowed - 1)) === 0 ? 31 - Math.clz32(allowed) : -1)

/** A word that would be a finite verb if one had to be. */
interface Candidate {
  readonly at: number
  readonly tag: number
  /** By how much another tag scores higher, in units of weights. */
  readonly loss: number
}

/**
 * The tags of all words of a document, as indexes into `tags`: sentence by sentence from left to right, always the one of the
 * highest score. `cases` are those of the sentences (see `lineCaseOf`). What words alone say is added up once. A sentence with a
 * stop has a finite verb: where none was found, the word that is nearest to one is taken for it. Linear.
 */
export function tagSentences(
  sentences: readonly (readonly Written[])[],
  cases: readonly LineCase[],
  model: TagModel,
): Uint8Array[] {
  const known = new Map<string, Known>()
  const spellings = spellingsOf(sentences, cases)
  return sentences.map((words, index) => {
    const own = words.map(({ text, lower }) => {
      const before = known.get(text)
      if (before) return before
      const one = know(model, text, lower)
      known.set(text, one)
      return one
    })
    const lineCase = cases[index] ?? 'normal'
    const sight: Sight = {
      looks: own.map(({ look }) => look),
      lineCase: lineCaseNumber(lineCase),
      spellings: spellings[index] ?? new Uint8Array(),
    }
    const found = new Uint8Array(words.length)
    const candidate = tagFrom(model, own, sight, 0, found)
    if (candidate && candidate.loss <= mostLoss && lineCase === 'normal' && lacksVerb(words, found)) {
      found[candidate.at] = candidate.tag
      tagFrom(model, own, sight, candidate.at + 1, found)
    }
    return found
  })
}

/** Further off, a word is no verb whatever the sentence lacks. */
const mostLoss = 100
const isFiniteTag = tags.map(({ form }) => form === 'present' || form === 'past' || form === 'modal')
const finiteVerbs = tags.flatMap(({ pos, form }, tag) =>
  pos === 'VERB' && (form === 'present' || form === 'past') ? [tag] : [],
)

/** In words: what is shorter may be a call or an answer. */
const shortestSentence = 6

const lacksVerb = (words: readonly Written[], found: Uint8Array): boolean =>
  words.length >= shortestSentence && words.at(-1)?.text === '.' && !found.some((tag) => isFiniteTag[tag])

const features = new Uint32Array(contextFeatures)
const scores = new Int32Array(tagCount)

/** Tags the words from `from` on; gives the one that is nearest to a finite verb and none. */
function tagFrom(
  model: TagModel,
  own: readonly Known[],
  sight: Sight,
  from: number,
  found: Uint8Array,
): Candidate | undefined {
  let nearest: Candidate | undefined
  for (let at = from; at < own.length; at++) {
    const word = own[at] as Known
    const allowed = word.acronym && sight.lineCase === 0 ? word.allowed | name : word.allowed
    const only = onlyOf(allowed)
    if (only >= 0) {
      found[at] = only
      continue
    }
    scores.set(word.scores)
    writeFeatures(sight, found, at, features)
    for (let i = 0; i < contextFeatures; i++) addRow(model, features[i] ?? 0, scores)
    const best = highest(scores, allowed)
    found[at] = best
    for (const tag of finiteVerbs) {
      const loss = (scores[best] ?? 0) - (scores[tag] ?? 0)
      if ((allowed >>> tag) & 1 && (!nearest || loss < nearest.loss)) nearest = { at, tag, loss }
    }
  }
  return nearest
}

function know(model: TagModel, text: string, lower: string): Known {
  const look = lookOf(text, lower)
  const scores = new Int32Array(tagCount)
  for (const feature of look.own) addRow(model, feature, scores)
  const allowed = lookUp(model.vocabulary, look.word) || openTags
  return { look, scores, allowed, acronym: /^\p{Lu}{2,}$/u.test(text) }
}

function addRow({ features, weights }: TagModel, feature: number, scores: Int32Array): void {
  const row = lookUp(features, feature) * rowWidth
  if (row === 0) return
  for (let tag = 0; tag < tagCount; tag++) scores[tag] = (scores[tag] ?? 0) + (weights[row + tag] ?? 0)
}

/** The allowed tag with the highest score; of equal ones the first. */
export function highest(scores: ArrayLike<number>, allowed: number): number {
  let best = -1
  for (let tag = 0; tag < tagCount; tag++)
    if ((allowed >>> tag) & 1 && (best < 0 || (scores[tag] ?? 0) > (scores[best] ?? 0))) best = tag
  return best
}
