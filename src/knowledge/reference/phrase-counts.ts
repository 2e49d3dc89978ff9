import { fold } from '../../annotate/entities/name-key.ts'
import { isNation, nationOf } from '../../annotate/roles/nation.ts'
import type { Document } from '../../text/document.ts'
import { isAcronym, landsOf, type ReferenceIndex } from './reference-index.ts'

/**
 * How often a text speaks of what a phrase names; of a land also by its other names, its people's and those of its towns and bodies.
 */
export interface PhraseCounts {
  (phrase: string): number
  /** The one country that a text speaks of, if it hardly speaks of others; as `nationOf` names it. */
  readonly only: () => string | undefined
}

/** So often a text speaks of a country that is the only one, and in so many of a hundred times that it speaks of any. */
const often = 4
const nearlyAlways = 85

/** Reads a text's words once, when something is first asked of it. Linear in the text, and in the places whose names begin with its words. */
export function phraseCountsIn(document: Document, { placesFrom }: ReferenceIndex): PhraseCounts {
  let words: Words | undefined
  let lands: ReadonlyMap<string, number> | undefined
  const counts = new Map<string, number>()
  const read = () => {
    words ??= wordsOf(document)
    lands ??= landsSpokenOf(words, placesFrom)
    return { words, lands }
  }
  const times = (phrase: string): number => {
    const before = counts.get(phrase)
    if (before !== undefined) return before
    const { words, lands } = read()
    const land = keyOfLand(phrase)
    const count = (isNation(phrase) ? 0 : timesOf(words, fold(phrase).split(' '))) + (lands.get(land) ?? 0)
    counts.set(phrase, count)
    return count
  }
  const only = (): string | undefined => {
    const nations = [...read().lands].filter(([land]) => isNation(land))
    const all = nations.reduce((sum, [, count]) => sum + count, 0)
    const [most] = nations.find(([, count]) => count >= often && 100 * count >= nearlyAlways * all) ?? []
    return most
  }
  return Object.assign(times, { only })
}

interface Words {
  /** Folded; an empty one ends a sentence. */
  readonly folded: readonly string[]
  /** As written, without a genitive's ending. */
  readonly written: readonly string[]
  /** Where each folded word stands. */
  readonly at: ReadonlyMap<string, readonly number[]>
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.’'-]*/gu
const ending = /(?:['’]s?|(?<=\p{Ll})\.)$/u
const beginsGreat = /^\p{Lu}/u
const isGreat = /^\p{Lu}+$/u

function wordsOf({ text, sentences }: Document): Words {
  const written: string[] = []
  const folded: string[] = []
  const at = new Map<string, number[]>()
  const known = new Map<string, string>()
  for (const { start, end } of sentences) {
    for (const [match] of text.slice(start, end).matchAll(word)) {
      const own = match.replace(ending, '')
      const key = known.get(own) ?? fold(own)
      known.set(own, key)
      const places = at.get(key)
      if (places) places.push(folded.length)
      else at.set(key, [folded.length])
      folded.push(key)
      written.push(own)
    }
    folded.push('')
    written.push('')
  }
  return { folded, written, at }
}

/** How often words stand one after the other, the first of them written in this form. */
function timesOf({ folded, written, at }: Words, phrase: readonly string[], form = /^/): number {
  let times = 0
  for (const from of at.get(phrase[0] ?? '') ?? [])
    if (phrase.every((each, i) => folded[from + i] === each) && form.test(written[from] ?? '')) times++
  return times
}

const keyOfLand = (land: string): string => (isNation(land) ? nationOf(land) : undefined) ?? fold(land)

/** By lands how often their names, their people's, or their towns' and bodies' stand in a text; of a state, the latter only. */
function landsSpokenOf(words: Words, placesFrom: ReferenceIndex['placesFrom']): ReadonlyMap<string, number> {
  const lands = new Map<string, number>()
  const add = (land: string, times: number) => lands.set(land, (lands.get(land) ?? 0) + times)
  for (const [i, own] of words.written.entries()) {
    if (!beginsGreat.test(own)) continue
    const next = words.written[i + 1] ?? ''
    const nation =
      nationOf(`${own} ${next}`) ??
      nationOf(`${own}-${next}`) ??
      nationOf(own) ??
      nationOf(own.replace(/s$/, ''))
    if (nation) add(nation, 1)
  }
  for (const place of [...words.at.keys()].flatMap(placesFrom)) {
    const phrase = place.key.split(' ')
    // most stand nowhere, and are not read
    if (timesOf(words, phrase, beginsGreat) === 0) continue
    const times = timesOf(words, phrase, isAcronym(place.name()) ? isGreat : beginsGreat)
    if (times > 0) for (const land of landsOf(place)) add(keyOfLand(land), times)
  }
  return lands
}
