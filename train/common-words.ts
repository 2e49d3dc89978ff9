import { fold } from '../src/text/fold.ts'
import type { Record } from './read-records.ts'

/** A word is common from so many occurrences in lower case, when these are at least this share of all. */
const least = 4
const leastShare = 0.5

/** The words that texts write in lower case: what else has a capital inside a sentence is a name. In order of code units. */
export function commonWords(records: readonly Record[]): string[] {
  const counts = new Map<string, { lower: number; all: number }>()
  for (const { text } of records)
    for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
      const key = fold(word)
      const count = counts.get(key) ?? { lower: 0, all: 0 }
      count.all++
      if (/^\p{Ll}/u.test(word)) count.lower++
      counts.set(key, count)
    }
  return [...counts]
    .filter(([, { lower, all }]) => lower >= least && lower >= leastShare * all)
    .map(([word]) => word)
    .sort()
}
