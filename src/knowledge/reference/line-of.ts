/** What a sentence says of its subject: without the subject, "is" and the article, as far as it begins with them. Verbatim. */
export function lineOf(sentence: string, names: readonly string[]): string {
  const bare = sentence.replace(/\.$/, '').replace(/^The /, '')
  const subject = [...names, 'It'].find((each) => bare.startsWith(`${each} `))
  if (subject === undefined) return sentence.replace(/\.$/, '')
  return bare.slice(subject.length + 1).replace(/^(?:is|are|was|were) (?:an?|the) /, '')
}
