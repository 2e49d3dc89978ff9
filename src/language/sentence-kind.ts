import { readDateline } from '../text/dateline.ts'
import type { Document } from '../text/document.ts'
import type { SentenceKind } from './parsed-sentence.ts'
import { lineCaseOf } from './tagger/line-case.ts'
import type { TaggedWord } from './words/tagged-word.ts'

const listMark = /^(?:[•·‣▪◦*–—-]|\d{1,2}[.)]|\(?[a-z\d]{1,2}\))$/u
const stop = /[.!?…]["”’'»)\]]*$/u
/** A line that ends with one of these is not over. */
const open =
  /(?:[,;–—-]|\b(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|but|that|which|who|is|are|was|were|has|have|had|as|than|into|its|his|her|their))$/i

/** How many words at a sentence's head are a dateline, or a list's mark. */
export function leadOf(words: readonly TaggedWord[]): number {
  if (words.length > 1 && listMark.test(words[0]?.text ?? '') && words[0]?.pos !== 'DET') {
    if (/^\d{1,2}$/.test(words[0]?.text ?? '')) return 0
    return words[1]?.text === '.' ? 2 : 1
  }
  const dateline = readDateline(words)
  return dateline?.divided ? dateline.length : 0
}

/** What each sentence is, by its own words and by the lines around it. */
export function kindsOf(
  { text, paragraphs, sentences }: Document,
  tagged: readonly (readonly TaggedWord[])[],
): SentenceKind[] {
  const lineOf = (paragraph: number): string => {
    const line = paragraphs[paragraph]
    return line ? text.slice(line.start, line.end) : ''
  }
  return sentences.map(({ paragraph }, i) => {
    const words = tagged[i] ?? []
    const begins = sentences[i - 1]?.paragraph !== paragraph
    const ends = sentences[i + 1]?.paragraph !== paragraph
    const dateline = readDateline(words)
    if (dateline && dateline.length >= words.length) return 'dateline'
    if (leadOf(words) > 0 && !dateline && words.length > 2) return 'item'
    const line = lineOf(paragraph)
    const last = words.at(-1)?.text ?? ''
    const finite = words.some(isFiniteVerb)
    if (ends && !stop.test(line) && (open.test(line) || beginsSmall(lineOf(paragraph + 1)))) return 'broken'
    if (begins && beginsSmall(line) && i > 0 && !stop.test(lineOf(paragraph - 1))) return 'broken'
    if (!(begins && ends) || stop.test(last) || line.endsWith(':')) return finite ? 'sentence' : 'fragment'
    if (lineCaseOf(words) !== 'normal' && words.length > 2) return 'headline'
    if (isListed(lineOf, paragraph)) return 'item'
    return paragraph === 0 || (finite && words.length > 3) ? 'headline' : 'fragment'
  })
}

const isFiniteVerb = ({ pos, form }: TaggedWord): boolean =>
  (pos === 'VERB' || pos === 'AUX') && (form === 'present' || form === 'past' || form === 'modal')

const beginsSmall = (line: string): boolean => /^\p{Ll}/u.test(line)

/** Whether the lines around are as short and as unfinished: one of a list without marks. */
function isListed(lineOf: (paragraph: number) => string, paragraph: number): boolean {
  const isShort = (line: string): boolean => line !== '' && line.length < 60 && !stop.test(line)
  return [-2, -1, 1, 2].filter((step) => isShort(lineOf(paragraph + step))).length >= 2
}
