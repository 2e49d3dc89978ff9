import type { Chunk } from '../chunk.ts'
import { lowerAt } from '../words/tagged-word.ts'
import { assign, readFinite } from './read-finite.ts'
import {
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
import { isControlling, isSpeech } from './verb-classes.ts'

/** Gives a verb group its clause: one that waits for its verb, or a new one. */
export function readVerb(reading: Reading, index: number): void {
  const { form } = groupOf(reading, index)
  if (form === 'finite') readFinite(reading, index)
  else if (form === 'infinitive') readInfinitive(reading, index)
  else readParticiple(reading, index)
  reading.coordinator = -1
}

function readInfinitive(reading: Reading, index: number): void {
  const clause = top(reading)
  const { first } = groupOf(reading, index)
  if (
    clause.group === null &&
    (clause.kind === 'wh' || (clause.marker !== null && clause.free.length === 0))
  ) {
    assign(reading, clause, index)
    return
  }
  const joined = partnerOf(reading, 'infinitive', first)
  if (joined) closeClause(reading, joined, reading.coordinator)
  const parent = top(reading)
  open(reading, {
    kind: 'infinitive',
    first: joined ? reading.coordinator : purposeStart(reading, first),
    marker: lowerAt(reading.words, first) === 'to' ? first : null,
    joined,
    group: index,
    subject: joined ? joined.subject : controllerOf(reading, parent),
  })
}

/** "in order to", "so as to" */
const purposeStart = ({ words }: Reading, first: number): number =>
  /^(?:in order|so as)$/.test(`${lowerAt(words, first - 2)} ${lowerAt(words, first - 1)}`) ? first - 2 : first

/** An open clause of the same kind that "and" joins this one to. */
function partnerOf(reading: Reading, kind: OpenClause['kind'], first: number): OpenClause | null {
  if (reading.coordinator < 0 || !isNext(reading, reading.coordinator, first)) return null
  const nearest = innermost(reading, (one) => one.kind === kind || hasFinite(reading, one), 1)
  return nearest?.kind === kind && nearest.group !== null ? nearest : null
}

/** Whether only adverbs and marks stand between. */
function isNext({ words }: Reading, from: number, to: number): boolean {
  return words.slice(from + 1, to).every(({ pos }) => pos === 'ADV' || pos === 'PUNCT' || pos === 'PART')
}

/** Who does what an infinitive says: the object of such a verb ("told him to go"), else the subject of the clause around. */
function controllerOf(reading: Reading, around: OpenClause): number | null {
  const { group, subject, free } = around
  if (group === null) return free.at(-1) ?? subject
  const passive = groupOf(reading, group).voice === 'passive'
  return passive || !isControlling(verbOf(reading, around)) ? subject : (free.at(-1) ?? subject)
}

/** Whether what a marker opened may have a verb that is not finite: "after leaving", "if asked", but "that [leaving] is". */
const takesParticiple = ({ kind, marker, free }: OpenClause): boolean =>
  marker !== null && free.length === 0 && /^(?:participial|adverbial|conditional)$/.test(kind)

function readParticiple(reading: Reading, index: number): void {
  const { words } = reading
  const { first, head } = groupOf(reading, index)
  const around = top(reading)
  if (around.group === null && takesParticiple(around)) {
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
  const behind = before?.text === ',' ? -1 : chunkBefore(reading, first)
  const doer = behind < 0 ? null : chunkOf(reading, behind)
  // "with two officers [looking] on"
  const absolute = withOf(reading, doer)
  const preposition = before?.pos === 'ADP' ? first - 1 : absolute
  open(reading, {
    kind: 'participial',
    first: joined ? reading.coordinator : (preposition ?? first),
    marker: preposition,
    joined,
    group: index,
    subject: joined ? joined.subject : behind >= 0 ? behind : (parent.subject ?? parent.free.at(-1) ?? null),
  })
}

/** Where the "with" stands that a phrase hangs on. */
function withOf({ words }: Reading, chunk: Chunk | null): number | null {
  const at = chunk?.preposition ?? null
  return at !== null && lowerAt(words, at) === 'with' ? at : null
}
