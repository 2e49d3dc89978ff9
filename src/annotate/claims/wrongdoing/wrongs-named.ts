import type { Word } from '../units.ts'
import { sameWrongs } from './wrongdoing-data.ts'
import { isWrong } from './wrongdoing-in.ts'

/** How many letters two words for one act share at least: "bribe" and "bribery", "smuggling" and "smuggled". */
const stemLength = 5

const groups = new Map(sameWrongs.flatMap((group) => group.split(' ').map((stem) => [stem, group] as const)))
const longest = Math.max(...[...groups.keys()].map((stem) => stem.length))

/** The wrong acts that words name, one key for all words of one act: "theft", "stole". */
export function wrongsNamed(words: readonly Word[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { lower } of words) if (isWrong(lower)) found.add(groupOf(lower) ?? lower.slice(0, stemLength))
  return found
}

function groupOf(lower: string): string | undefined {
  for (let length = Math.min(lower.length, longest); length > 2; length--) {
    const group = groups.get(lower.slice(0, length))
    if (group) return group
  }
  return undefined
}
