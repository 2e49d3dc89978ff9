import type { OpenGroup } from '../phrases/read-group.ts'
import { lowerAt } from '../words/tagged-word.ts'
import { beginningOf } from './read-subjects.ts'
import { chunkAt, chunkOf, closeAbove, groupOf, open, type Reading, top } from './reading.ts'
import { isSpeech } from './verb-classes.ts'

/** ", said Karlov": behind a comma or a closing mark, the verb before its subject. */
export function isInverted(reading: Reading, { first, last, head }: OpenGroup): boolean {
  const { words } = reading
  if (!isSpeech(words[head]?.lemma ?? '') || reading.coordinator >= 0) return false
  const before = words[first - 1]
  if (before?.pos !== 'PUNCT' || /^[()[\]:;—–-]$/.test(before.text)) return false
  const subject = chunkAt(reading, last)
  if (subject < 0 || chunkOf(reading, subject).preposition !== null) return false
  if (finiteFollows(reading, last)) return false
  // "Recipients, [said Mauer], are"
  const closed = reading.words[chunkOf(reading, subject).last]?.text === ','
  return top(reading).group !== null || before.text !== ',' || closed
}

/** ", officials said": behind a mark, a subject and a verb of saying at the end or before another mark. */
export function isTrailing(reading: Reading, { last, head }: OpenGroup, subject: number): boolean {
  if (!isSpeech(reading.words[head]?.lemma ?? '')) return false
  const before = reading.words[beginningOf(reading, subject) - 1]
  if (before?.pos !== 'PUNCT' || before.text === '(') return false
  return endsReport(reading, last) && (before.quotation !== null || !opensQuote(reading, last))
}

/** "The dam, officials said, is": between two commas, while the subject before the first still waits for its verb. */
export function isBetween(reading: Reading, { first: verb, last, head }: OpenGroup): boolean {
  const { free } = top(reading)
  const subject = free.at(-1)
  if (!isSpeech(reading.words[head]?.lemma ?? '') || free.length < 2 || subject === undefined) return false
  const { apposes, joined } = chunkOf(reading, subject)
  const first = beginningOf(reading, subject)
  return (
    lowerAt(reading.words, first - 1) === ',' &&
    apposes === null &&
    joined === null &&
    chunkOf(reading, subject).last >= verb - adverbsBefore(reading, verb) &&
    !finiteFollows(reading, last) &&
    nextMark(reading, last) === ',' &&
    !opensQuote(reading, last)
  )
}

/** Opens the clause that reports the one around it. Its subject stands behind the verb unless it is given. */
export function openReport(reading: Reading, group: number, subject: number | null): void {
  const { first, last } = groupOf(reading, group)
  const start = subject === null ? first : beginningOf(reading, subject)
  // what still waits for its verb goes on behind the report
  if (top(reading).group !== null) closeAbove(reading, 0, start)
  const behind = chunkAt(reading, last)
  open(reading, { kind: 'reporting', first: start, group, subject: subject ?? (behind >= 0 ? behind : null) })
}

/** Whether nothing that could be said follows: the end, a mark, or when and to whom it was said. */
function endsReport(reading: Reading, at: number): boolean {
  const next = reading.words[at]
  if (!next) return true
  if (next.pos === 'PUNCT') return next.text !== ':' && !/^["'`(]$/.test(next.lower)
  return (
    (next.pos === 'ADP' || next.pos === 'ADV' || chunkAt(reading, at) >= 0) && !finiteFollows(reading, at)
  )
}

/** How many adverbs stand right before. */
function adverbsBefore({ words }: Reading, at: number): number {
  let count = 0
  while (words[at - 1 - count]?.pos === 'ADV') count++
  return count
}

/** Whether the next mark stands before a quotation: "said, “…”". */
export function opensQuote({ words }: Reading, from: number): boolean {
  const mark = words.findIndex(({ pos }, at) => at >= from && pos === 'PUNCT')
  const [before, after] = [words[mark], words[mark + 1]]
  return after?.pos === 'PUNCT' && after.quotation !== null && after.quotation !== before?.quotation
}

function nextMark({ words }: Reading, from: number): string {
  for (let at = from; at < words.length; at++) if (words[at]?.pos === 'PUNCT') return words[at]?.text ?? ''
  return ''
}

/** Whether a finite verb or a conjunction follows before the next mark. */
function finiteFollows(reading: Reading, from: number): boolean {
  for (let at = from; at < reading.words.length; at++) {
    const word = reading.words[at]
    if (!word || word.pos === 'PUNCT') return false
    if (word.pos === 'SCONJ' || word.form === 'relative') return true
    const group = reading.phrases.groupAt[at] ?? -1
    if (group >= 0 && groupOf(reading, group).form === 'finite') return true
  }
  return false
}
