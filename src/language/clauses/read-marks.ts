import { wordSet } from '../../text/word-set.ts'
import type { ClauseKind } from '../clause.ts'
import { lowerAt, posAt, type TaggedWord } from '../words/tagged-word.ts'
import {
  adverbialMarkers,
  conditionalMarkers,
  prepositionMarkers,
  questioningVerbs,
} from './clause-words-data.ts'
import { opensQuote } from './read-reports.ts'
import { isDirect } from './read-subjects.ts'
import {
  chunkBefore,
  closeAbove,
  closeClause,
  closeTop,
  groupOf,
  innermost,
  isFronted,
  type OpenClause,
  open,
  type Reading,
  top,
  verbOf,
} from './reading.ts'
import { isSpeech } from './verb-classes.ts'

const adverbial = wordSet(adverbialMarkers)
const conditional = wordSet(conditionalMarkers)
const prepositions = wordSet(prepositionMarkers)
const questioning = wordSet(questioningVerbs)
const asking = /^(?:how|why|what|who|whom|which|whose|whatever|whoever|whichever|whether)$/

/** Reads a comma, a semicolon, a bracket or another mark, where clauses end. */
export function readMark(reading: Reading, at: number): void {
  const word = reading.words[at]
  reading.boundary = at
  switch (word?.text) {
    case ',':
    case ':':
    case '—':
    case '–':
    case '--':
      endAtComma(reading, at)
      reading.comma = at
      return
    case ';':
      openMain(reading, at + 1)
      return
    case '(':
    case '[':
      open(reading, { kind: 'parenthetical', first: at + 1 })
      return
    case ')':
    case ']': {
      const bracket = innermost(reading, ({ kind }) => kind === 'parenthetical', 1)
      if (bracket) closeClause(reading, bracket, at)
      return
    }
    default:
      if (word) {
        endQuotation(reading, at, word)
        beginQuotation(reading, at, word)
      }
  }
}

/** A whole clause in quotation marks behind a verb of saying is what is said: "said, “It is safe.”" */
function beginQuotation(reading: Reading, at: number, { quotation }: TaggedWord): void {
  const { words } = reading
  if (quotation === null || words[at - 1]?.quotation === quotation) return
  const clause = top(reading)
  if (clause.group === null || !isSpeech(verbOf(reading, clause)) || clause.quotation === quotation) return
  const verbEnd = groupOf(reading, clause.group).last
  const between = words[at - 1]
  if (at !== verbEnd && !(between?.pos === 'PUNCT' && /^[,:]$/.test(between.text))) return
  for (let i = at + 1; words[i]?.quotation === quotation; i++) {
    const group = reading.phrases.groupAt[i] ?? -1
    if (group >= 0 && groupOf(reading, group).form === 'finite') {
      clause.free = []
      open(reading, { kind: 'zero', first: at + 1 })
      return
    }
  }
}

/** What began inside a quotation ends with it. */
function endQuotation(reading: Reading, at: number, { quotation }: TaggedWord): void {
  if (quotation === null || reading.words[at + 1]?.quotation === quotation) return
  const outside = reading.stack.findLastIndex((clause) => clause.quotation !== quotation)
  if (outside >= 0) closeAbove(reading, outside, at)
}

/** A clause between commas ends with the second; one that opens the sentence ends before what it leads up to. */
function endAtComma(reading: Reading, at: number): void {
  // ", saying, “…”"
  if (isSpeech(verbOf(reading, top(reading))) && opensQuote(reading, at)) return
  const ended = reading.stack.find(
    (clause) =>
      clause.group !== null &&
      clause.parent !== null &&
      (isFronted(clause) || isBetween(clause) || opensContent(reading, clause)),
  )
  if (ended) closeClause(reading, ended, at)
}

/** "said [although it rained], the dam …": right behind a verb of saying. */
const opensContent = (reading: Reading, { kind, parent, first }: OpenClause): boolean =>
  parent !== null &&
  parent.group !== null &&
  /^(?:adverbial|conditional)$/.test(kind) &&
  isSpeech(verbOf(reading, parent)) &&
  groupOf(reading, parent.group).last === first

const isBetween = ({ kind, behindComma }: OpenClause): boolean =>
  kind === 'reporting' || (behindComma && (kind === 'relative' || kind === 'participial'))

/** Reads a conjunction or a question word that opens a clause. */
export function readMarker(reading: Reading, at: number): void {
  const kind = kindOfMarker(reading, at)
  if (kind === undefined) return
  const clause = top(reading)
  // ", because …" behind a clause between commas hangs on what is around that
  if (
    reading.comma === at - 1 &&
    /^(?:adverbial|conditional)$/.test(kind) &&
    clause.kind === 'participial' &&
    clause.behindComma
  )
    closeClause(reading, clause, at)
  const coordinated = reading.coordinator >= 0 && reading.coordinator === at - 1
  if (kind === 'main') {
    openMain(reading, coordinated ? at - 1 : at)
    return
  }
  const joined = coordinated
    ? innermost(reading, (one) => one.kind === kind && one.group !== null, 1)
    : undefined
  if (joined) closeClause(reading, joined, reading.coordinator)
  open(reading, { kind, first: joined ? at - 1 : at, marker: at, joined: joined ?? null })
  reading.coordinator = -1
}

function openMain(reading: Reading, first: number): void {
  closeAbove(reading, 0, first)
  closeTop(reading, first)
  open(reading, { kind: 'main', first })
  reading.coordinator = -1
}

function kindOfMarker(reading: Reading, at: number): ClauseKind | undefined {
  const lower = lowerAt(reading.words, at)
  if (lower === 'that') return 'that'
  const clause = top(reading)
  const asked =
    clause.group !== null &&
    reading.comma !== at - 1 &&
    chunkBefore(reading, at) < 0 &&
    questioning.has(verbOf(reading, clause))
  if (lower === 'if') return asked ? 'wh' : 'conditional'
  if (conditional.has(lower)) return 'conditional'
  if (/^(?:how|why|where|when)$/.test(lower) && isDirect(reading, at))
    return clause.group === null ? undefined : 'main'
  if (asking.test(lower)) return 'wh'
  if (lower === 'where' || lower === 'when') {
    if (asked) return 'wh'
    if (reading.words[at]?.form === 'relative') return 'relative'
    return lower === 'where' && chunkBefore(reading, at) >= 0 ? 'relative' : 'adverbial'
  }
  // treebanks have the "by" of "by searching" for a conjunction
  if (prepositions.has(lower)) return 'participial'
  return adverbial.has(lower) || posAt(reading.words, at) === 'SCONJ' ? 'adverbial' : undefined
}
