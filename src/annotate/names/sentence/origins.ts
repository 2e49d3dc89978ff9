import type { Word } from '../context/word.ts'

/** Whether a name ends before `at` that tells where something is from: "the Łódź-born producer", "Tokyo-based". */
export const isOrigin = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === '-' && origins.test(words[at + 1]?.text ?? '')
const origins = /^(?:based|born|bound|area)$/
