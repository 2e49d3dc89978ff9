import type { Chunk } from '../chunk.ts'
import type { Clause, ClauseKind } from '../clause.ts'
import type { Phrases } from '../phrases/find-phrases.ts'
import type { OpenGroup } from '../phrases/read-group.ts'
import { lemmaAt, posAt, type TaggedWord } from '../words/tagged-word.ts'

/** A clause while it is read. */
export interface OpenClause {
  kind: ClauseKind
  first: number
  last: number
  marker: number | null
  group: number | null
  subject: number | null
  parent: OpenClause | null
  readonly joined: OpenClause | null
  /** Chunks that hang on no preposition: before the verb they may be its subject, behind it the next verb's. */
  free: number[]
  /** Whether a comma stands before it. */
  readonly behindComma: boolean
  /** The quotation that it opened in. */
  readonly quotation: number | null
}

/** A sentence on the way to its clauses, read from left to right. */
export interface Reading {
  readonly words: readonly TaggedWord[]
  readonly phrases: Phrases
  /** The phrases' groups, some of them understood anew: "Service [resumed] in Kabul" is no participle. */
  readonly groups: OpenGroup[]
  /** Every clause in the order of opening. */
  readonly all: OpenClause[]
  /** The open ones, the innermost last. Never empty. */
  readonly stack: OpenClause[]
  /** Where the conjunction stands that what comes next hangs on, or -1. */
  coordinator: number
  /** Where the last comma, colon or dash stands, or -1. */
  comma: number
  /** Where the last mark stands that a clause may begin behind: also one of quotation; or -1. */
  boundary: number
}

export const top = ({ stack }: Reading): OpenClause => stack[stack.length - 1] as OpenClause
export const chunkOf = ({ phrases }: Reading, index: number): Chunk => phrases.chunks[index] as Chunk
export const groupOf = ({ groups }: Reading, index: number): OpenGroup => groups[index] as OpenGroup
/** The lemma of a clause's verb, or nothing. */
export const verbOf = (reading: Reading, { group }: OpenClause): string =>
  group === null ? '' : lemmaAt(reading.words, groupOf(reading, group).head)
export const hasFinite = (reading: Reading, { group }: OpenClause): boolean =>
  group !== null && groupOf(reading, group).form === 'finite'
/** The chunk that holds a word, or -1. */
export const chunkAt = ({ phrases }: Reading, at: number): number => phrases.chunkAt[at] ?? -1

/** The chunk that ends right before, a comma aside; or -1. */
export const chunkBefore = (reading: Reading, at: number): number =>
  chunkAt(reading, reading.words[at - 1]?.text === ',' ? at - 2 : at - 1)

interface Opening {
  readonly kind: Clause['kind']
  readonly first: number
  readonly marker?: number | null
  readonly joined?: OpenClause | null
  readonly group?: number
  readonly subject?: number | null
}

/** Opens a clause inside the innermost. */
export function open(reading: Reading, opening: Opening): OpenClause {
  const { kind, first, marker = null, joined = null, group = null, subject = null } = opening
  const clause: OpenClause = {
    kind,
    first,
    last: reading.words.length,
    marker,
    group,
    subject,
    parent: reading.stack[reading.stack.length - 1] ?? null,
    joined,
    free: [],
    behindComma: reading.comma === first - 1,
    quotation: reading.words[first]?.quotation ?? null,
  }
  reading.all.push(clause)
  reading.stack.push(clause)
  return clause
}

/** Closes what is open above `depth`; marks at the end belong to what is around. */
export function closeAbove(reading: Reading, depth: number, end: number): void {
  while (reading.stack.length > depth + 1) closeTop(reading, end)
}

export function closeTop({ stack, words }: Reading, end: number): void {
  const clause = stack.pop()
  if (!clause) return
  clause.last = Math.max(end, clause.first)
  while (clause.last > clause.first + 1 && /^(?:PUNCT|CCONJ)$/.test(posAt(words, clause.last - 1) ?? ''))
    clause.last--
}

export const depthOf = ({ stack }: Reading, clause: OpenClause): number => stack.lastIndexOf(clause)

/** Closes a clause and all inside it. */
export function closeClause(reading: Reading, clause: OpenClause, end: number): void {
  closeAbove(reading, depthOf(reading, clause), end)
  closeTop(reading, end)
}

/** The innermost open clause that fits, down to the one at `least`. */
export function innermost(
  { stack }: Reading,
  fits: (clause: OpenClause) => boolean,
  least = 0,
): OpenClause | undefined {
  for (let depth = stack.length - 1; depth >= least; depth--) {
    const clause = stack[depth]
    if (clause && fits(clause)) return clause
  }
  return undefined
}

/** Whether a clause opens what is around it: "If it rains, …", "Citing officials, …". */
export const isFronted = ({ kind, parent }: OpenClause): boolean =>
  parent !== null &&
  parent.group === null &&
  parent.subject === null &&
  parent.free.length === 0 &&
  /^(?:adverbial|conditional|participial|infinitive|relative|wh)$/.test(kind)
