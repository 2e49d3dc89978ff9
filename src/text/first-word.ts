/** What ends a line's first word: what is no letter and no digit of the alphabets that the lines are written in. */
const wordEnd = /[^0-9A-Za-z\u00aa-\u024f\u0400-\u04ff]/

/** The first word of a line in lower case; any number is `0`. */
function firstWord(line: string): string {
  const end = line.search(wordEnd)
  const word = end < 0 ? line : line.slice(0, end)
  return word !== '' && word.charAt(0) <= '9' ? '0' : word
}

/** Patterns, each behind the first words of the lines that it matches, parted by spaces; `0` for numbers. */
export type FirstWordRows = readonly (readonly [words: string, pattern: RegExp])[]

/**
 * Tells whether a line in lower case matches one of many patterns. Only those of its first word are tried: browsers compile a
 * pattern when they first try it, and one with all alternatives in it would cost a page more time and memory than reading it.
 */
export function byFirstWord(rows: FirstWordRows): (line: string) => boolean {
  const patterns = new Map<string, RegExp[]>()
  for (const [words, pattern] of rows)
    for (const word of words.split(' ')) patterns.set(word, [...(patterns.get(word) ?? []), pattern])
  return (line) => patterns.get(firstWord(line))?.some((pattern) => pattern.test(line)) === true
}
