import type { Word } from '../units.ts'

const negations = /^(?:not|never|no|none|nobody|neither|nothing)$|n't$/

export const isNegated = (words: readonly Word[]): boolean => words.some(({ lower }) => negations.test(lower))
