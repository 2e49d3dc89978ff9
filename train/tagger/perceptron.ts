import { contextFeatures, type Sight, writeFeatures } from '../../src/language/tagger/features.ts'
import { lineCaseNumber, lineCaseOf } from '../../src/language/tagger/line-case.ts'
import { type Look, lookOf } from '../../src/language/tagger/look.ts'
import { spellingsOf } from '../../src/language/tagger/spellings.ts'
import { keyBits, keyOf, rowWidth } from '../../src/language/tagger/tag-model.ts'
import { highest } from '../../src/language/tagger/tag-sentences.ts'
import { openTags, tagCount } from '../../src/language/tagger/tags.ts'
import { randomFrom, shuffle } from '../random.ts'
import { byDocument, type Example } from './examples.ts'

/** A sentence made ready. */
export interface Prepared extends Sight {
  readonly tags: readonly number[]
  /** The tags that each word may have, as bits. */
  readonly allowed: Int32Array
}

/** Weights by row; row 0 is of the features that are left out. */
export interface Trained {
  /** Row of each key, 0 for none. */
  readonly rows: Int32Array
  readonly weights: Float64Array
  /** How often each row was changed: one that was seldom knows a slip of its own and nothing else. */
  readonly changes: Uint32Array
}

export interface Schedule {
  readonly epochs: number
  readonly seed: number
  /** The share of features that are hidden from each step, so that none is relied on alone. */
  readonly hidden: number
}

const context = new Uint32Array(contextFeatures)
const found = new Uint32Array(contextFeatures + 32)

/** Writes the keys of all features of a word, and returns how many. */
function writeKeys(example: Prepared, tags: Uint8Array, at: number): number {
  let n = 0
  for (const feature of example.looks[at]?.own ?? []) found[n++] = keyOf(feature)
  writeFeatures(example, tags, at, context)
  for (const feature of context) found[n++] = keyOf(feature)
  return n
}

export function prepare(examples: readonly Example[], vocabulary: ReadonlyMap<number, number>): Prepared[] {
  const seen = new Map<string, Look>()
  const look = (text: string, lower: string): Look => {
    const known = seen.get(text) ?? lookOf(text, lower)
    seen.set(text, known)
    return known
  }
  return byDocument(examples).flatMap((own) => {
    const cases = own.map(({ words }) => lineCaseOf(words))
    const spellings = spellingsOf(
      own.map(({ words }) => words),
      cases,
    )
    return own.map(({ words, tags }, i) => {
      const looks = words.map(({ text, lower }) => look(text, lower))
      return {
        looks,
        lineCase: lineCaseNumber(cases[i] ?? 'normal'),
        spellings: spellings[i] ?? new Uint8Array(),
        tags,
        allowed: Int32Array.from(looks, ({ word }) => vocabulary.get(keyOf(word)) ?? openTags),
      }
    })
  })
}

/** How often each feature is seen, with the right tags before it. */
export function countFeatures(examples: readonly Prepared[]): Uint32Array {
  const counts = new Uint32Array(2 ** keyBits)
  for (const example of examples) {
    const tags = Uint8Array.from(example.tags, (tag) => Math.max(tag, 0))
    for (let at = 0; at < tags.length; at++) {
      if (isSure(example.allowed[at] ?? 0)) continue
      const n = writeKeys(example, tags, at)
      for (let i = 0; i < n; i++) counts[found[i] ?? 0] = (counts[found[i] ?? 0] ?? 0) + 1
    }
  }
  return counts
}

const isSure = (allowed: number): boolean => (allowed & (allowed - 1)) === 0

/**
 * The averaged perceptron (Collins 2002) over the features that `isKept` keeps. It meets its own tags to the left, as it will
 * when it reads.
 */
export function trainPerceptron(
  examples: readonly Prepared[],
  isKept: (key: number) => boolean,
  { epochs, seed, hidden }: Schedule,
  log: (line: string) => void,
): Trained {
  const rows = new Int32Array(2 ** keyBits)
  let count = 1
  for (let key = 0; key < rows.length; key++) if (isKept(key)) rows[key] = count++
  const weights = new Float64Array(count * rowWidth)
  const totals = new Float64Array(count * rowWidth)
  const changes = new Uint32Array(count)
  const scores = new Float64Array(tagCount)
  const own = new Int32Array(found.length)
  const random = randomFrom(seed)
  const order = Uint32Array.from(examples, (_, i) => i)
  let time = 0
  const change = (row: number, tag: number, by: number): void => {
    const cell = row * rowWidth + tag
    weights[cell] = (weights[cell] ?? 0) + by
    totals[cell] = (totals[cell] ?? 0) + by * time
  }
  const learn = (example: Prepared, given: Uint8Array, at: number): boolean => {
    const all = writeKeys(example, given, at)
    let n = 0
    for (let i = 0; i < all; i++) {
      const row = rows[found[i] ?? 0] ?? 0
      if (row > 0 && random() >= hidden) own[n++] = row
    }
    scores.fill(0)
    for (let i = 0; i < n; i++) {
      const row = (own[i] ?? 0) * rowWidth
      for (let tag = 0; tag < tagCount; tag++) scores[tag] = (scores[tag] ?? 0) + (weights[row + tag] ?? 0)
    }
    const best = highest(scores, example.allowed[at] ?? 0)
    given[at] = best
    const gold = example.tags[at] ?? -1
    if (gold < 0 || gold === best || !(((example.allowed[at] ?? 0) >>> gold) & 1)) return gold === best
    for (let i = 0; i < n; i++) {
      const row = own[i] ?? 0
      change(row, gold, 1)
      change(row, best, -1)
      changes[row] = (changes[row] ?? 0) + 1
    }
    return false
  }
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random)
    let right = 0
    const before = time
    for (const index of order) {
      const example = examples[index] as Prepared
      const given = new Uint8Array(example.tags.length)
      for (let at = 0; at < given.length; at++) {
        const allowed = example.allowed[at] ?? 0
        if (isSure(allowed)) {
          given[at] = 31 - Math.clz32(allowed)
          continue
        }
        time++
        if (learn(example, given, at)) right++
      }
    }
    log(
      `  ${epoch}: ${((100 * right) / (time - before)).toFixed(2)} % of the open words right while learning`,
    )
  }
  for (let cell = 0; cell < weights.length; cell++)
    weights[cell] = (weights[cell] ?? 0) - (totals[cell] ?? 0) / time
  return { rows, weights, changes }
}
