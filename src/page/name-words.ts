/** `inside-article-related`, `RelatedLinks`: words joined by capitals count as words. */
const camel = /([a-z])([A-Z])/g

/**
 * The words of a class or an id, in lower case, and each two that a hyphen joins: `most-read_box` is `most`, `read`,
 * `most-read` and `box`. To be looked up: a pattern of all names that mean something would have to be compiled in each page.
 */
export function nameWords(name: string): readonly string[] {
  const words: string[] = []
  for (const part of name
    .replace(camel, '$1-$2')
    .toLowerCase()
    .split(/[\s_]+/)) {
    const joined = part.split('-')
    for (const [index, word] of joined.entries()) {
      words.push(word)
      if (index > 0) words.push(`${joined[index - 1]}-${word}`)
    }
  }
  return words
}
