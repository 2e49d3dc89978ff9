import type { Document } from '../../../text/document.ts'

/** How many lines in a row make a verse, and how many words one of them has at most. */
const leastLines = 4
const longestLine = 12
/** Which share of the lines of a verse somebody speaks in. */
const leastSung = 1 / 3

const ends = /[.!?:;…]["”’»)]*$/
const listed = /^(?:[-–—•*·▪]|\d+[.)])\s/
const sung = /(?:^|[^\p{L}])(?:i|you|me|my|your|we|us|our|baby|oh)(?:$|[^\p{L}-])/iu

/**
 * The paragraphs that are verse: lines in a row without stops, many of them in the first or second person. Nobody
 * states anything in a song. Lists are no verse.
 */
export function versesOf({ text, paragraphs }: Document): ReadonlySet<number> {
  const verses = new Set<number>()
  let from = 0
  for (let i = 0; i <= paragraphs.length; i++) {
    if (isLine(i)) continue
    const sungLines = paragraphs.slice(from, i).filter(({ start, end }) => sung.test(text.slice(start, end)))
    if (i - from >= leastLines && sungLines.length >= (i - from) * leastSung)
      for (let line = from; line < i; line++) verses.add(line)
    from = i + 1
  }
  return verses

  function isLine(at: number): boolean {
    const paragraph = paragraphs[at]
    if (!paragraph || paragraph.end - paragraph.start > longestLine * 12) return false
    const line = text.slice(paragraph.start, paragraph.end)
    return !ends.test(line) && !listed.test(line) && line.split(/\s+/).length <= longestLine
  }
}
