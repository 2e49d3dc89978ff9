import { fold } from '../../../text/fold.ts'
import { hashText, mix } from '../../../text/hash.ts'

/** What a list says of a phrase. The order is the file format's: a class is a bit of a 32-bit mask. */
export const nameClasses = [
  'country',
  'region',
  'city',
  'town',
  'given name',
  'surname',
  'organization',
  'demonym',
  'title',
  'calendar',
  'organization word',
  'company ending',
  'saying',
  'language or religion',
  'club',
  'medium',
  'party',
  'product',
  'event word',
  'place word',
  'office',
  'person',
  'place',
  'event',
  'common',
  'software',
] as const
export type NameClass = (typeof nameClasses)[number]

export const classBit = (name: NameClass): number => 1 << nameClasses.indexOf(name)

/** A mask of several classes. */
export const classBits = (...names: readonly NameClass[]): number =>
  names.reduce((bits, name) => bits | classBit(name), 0)

/** Phrases are listed up to this many tokens. */
export const longestPhrase = 6

/**
 * Lists of words and phrases, as a table from the hash of a phrase (28 bits: of a hundred thousand unlisted words some
 * thirty will be taken for listed) to the mask of its classes.
 */
export interface Gazetteer {
  readonly keys: Uint32Array
  readonly masks: Uint32Array
}

const keyBits = 28

export const startOfPhrase = 0x51ed270b
export const extendPhrase = (phrase: number, wordHash: number): number => mix(phrase, wordHash)
export const phraseKey = (phrase: number): number => (phrase >>> (32 - keyBits)) + 1

/** The key of a phrase in plain text whose tokens are divided by spaces. */
export const keyOf = (text: string): number =>
  phraseKey(
    fold(text)
      .split(' ')
      .reduce((phrase, word) => extendPhrase(phrase, hashText(word)), startOfPhrase),
  )

/** An open-addressing table that is at most half full. */
export function buildGazetteer(phrases: Uint32Array, classes: Uint32Array): Gazetteer {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, phrases.length * 2)))
  const keys = new Uint32Array(size)
  const masks = new Uint32Array(size)
  for (let i = 0; i < phrases.length; i++) {
    const key = phrases[i] ?? 0
    let slot = key & (size - 1)
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1)
    keys[slot] = key
    masks[slot] = classes[i] ?? 0
  }
  return { keys, masks }
}

/** The classes of a phrase, 0 where no list holds it. */
export function lookUp({ keys, masks }: Gazetteer, key: number): number {
  const last = keys.length - 1
  let slot = key & last
  while (keys[slot] !== 0) {
    if (keys[slot] === key) return masks[slot] ?? 0
    slot = (slot + 1) & last
  }
  return 0
}
