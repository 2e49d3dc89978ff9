import type { Chunk } from '../chunk.ts'
import { lowerAt, posAt } from '../words/tagged-word.ts'
import { openSaid, openSaidOfDoing, openZero, startOf, takesClause } from './complements.ts'
import { alike, contentPartner, isNear, join, outerPartner } from './coordination.ts'
import { toParticiple } from './past-or-participle.ts'
import { isBetween, isInverted, isTrailing, openReport } from './read-reports.ts'
import { beginningOf, isTime, subjectFrom } from './read-subjects.ts'
import {
  chunkAt,
  chunkOf,
  closeAbove,
  closeClause,
  depthOf,
  groupOf,
  hasFinite,
  innermost,
  isFronted,
  type OpenClause,
  open,
  type Reading,
  top,
} from './reading.ts'

/** Gives a clause its verb, and the subject that stood before it. */
export function assign(reading: Reading, clause: OpenClause, index: number): void {
  clause.group = index
  clause.subject ??= subjectFrom(reading, clause.free, isApart(reading, groupOf(reading, index).first))
  clause.free = []
}

/** Whether a comma stands right before, adverbs aside. */
function isApart(reading: Reading, first: number): boolean {
  let at = first - 1
  while (posAt(reading.words, at) === 'ADV') at--
  return reading.words[at]?.text === ','
}

/** Finds the clause of a finite verb: one that waits for it, one joined to another, one without a marker, or a report. */
export function readFinite(reading: Reading, index: number): void {
  dropUnfilled(reading)
  const clause = top(reading)
  if (isInverted(reading, groupOf(reading, index))) {
    openReport(reading, index, null)
    return
  }
  if (clause.group === null) {
    fill(reading, clause, index)
    return
  }
  const { coordinator } = reading
  const free = clause.free.filter((one) => chunkOf(reading, one).first > coordinator)
  const subject = subjectFrom(reading, free)
  // "said [A and B] were": of two nouns, not of two clauses
  const all = subjectFrom(reading, clause.free)
  const joins = subject !== null && all !== subject && all !== null && takesClause(reading, clause, all)
  if (coordinator >= 0 && !joins) readCoordinated(reading, index, subject)
  else if (all === null) readWithoutSubject(reading, index)
  else readWithSubject(reading, index, all)
}

/** Only a verb in -ing follows a preposition: another verb shows that it opened no clause. */
function dropUnfilled(reading: Reading): void {
  const { stack } = reading
  while (top(reading).kind === 'participial' && top(reading).group === null) {
    const dropped = stack.pop()
    if (dropped) top(reading).free.push(...dropped.free)
  }
}

function fill(reading: Reading, clause: OpenClause, index: number): void {
  if (isBetween(reading, groupOf(reading, index))) {
    openReport(reading, index, clause.free.pop() ?? null)
    return
  }
  if (isConditional(reading, clause, index)) {
    open(reading, {
      kind: 'conditional',
      first: groupOf(reading, index).first,
      group: index,
      subject: subjectBehind(reading, index),
    })
    return
  }
  const contact = contactOf(reading, clause, index)
  if (contact !== null) {
    clause.free.pop()
    open(reading, {
      kind: 'relative',
      first: chunkOf(reading, contact).first,
      group: index,
      subject: contact,
    })
    return
  }
  assign(reading, clause, index)
  // "what did she say": inside the group or behind it
  clause.subject ??= subjectBehind(reading, index)
}

/** "Had it happened earlier, …", "Should he win, …" */
function isConditional(reading: Reading, clause: OpenClause, index: number): boolean {
  const { first, last } = groupOf(reading, index)
  const { words } = reading
  if (clause.parent !== null || clause.free.length > 0 || words.at(-1)?.text === '?') return false
  if (!/^(?:had|should|were)$/.test(lowerAt(words, first)) || chunkAt(reading, first + 1) < 0) return false
  return words.slice(last).some(({ text }) => text === ',')
}

/** "The results [we got] are", "the day [he left]": a subject right behind a noun that still waits for its own verb. */
function contactOf(reading: Reading, clause: OpenClause, index: number): number | null {
  const subject = clause.free.at(-1)
  if (subject === undefined || clause.kind === 'wh') return null
  const { first, last, preposition } = chunkOf(reading, subject)
  const before = chunkAt(reading, first - 1)
  if (before < 0 || preposition !== null || lowerAt(reading.words, groupOf(reading, index).first) === 'to')
    return null
  const noun = reading.words[chunkOf(reading, before).head]
  const opens = reading.words[first]
  if (
    noun?.pos !== 'NOUN' ||
    (last !== first + 1 && opens?.pos !== 'DET' && opens?.pos !== 'PROPN' && opens?.form !== 'possessive')
  )
    return null
  const free = clause.free.includes(before) || isOf(reading, before, clause)
  return free || isTold(reading, before) ? subject : null
}

/** "the day it broke", but "the next day it broke" */
function isTold({ words, phrases }: Reading, index: number): boolean {
  const chunk = phrases.chunks[index] as Chunk
  if (
    !isTime(words, chunk) &&
    !/^(?:day|year|week|month|time|moment|night|way)$/.test(words[chunk.head]?.lemma ?? '')
  )
    return false
  return (
    words
      .slice(chunk.first, chunk.head)
      .every(({ lower }) => /^(?:the|first|last|second|third|only|very)$/.test(lower)) &&
    words[chunk.first]?.lower === 'the'
  )
}

/** Whether a chunk belongs to one of the free ones: "one of the things". */
function isOf(reading: Reading, chunk: number, clause: OpenClause): boolean {
  const { of } = chunkOf(reading, chunk)
  return of !== null && clause.free.includes(of)
}

function readWithSubject(reading: Reading, index: number, subject: number): void {
  const clause = top(reading)
  const first = beginningOf(reading, subject)
  if (isTrailing(reading, groupOf(reading, index), subject)) openReport(reading, index, subject)
  else if (takesClause(reading, clause, subject)) {
    openZero(reading, clause, index, subject)
  } else if (!goesOn(reading, index, subject) && !openSaid(reading, index)) {
    // "the man [I saw]"
    if (chunkAt(reading, first - 1) >= 0)
      open(reading, { kind: 'relative', first: beginningOf(reading, subject), group: index, subject })
    else join(reading, outerPartner(reading), startOf(reading, clause, subject), index, subject)
  }
}

function readWithoutSubject(reading: Reading, index: number): void {
  const { first } = groupOf(reading, index)
  if (openSaid(reading, index) || openSaidOfDoing(reading, index)) return
  const waiting = innermost(reading, (one) => one.group === null)
  if (waiting) {
    closeAbove(reading, depthOf(reading, waiting), first)
    assign(reading, waiting, index)
    return
  }
  // "a resolution [passed] in May": no subject, no conjunction
  const behind = chunkAt(reading, first - 1)
  if (behind >= 0 && toParticiple(reading, index)) {
    open(reading, { kind: 'participial', first, group: index, subject: behind })
    return
  }
  const partner = innermost(reading, (one) => hasFinite(reading, one))
  join(reading, partner, first, index, partner?.subject ?? null)
}

function readCoordinated(reading: Reading, index: number, subject: number | null): void {
  const { coordinator, comma } = reading
  const { first } = groupOf(reading, index)
  const apart = comma === coordinator - 1
  if (subject === null) {
    const carried = carriedSubject(reading, first)
    if (carried !== null) {
      join(reading, contentPartner(reading), coordinator, index, carried)
      return
    }
    const partner = isNear(reading, coordinator, first) ? alike(reading, index) : undefined
    if (partner) join(reading, partner, coordinator, index, partner.subject)
    else readWithoutSubject(reading, index)
    return
  }
  if (!apart && goesOn(reading, index, subject)) return
  const outer = apart || lowerAt(reading.words, coordinator) === 'but'
  const partner = outer ? outerPartner(reading) : contentPartner(reading)
  join(reading, partner, coordinator, index, subject)
}

/** "from Google and [Mohamed] was": taken for joined to what hangs on a preposition, but the verb that follows needs a subject. */
function carriedSubject(reading: Reading, verb: number): number | null {
  let at = verb - 1
  while (posAt(reading.words, at) === 'ADV') at--
  const chunk = chunkAt(reading, at)
  if (chunk < 0 || chunkOf(reading, chunk).first !== reading.coordinator + 1) return null
  return innermost(reading, (one) => one.group === null) ? null : chunk
}

/** Gives the verb to a clause around the innermost that waits for one, or that a fronted clause led up to. */
function goesOn(reading: Reading, index: number, subject: number): boolean {
  const waiting = innermost(reading, (one) => one.group === null && one.free.length > 0)
  if (waiting) {
    closeAbove(reading, depthOf(reading, waiting), groupOf(reading, index).first)
    assign(reading, waiting, index)
    return true
  }
  // "When it collapsed [there was]"
  const fronted = reading.stack.find((one) => one.group !== null && isFronted(one))
  if (!fronted?.parent) return false
  const { parent } = fronted
  closeClause(reading, fronted, beginningOf(reading, subject))
  parent.subject = subject
  assign(reading, parent, index)
  return true
}

/** The phrase inside or behind a group. */
export function subjectBehind(reading: Reading, index: number): number | null {
  const { first, last } = groupOf(reading, index)
  let end = last
  while (posAt(reading.words, end) === 'ADV') end++
  for (let at = first; at <= end; at++) {
    const chunk = chunkAt(reading, at)
    if (chunk >= 0 && chunkOf(reading, chunk).preposition === null) return chunk
  }
  return null
}
