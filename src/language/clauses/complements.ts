import { lowerAt, posAt } from '../words/tagged-word.ts'
import { beginningOf, subjectFrom } from './read-subjects.ts'
import {
  chunkOf,
  closeAbove,
  depthOf,
  groupOf,
  innermost,
  type OpenClause,
  open,
  type Reading,
  verbOf,
} from './reading.ts'
import { isReporting, isSaying, isTelling } from './verb-classes.ts'

/** Whether the verb before takes a clause, and the phrase before this one can be its subject: "said [it] was". */
export function takesClause(reading: Reading, clause: OpenClause, subject: number): boolean {
  const lemma = verbOf(reading, clause)
  if (!isReporting(lemma) || clause.group === null) return false
  const { first } = chunkOf(reading, subject)
  if (!isSaying(lemma) && markBetween(reading, groupOf(reading, clause.group).last, first) >= 0) return false
  const others = clause.free.filter((one) => one < subject && chunkOf(reading, one).apposes === null)
  return others.length === 0 || isTelling(lemma) || groupOf(reading, clause.group).voice === 'passive'
}

/** Where a clause without a marker begins: behind the last mark since the verb above ("said, in Paris he …"), else with its subject. */
export function startOf(reading: Reading, { group }: OpenClause, subject: number): number {
  let first = beginningOf(reading, subject)
  const verbEnd = group === null ? first : groupOf(reading, group).last
  const mark = markBetween(reading, verbEnd, first)
  if (mark >= 0) return mark + 1
  while (first > verbEnd && focusing.test(lowerAt(reading.words, first - 1))) first--
  return first
}

/** Adverbs that belong to the subject or the clause behind them, and not to the verb before. */
const focusing =
  /^(?:only|even|just|almost|nearly|about|some|perhaps|maybe|probably|possibly|apparently|here|there|now|not|all|both)$/

/** Where the last mark stands between two words, or -1. */
function markBetween({ words }: Reading, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (posAt(words, at) === 'PUNCT') return at
  return -1
}

/** Opens a clause without a marker inside another, with what leads up to it: "said [that day, if it rains, he] …". */
export function openZero(reading: Reading, around: OpenClause, index: number, subject: number): void {
  const fronted = frontedIn(reading, around, subject)
  const first = fronted?.first ?? startOf(reading, around, subject)
  const clause = open(reading, { kind: 'zero', first, group: index, subject })
  around.free = []
  for (const one of reading.all)
    if (one !== clause && one.parent === around && one.first >= first) one.parent = clause
}

/** A clause right behind a verb of saying and before a comma leads up to what is said. */
function frontedIn(reading: Reading, around: OpenClause, subject: number): OpenClause | undefined {
  const verbEnd = around.group === null ? -1 : groupOf(reading, around.group).last
  const start = beginningOf(reading, subject)
  return reading.all.find(
    (one) =>
      one.parent === around &&
      one.first === verbEnd &&
      one.last < start &&
      /^(?:adverbial|conditional|participial)$/.test(one.kind),
  )
}

/** "believes [the men found there were armed]": opens what a verb farther up takes, past what hangs on the subject. */
export function openSaid(reading: Reading, index: number): boolean {
  const { stack } = reading
  const waiting = stack.findLastIndex((one) => one.group === null && one.free.length > 0)
  for (let depth = stack.length - 2; depth > waiting; depth--) {
    const clause = stack[depth]
    if (!clause || clause.free.length === 0) continue
    const subject = subjectFrom(reading, clause.free)
    if (subject === null || !takesClause(reading, clause, subject)) continue
    closeAbove(reading, depth, groupOf(reading, index).first)
    openZero(reading, clause, index, subject)
    return true
  }
  return false
}

/** "believes [leaving now is] wrong": what is done is the subject of what a verb takes. */
export function openSaidOfDoing(reading: Reading, index: number): boolean {
  const doing = innermost(reading, (one) => one.kind === 'participial' && one.marker === null, 1)
  const above = doing?.parent
  if (!above || above.group === null || !isReporting(verbOf(reading, above))) return false
  if (groupOf(reading, above.group).last !== doing.first) return false
  closeAbove(reading, depthOf(reading, above), groupOf(reading, index).first)
  doing.parent = open(reading, { kind: 'zero', first: doing.first, group: index })
  return true
}
