import type { Words } from '../../src/card/words.ts'
import { locales, wordsOf } from '../locales/locales.ts'

/** The shipped words in English. */
export const words: Words = wordsOf(locales.en ?? {})
