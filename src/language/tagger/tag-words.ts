import { contextFeatures, writeFeatures } from './features.ts'
import { highest } from './highest.ts'
import { type LineCase, lineCaseOf } from './line-case.ts'
import { type Look, lookOf } from './look.ts'
import { rowOf, type TagModel } from './tag-model.ts'
import { tagCount } from './tags.ts'

interface Known {
  readonly look: Look
  /** What the word alone says for each tag. */
  readonly scores: Int32Array
}

type Tagger = (words: readonly { readonly text: string; readonly lower: string }[]) => Uint8Array

const lineCases: readonly LineCase[] = ['normal', 'title', 'capitals']
export const lineCaseNumber = (lineCase: LineCase): number => lineCases.indexOf(lineCase)

/**
 * A tagger for the sentences of one document: each from left to right, always the tag of the highest score, as indexes into
 * `tags`. What a word alone says is added up once. Linear.
 */
export function taggerOf(model: TagModel): Tagger {
  const { weights } = model
  const known = new Map<string, Known>()
  const features = new Uint32Array(contextFeatures)
  const scores = new Int32Array(tagCount)

  const addRow = (feature: number, into: Int32Array): void => {
    const row = rowOf(model, feature)
    if (row === 0) return
    for (let tag = 0; tag < tagCount; tag++) into[tag] = (into[tag] ?? 0) + (weights[row + tag] ?? 0)
  }
  const know = (text: string, lower: string): Known => {
    const before = known.get(text)
    if (before) return before
    const one = { look: lookOf(text, lower), scores: new Int32Array(tagCount) }
    for (const feature of one.look.own) addRow(feature, one.scores)
    known.set(text, one)
    return one
  }

  return (words) => {
    const own = words.map(({ text, lower }) => know(text, lower))
    const looks = own.map(({ look }) => look)
    const lineCase = lineCaseNumber(lineCaseOf(words))
    const found = new Uint8Array(words.length)
    own.forEach((word, at) => {
      scores.set(word.scores)
      writeFeatures(looks, found, at, lineCase, features)
      for (const feature of features) addRow(feature, scores)
      found[at] = highest(scores)
    })
    return found
  }
}
