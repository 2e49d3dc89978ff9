/** How much of a sentence a reason quotes, in UTF-16 units. */
const quoted = 120

/** A sentence as a reason quotes it: on one line, with single marks inside, cut at a word. */
export function shortened(sentence: string): string {
  const plain = sentence
    .replace(/\s+/g, ' ')
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replaceAll('"', "'")
    .trim()
  if (plain.length <= quoted) return plain
  return `${plain.slice(0, plain.lastIndexOf(' ', quoted)).replace(/[\s,;:]+$/, '')} …`
}
