import { lowerAt, posAt } from '../words/tagged-word.ts'
import { reportingVerbs, tellingVerbs } from './clause-words-data.ts'
import { isBetween, isInverted, isSpeech, isTrailing, openReport } from './read-reports.ts'
import { subjectFrom } from './read-subjects.ts'
import {
  chunkAt,
  chunkBefore,
  chunkOf,
  closeAbove,
  closeClause,
  depthOf,
  groupOf,
  hasFinite,
  innermost,
  type OpenClause,
  open,
  type Reading,
  top,
  verbOf,
} from './reading.ts'

const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
const reporting = setOf(reportingVerbs)
const telling = setOf(tellingVerbs)

/** Gives a verb group its clause: one that waits for its verb, or a new one. */
export function readVerb(reading: Reading, index: number): void {
  const { form } = groupOf(reading, index)
  if (form === 'finite') readFinite(reading, index)
  else if (form === 'infinitive') readInfinitive(reading, index)
  else readParticiple(reading, index)
  reading.coordinator = -1
}

function assign(reading: Reading, clause: OpenClause, index: number): void {
  clause.group = index
  clause.subject ??= subjectFrom(reading, clause.free)
  clause.free = []
}

function readFinite(reading: Reading, index: number): void {
  const group = groupOf(reading, index)
  const clause = top(reading)
  if (isInverted(reading, group)) return void openReport(reading, index, null)
  if (clause.group === null) {
    if (isBetween(reading, group)) return void openReport(reading, index, clause.free.pop() ?? null)
    assign(reading, clause, index)
    if (clause.subject === null || lowerAt(reading.words, chunkOf(reading, clause.subject).head) === 'there')
      clause.subject = subjectBehind(reading, index) ?? clause.subject
    return
  }
  const { coordinator } = reading
  const coordinated = coordinator >= 0
  const free = coordinated
    ? clause.free.filter((one) => chunkOf(reading, one).first > coordinator)
    : clause.free
  const partner = innermost(reading, (one) => hasFinite(reading, one))
  if (coordinated && free.length === 0 && isNear(reading, coordinator, group.first) && partner)
    return void join(reading, partner, coordinator, index, partner.subject)
  const subject = subjectFrom(reading, free)
  if (subject !== null && !coordinated && isTrailing(reading, group, subject))
    return void openReport(reading, index, subject)
  if (subject !== null && takesClause(reading, clause, subject)) {
    clause.free = []
    open(reading, {
      kind: 'zero',
      first: coordinated ? coordinator : startOf(reading, clause, subject),
      group: index,
      subject,
    })
    return
  }
  const waiting = innermost(reading, (one) => one.group === null && one.free.length > 0)
  if (waiting && !(coordinated && subject !== null && reading.comma === coordinator - 1)) {
    closeAbove(reading, depthOf(reading, waiting), group.first)
    return void assign(reading, waiting, index)
  }
  if (subject !== null && !coordinated && chunkAt(reading, chunkOf(reading, subject).first - 1) >= 0) {
    // "the man [I saw]"
    open(reading, { kind: 'relative', first: chunkOf(reading, subject).first, group: index, subject })
    return
  }
  if (!partner) return
  const first = subject === null ? group.first : coordinated ? coordinator : startOf(reading, clause, subject)
  join(reading, partner, first, index, subject ?? partner.subject)
}

/** Where a clause without a marker begins: behind the last mark since the verb above ("said, in [Paris] …"), else with its subject. */
function startOf(reading: Reading, { group }: OpenClause, subject: number): number {
  const { first } = chunkOf(reading, subject)
  const { boundary } = reading
  return group !== null && boundary >= groupOf(reading, group).last && boundary < first ? boundary + 1 : first
}

/** Closes a clause and goes on with one of the same kind beside it. */
function join(
  reading: Reading,
  partner: OpenClause,
  first: number,
  group: number,
  subject: number | null,
): void {
  closeClause(reading, partner, first)
  open(reading, {
    kind: partner.kind === 'reporting' ? 'main' : partner.kind,
    first,
    joined: partner,
    group,
    subject,
  })
}

/** Of "is there" and questions: the phrase inside or behind the group. */
function subjectBehind(reading: Reading, index: number): number | null {
  const { first, last } = groupOf(reading, index)
  for (let at = first; at <= last; at++) {
    const chunk = chunkAt(reading, at)
    if (chunk >= 0 && chunkOf(reading, chunk).preposition === null) return chunk
  }
  return null
}

/** Whether only adverbs, marks and phrases stand between. */
function isNear(reading: Reading, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (!/^(?:ADV|PUNCT|PART|ADP)$/.test(posAt(reading.words, at) ?? '') && chunkAt(reading, at) < 0)
      return false
  return true
}

/** Whether the verb before takes a clause, and the phrase before this one can be its subject: "said [it] was". */
function takesClause(reading: Reading, clause: OpenClause, subject: number): boolean {
  const lemma = verbOf(reading, clause)
  if (!reporting.has(lemma) || clause.group === null) return false
  if (lowerAt(reading.words, chunkOf(reading, subject).first - 1) === ',' && !isSpeech(lemma)) return false
  const others = clause.free.filter((one) => one < subject && chunkOf(reading, one).apposes === null)
  return others.length === 0 || telling.has(lemma) || groupOf(reading, clause.group).voice === 'passive'
}

function readInfinitive(reading: Reading, index: number): void {
  const clause = top(reading)
  const { first } = groupOf(reading, index)
  if (clause.group === null && (clause.kind === 'wh' || (clause.marker !== null && clause.free.length === 0)))
    return void assign(reading, clause, index)
  const joined = partnerOf(reading, 'infinitive', first)
  if (joined) closeClause(reading, joined, reading.coordinator)
  const parent = top(reading)
  open(reading, {
    kind: 'infinitive',
    first: joined ? reading.coordinator : first,
    marker: lowerAt(reading.words, first) === 'to' ? first : null,
    joined,
    group: index,
    subject: joined ? joined.subject : controllerOf(reading, parent),
  })
}

/** An open clause of the same kind that "and" joins this one to. */
function partnerOf(reading: Reading, kind: OpenClause['kind'], first: number): OpenClause | null {
  if (reading.coordinator < 0 || !isNear(reading, reading.coordinator, first)) return null
  const nearest = innermost(reading, (one) => one.kind === kind || hasFinite(reading, one), 1)
  return nearest?.kind === kind && nearest.group !== null ? nearest : null
}

/** Who does what an infinitive says: the object of the verb above ("told him to go"), else its subject. */
function controllerOf(reading: Reading, { group, subject, free }: OpenClause): number | null {
  const passive = group !== null && groupOf(reading, group).voice === 'passive'
  return passive ? subject : (free.at(-1) ?? subject)
}

function readParticiple(reading: Reading, index: number): void {
  const { words } = reading
  const { first, head } = groupOf(reading, index)
  const around = top(reading)
  if (around.group === null && around.marker !== null && around.free.length === 0) {
    assign(reading, around, index)
    if (around.kind === 'adverbial' || around.kind === 'conditional') around.kind = 'participial'
    around.subject = around.parent ? (around.parent.subject ?? around.parent.free.at(-1) ?? null) : null
    return
  }
  const before = words[first - 1]
  const joined = partnerOf(reading, 'participial', first)
  if (joined) closeClause(reading, joined, reading.coordinator)
  else if (before?.text === ',' && isSpeech(words[head]?.lemma ?? '')) {
    // ", saying that …" goes on with whoever spoke before
    const speaker = reading.stack.find((clause) => hasFinite(reading, clause))
    if (speaker) closeAbove(reading, depthOf(reading, speaker), first)
  }
  const parent = top(reading)
  const preposition = before?.pos === 'ADP' ? first - 1 : null
  const behind = preposition === null && before?.text !== ',' ? chunkBefore(reading, first) : -1
  open(reading, {
    kind: 'participial',
    first: joined ? reading.coordinator : (preposition ?? first),
    marker: preposition,
    joined,
    group: index,
    subject: joined ? joined.subject : behind >= 0 ? behind : (parent.subject ?? parent.free.at(-1) ?? null),
  })
}
