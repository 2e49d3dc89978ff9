import { posAt } from '../words/tagged-word.ts'
import { reportingVerbs, tellingVerbs } from './clause-words-data.ts'
import { isSpeech } from './read-reports.ts'
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

const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
const reporting = setOf(reportingVerbs)
const telling = setOf(tellingVerbs)

/** Whether the verb before takes a clause, and the phrase before this one can be its subject: "said [it] was". */
export function takesClause(reading: Reading, clause: OpenClause, subject: number): boolean {
  const lemma = verbOf(reading, clause)
  if (!reporting.has(lemma) || clause.group === null) return false
  const { first } = chunkOf(reading, subject)
  const apart = reading.boundary >= groupOf(reading, clause.group).last && reading.boundary < first
  if (apart && !isSpeech(lemma)) return false
  const others = clause.free.filter((one) => one < subject && chunkOf(reading, one).apposes === null)
  return others.length === 0 || telling.has(lemma) || groupOf(reading, clause.group).voice === 'passive'
}

/** Where a clause without a marker begins: behind the last mark since the verb above ("said, in Paris he …"), else with its subject. */
export function startOf(reading: Reading, { group }: OpenClause, subject: number): number {
  const first = beginningOf(reading, subject)
  const verbEnd = group === null ? first : groupOf(reading, group).last
  for (let at = first - 1; at >= verbEnd; at--) if (posAt(reading.words, at) === 'PUNCT') return at + 1
  return first
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
    const said = open(reading, {
      kind: 'zero',
      first: startOf(reading, clause, subject),
      group: index,
      subject,
    })
    clause.free = []
    for (const one of reading.all)
      if (one !== said && one.parent === clause && one.first >= said.first) one.parent = said
    return true
  }
  return false
}

/** "believes [leaving now is] wrong": what is done is the subject of what a verb takes. */
export function openSaidOfDoing(reading: Reading, index: number): boolean {
  const doing = innermost(reading, (one) => one.kind === 'participial' && one.marker === null, 1)
  const above = doing?.parent
  if (!above || above.group === null || !reporting.has(verbOf(reading, above))) return false
  if (groupOf(reading, above.group).last !== doing.first) return false
  closeAbove(reading, depthOf(reading, above), groupOf(reading, index).first)
  doing.parent = open(reading, { kind: 'zero', first: doing.first, group: index })
  return true
}
