import { readDateline } from '../text/dateline.ts'
import type { Document } from '../text/document.ts'
import type { SentenceKind } from './parsed-sentence.ts'
import type { LineCase } from './tagger/line-case.ts'
import type { TaggedWord } from './words/tagged-word.ts'

const listMark = /^(?:[•·‣▪◦*–—-]|\d{1,2}[.)]|\(?[a-z\d]{1,2}\))$/u
const stop = /[.!?…]["”’'»)\]]*$/u

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
  cases: readonly LineCase[],
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
    const [before, line, after] = [lineOf(paragraph - 1), lineOf(paragraph), lineOf(paragraph + 1)]
    const closed = stop.test(line) || line.endsWith(':')
    if (ends && !closed && (isOpen(words) || beginsSmall(after))) return 'broken'
    if (begins && beginsSmall(line) && before !== '' && !stop.test(before)) return 'broken'
    const finite = words.some(isFiniteVerb)
    if (!(begins && ends) || closed) return finite ? 'sentence' : 'fragment'
    if (cases[i] !== 'normal' && words.length > 2 && !isCredit(words)) return 'headline'
    if (isListed(lineOf, paragraph)) return 'item'
    const leadsUp = isProse(after) && words.length > 2 && words.length <= longestHeadline && !isCredit(words)
    return paragraph === 0 || leadsUp ? 'headline' : 'fragment'
  })
}

/** In words. */
const longestHeadline = 20

const isFiniteVerb = ({ pos, form }: TaggedWord): boolean =>
  (pos === 'VERB' || pos === 'AUX') && (form === 'present' || form === 'past' || form === 'modal')

/** "By Anna Holm", "Photo: AP" */
const isCredit = (words: readonly TaggedWord[]): boolean =>
  /^(?:by|photo|photos|image|picture|credit|source|copyright|©|video|graphic|illustration)$/.test(
    words[0]?.lower ?? '',
  )

/** Whether a line cannot end with its last word. */
function isOpen(words: readonly TaggedWord[]): boolean {
  const last = words.at(-1)
  if (!last || words.length < 4) return last?.text === ','
  return (
    /^(?:,|;|–|—)$/.test(last.text) ||
    /^(?:DET|CCONJ|SCONJ)$/.test(last.pos) ||
    /^(?:of|to|for|from|with|at|by|into|between|against|during|about|under)$/.test(last.lower) ||
    (last.pos === 'PRON' && last.form === 'possessive')
  )
}

const beginsSmall = (line: string): boolean => /^\p{Ll}/u.test(line)

/** In UTF-16 units. */
const shortestProse = 25
const isProse = (line: string): boolean =>
  (stop.test(line) || line.endsWith(':')) && line.length >= shortestProse

/** In UTF-16 units. */
const longestItem = 60

/** Whether two lines before it, two behind it, or one on either side are as short and unfinished: a list without marks. */
function isListed(lineOf: (paragraph: number) => string, paragraph: number): boolean {
  const isShort = (step: number): boolean => {
    const line = lineOf(paragraph + step)
    return (
      paragraph + step > 0 &&
      line !== '' &&
      line.length < longestItem &&
      !stop.test(line) &&
      !line.endsWith(':')
    )
  }
  return isShort(-1) ? isShort(-2) || isShort(1) : isShort(1) && isShort(2)
}
