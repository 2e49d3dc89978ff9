/** What a sentence says of its subject: without the subject, "is" and the article, as far as it begins with them. Verbatim. */
export function lineOf(sentence: string, names: readonly string[]): string {
  const bare = sentence.replace(/\.$/, '').replace(/^The /, '')
  const subjects = [...names, 'It'].filter((each) => bare.startsWith(`${each} `))
  const length = Math.max(0, ...subjects.map((each) => each.length))
  const rest = bare.slice(length + 1)
  // “Tottenham” is only the beginning of who “Tottenham Hotspur” is
  if (length === 0 || goesOn.test(rest)) return sentence.replace(/\.$/, '')
  return rest.replace(/^(?:is|are|was|were) (?:an?|the) /, '')
}

/** A name goes on with a further name, or with what it is of. */
const goesOn = /^(?:\p{Lu}|(?:of|on|for|and|to) )/u
