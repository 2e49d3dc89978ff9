/** Whether a line's capitals say anything: in a headline, or in capitals, every word looks like a name. */
export type LineCase = 'normal' | 'title' | 'capitals'

const lineCases: readonly LineCase[] = ['normal', 'title', 'capitals']
export const lineCaseNumber = (lineCase: LineCase): number => lineCases.indexOf(lineCase)

/** So many words of two letters and more tell. */
const leastWords = 3
/** Words that headlines in title case leave small do not count. */
const small =
  /^(?:a|an|and|as|at|but|by|for|from|if|in|into|is|nor|of|off|on|or|out|over|per|than|the|to|up|via|vs|with|s)$/i
/** Shares of the words that count. */
const [titleShare, capitalsShare] = [0.8, 0.7]

/** Part of what the tagger learns: another rule asks for other weights. */
export function lineCaseOf(words: readonly { readonly text: string }[]): LineCase {
  let [all, title, capitals] = [0, 0, 0]
  for (const { text } of words) {
    if (text.length < 2 || small.test(text) || !/^\p{L}/u.test(text)) continue
    all++
    if (text === text.toUpperCase()) capitals++
    else if (/^\p{Lu}/u.test(text)) title++
  }
  if (all < leastWords) return 'normal'
  if (capitals >= all * capitalsShare) return 'capitals'
  return title + capitals >= all * titleShare ? 'title' : 'normal'
}
