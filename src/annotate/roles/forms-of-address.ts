import { fold } from '../../text/fold.ts'
import { wordSet } from '../../text/word-set.ts'
import { addressed, addressedAlike } from './forms-of-address-data.ts'
import type { Gender } from './role-noun.ts'

/** "mr", "professor": lower case, without stops and diacritics. */
export const formsOfAddress = wordSet(`${addressed.male} ${addressed.female} ${addressedAlike}`)

const genders = new Map<string, Gender>(
  (['male', 'female'] as const).flatMap((gender) =>
    addressed[gender].split(' ').map((form) => [form, gender] as const),
  ),
)

/** Whether somebody is addressed where the text goes on at `start`, an offset: "said Mrs. ". */
export const isAddressed = (text: string, start: number): boolean =>
  formsOfAddress.has(wordBefore(text, start))

/** The gender that the word before `start` tells; null, where it tells none. */
export const genderBefore = (text: string, start: number): Gender | null =>
  genders.get(wordBefore(text, start)) ?? null

const lastWord = /(?<!\p{L})(\p{L}+)\.?\s+$/u
/** Longer than the longest of all these words with what stands around it, in UTF-16 units. */
const reach = 14

const wordBefore = (text: string, start: number): string =>
  fold(lastWord.exec(text.slice(Math.max(0, start - reach), start))?.[1] ?? '')
