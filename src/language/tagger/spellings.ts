import type { LineCase } from './line-case.ts'

/** A word as far as its spelling tells something. */
interface Spelled {
  readonly text: string
  readonly lower: string
}

/** How many ways of being spelled in a document are told apart. */
const most = 2

/**
 * For each word of a document how the document writes it inside its sentences: never, once or more often with a capital, and
 * the same in lower case. A name has a capital everywhere, another word at the beginning of a sentence alone.
 */
export function spellingsOf(
  sentences: readonly (readonly Spelled[])[],
  cases: readonly LineCase[],
): Uint8Array[] {
  const seen = new Map<string, [capital: number, small: number]>()
  for (const [index, words] of sentences.entries()) {
    if (cases[index] !== 'normal') continue
    for (let at = 1; at < words.length; at++) {
      const word = words[at]
      if (!word || !/^\p{L}/u.test(word.text) || !/^[\p{L}\p{N}]/u.test(words[at - 1]?.text ?? '')) continue
      const counts = seen.get(word.lower) ?? [0, 0]
      counts[word.text.charAt(0) === word.lower.charAt(0) ? 1 : 0]++
      seen.set(word.lower, counts)
    }
  }
  return sentences.map((words) =>
    Uint8Array.from(words, ({ lower }) => {
      const [capital, small] = seen.get(lower) ?? [0, 0]
      return 1 + Math.min(capital, most) * (most + 1) + Math.min(small, most)
    }),
  )
}
