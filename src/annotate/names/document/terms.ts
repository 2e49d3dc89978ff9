import type { Context } from '../context/context.ts'
import { classBits } from '../context/gazetteer.ts'

/** So many times a word must be counted or pointed at like a thing. */
const leastTimes = 2
const counted = /^(?:an?|each|every|any|another|multiple|several|many|these|your|no)$/
/** What follows a noun; any other word might go on with it: "a Senate vote". */
const follows =
  /^(?:\P{L}.*|is|are|was|were|has|have|can|could|may|might|must|shall|should|will|would|does|do|of|for|in|on|to|that|which|whose|who|and|or|with|without|from|by|at|as|if|when)$/u
/** These are bodies with an article as well: "a Congress that acts". */
const bodies = classBits('organization', 'party', 'medium', 'club', 'demonym', 'country', 'calendar')

const singular = (word: string): string => word.replace(/(?<=..)s$/, '')

/**
 * The common nouns that a text writes with a capital and yet counts ("a Service", "each Member"): its terms, nobody's name.
 * Returns whether a word is one.
 */
export function findTerms(contexts: readonly Context[]): (word: string) => boolean {
  const times = new Map<string, number>()
  for (const { words, masks, commons, sentenceCase } of contexts) {
    if (sentenceCase !== 0) continue
    for (let i = 1; i < words.length; i++) {
      const [before, word, after] = [words[i - 1], words[i], words[i + 1]]
      if (word?.form !== 'Capital' || commons[i] !== 1 || !counted.test(before?.lower ?? '')) continue
      if ((masks[i] ?? 0) & bodies || !follows.test(after?.text ?? '.')) continue
      const key = singular(word.lower)
      times.set(key, (times.get(key) ?? 0) + 1)
    }
  }
  return (word) => (times.get(singular(word)) ?? 0) >= leastTimes
}
