import type { Clause } from '../clause.ts'
import type { Phrases } from '../phrases/find-phrases.ts'
import type { VerbGroup } from '../verb-group.ts'
import { lowerAt, posAt, type TaggedWord } from '../words/tagged-word.ts'
import { toPast } from './past-or-participle.ts'
import { subjectBehind } from './read-finite.ts'
import { readMark, readMarker } from './read-marks.ts'
import { readChunk } from './read-subjects.ts'
import { readVerb } from './read-verbs.ts'
import { chunkOf, closeAbove, closeTop, groupOf, type OpenClause, open, type Reading } from './reading.ts'

/** What `findClauses` found. */
export interface Clauses {
  /** In the order of their first words, the outer before the inner. */
  readonly clauses: readonly Clause[]
  /** The groups as the clauses understand them, each with its clause. */
  readonly groups: readonly VerbGroup[]
}

const questions = /^(?:whose|what|which|whether|how|why|where|when|whatever|whichever|wherever)$/

/**
 * Reads the clauses of a sentence from left to right, with a stack of those that are open: markers open them, verbs fill
 * them, marks and the next verb close them.
 */
export function findClauses(words: readonly TaggedWord[], phrases: Phrases, from: number): Clauses {
  const reading: Reading = {
    words,
    phrases,
    groups: [...phrases.groups],
    all: [],
    stack: [],
    coordinator: -1,
    comma: -1,
    boundary: -1,
  }
  open(reading, { kind: 'main', first: from })
  let verbEnd = from
  for (let at = from; at < words.length; at++) {
    const group = phrases.groupAt[at] ?? -1
    const chunk = phrases.chunkAt[at] ?? -1
    if (group >= 0) {
      const { first, last } = groupOf(reading, group)
      if (first !== at) continue
      readVerb(reading, group)
      verbEnd = last
    } else if (at < verbEnd) {
      // "did [she] say": what stands inside a group was read with it
    } else if (chunk >= 0) {
      if (chunkOf(reading, chunk).first === at) readChunk(reading, chunk)
    } else readWord(reading, at)
  }
  closeAbove(reading, 0, words.length)
  closeTop(reading, words.length)
  fillHeadline(reading)
  fillThere(reading)
  return flat(reading)
}

/** "Two men [arrested] in Kabul", "Minister [to resign]": without a finite verb, the first that is none is the sentence's. */
function fillHeadline(reading: Reading): void {
  const main = reading.all[0]
  const child = reading.all.find((one) => one.group !== null)
  if (!main || main.group !== null || child?.parent !== main || child.joined || child.subject === null) return
  if (posAt(reading.words, child.marker ?? -1) === 'ADP') return
  if (chunkOf(reading, child.subject).last !== child.first) return
  // a headline has no stop: "Service [resumed] in Kabul." is no participle
  if (reading.words.at(-1)?.text === '.') toPast(reading, child.group as number)
  main.group = child.group
  main.subject = child.subject
  child.group = null
  for (const one of reading.all) if (one.parent === child) one.parent = main
}

/** "There was [a fire]" */
function fillThere(reading: Reading): void {
  for (const clause of reading.all) {
    if (clause.group === null || clause.subject === null) continue
    if (lowerAt(reading.words, chunkOf(reading, clause.subject).head) === 'there')
      clause.subject = subjectBehind(reading, clause.group) ?? clause.subject
  }
}

function readWord(reading: Reading, at: number): void {
  const { pos, lower } = reading.words[at] as TaggedWord
  if (pos === 'PUNCT' || pos === 'SYM') readMark(reading, at)
  else if (pos === 'CCONJ') reading.coordinator = at
  else if (pos === 'SCONJ' || (questions.test(lower) && /^(?:ADV|PRON|DET)$/.test(pos)))
    readMarker(reading, at)
}

/** The clauses with a verb, and main ones without, as plain data. */
function flat({ all, groups }: Reading): Clauses {
  const kept = all.filter(
    ({ group, kind, first, last }, i) => group !== null || i === 0 || (kind === 'main' && last > first),
  )
  kept.sort((a, b) => a.first - b.first || b.last - a.last)
  const indexOf = new Map(kept.map((clause, i) => [clause, i]))
  const indexOfKept = (clause: OpenClause | null): number | null => {
    for (let one = clause; one; one = one.parent) {
      const index = indexOf.get(one)
      if (index !== undefined) return index
    }
    return null
  }
  const ofGroup = new Int32Array(groups.length)
  const clauses = kept.map((clause, i): Clause => {
    const { first, last, kind, marker, group, subject, parent, joined } = clause
    if (group !== null) ofGroup[group] = i
    return {
      first,
      last,
      kind: kind === 'main' && group === null ? 'verbless' : kind,
      marker,
      group,
      subject,
      parent: indexOfKept(parent),
      joined: joined ? (indexOf.get(joined) ?? null) : null,
    }
  })
  return { clauses, groups: groups.map((group, i) => ({ ...group, clause: ofGroup[i] ?? 0 })) }
}
