import type { Document } from '../../text/document.ts'
import { inReadingOrder, overlaps, type Span } from '../../text/span.ts'
import type { Entity } from '../entity.ts'
import { type Joined, joinAcross } from './across.ts'
import { attributedCandidates } from './attributed-candidates.ts'
import type { Candidate } from './candidate.ts'
import { chosenLabel } from './chosen-label.ts'
import { type Claim, claimLabels, openLabels } from './claim.ts'
import { combine } from './combine.ts'
import { confidenceOf } from './confidence.ts'
import { least } from './confidence-data.ts'
import { withoutDatelines } from './dateline.ts'
import { phraseCandidates } from './phrase-candidates.ts'
import { doubtsOf, findPhrases } from './phrase-matches.ts'
import { quotedCandidates } from './quoted-candidates.ts'
import { speakerMemory } from './speaker-memory.ts'
import { readUnits } from './units.ts'
import { versesOf } from './verse.ts'

/** The statements that an article does not vouch for, each under one label. Linear in the text. */
export function findClaims(document: Document, entities: readonly Entity[]): Claim[] {
  const joined = readCandidates(document, entities, least)
  const places = new Map(joined.map(({ candidate }, index) => [candidate, index]))
  const entityAt = entityFinder(entities)
  return joined.map(({ candidate, related }) =>
    claimOf(
      candidate,
      entityAt,
      related.flatMap((other) => places.get(other) ?? []),
    ),
  )
}

/** How sure a reading must be to be reported: more so where its label says that the statement is open. */
interface Least {
  readonly open: number
  readonly other: number
}

/** What may be a claim and is sure enough, in reading order: each one statement, joined across sentences. */
export function readCandidates(document: Document, entities: readonly Entity[], least: Least): Joined[] {
  const units = withoutDatelines(readUnits(document), entities)
  const verses = versesOf(document)
  const names = nameStarts(entities)
  const memory = speakerMemory()
  const sure = (one: Candidate) =>
    confidenceOf(one.signs) >= (openLabels.includes(chosenLabel(one)) ? least.open : least.other)
  const perUnit = units.map((unit, at) => {
    const boundaries = new Set<number>()
    for (let i = 0; i < unit.words.length && names.size > 0; i++) {
      if (names.has(unit.words[i]?.start ?? -1)) boundaries.add(i)
    }
    // Cells of a table row are no sentence, and a song states nothing.
    if (verses.has(unit.paragraph) || document.text.slice(unit.start, unit.end).includes('\t')) return []
    const phrases = findPhrases(unit.words)
    const attributed = attributedCandidates(unit, at, memory, boundaries, doubtsOf(unit.words, phrases))
    const cues = attributed.filter(sure).flatMap((candidate) => candidate.cue)
    return [...attributed, ...phraseCandidates(unit, at, phrases, cues)].filter(sure)
  })
  const quoted = quotedCandidates(document, units, perUnit)
  return joinAcross(
    perUnit.map((own, at) =>
      combine([...own.filter(({ ahead }) => !ahead), ...(quoted[at] ?? []).filter(sure)]),
    ),
    document.text,
    units,
  ).sort((a, b) => inReadingOrder(a.candidate, b.candidate))
}

function claimOf(
  candidate: Candidate,
  entityAt: (span: Span) => string | null,
  related: readonly number[],
): Claim {
  const label = chosenLabel(candidate)
  const also = claimLabels.filter((known) => known !== label && candidate.labels.has(known))
  const source = candidate.source[0]
  return {
    start: candidate.start,
    end: candidate.end,
    label,
    also,
    confidence: confidenceOf(candidate.signs),
    cue: candidate.cue,
    source: candidate.source,
    sourceEntity: source ? entityAt(source) : null,
    via: candidate.via,
    sourceKind: candidate.sourceKind,
    related,
    because: candidate.labels.get(label) ?? '',
  }
}

const nameStarts = (entities: readonly Entity[]): Set<number> => {
  const starts = new Set<number>()
  for (const { mentions } of entities)
    for (const { start, kind } of mentions) if (kind === 'name') starts.add(start)
  return starts
}

/** Finds the entity that a source names: of the mentions inside it the first person's or organization's. */
function entityFinder(entities: readonly Entity[]): (span: Span) => string | null {
  const all = entities
    .flatMap(({ id, mentions }) =>
      mentions.map((mention) => ({ start: mention.start, end: mention.end, type: mention.type, id })),
    )
    .sort((a, b) => a.start - b.start)
  return (span) => {
    let [low, high] = [0, all.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((all[middle]?.end ?? 0) <= span.start) low = middle + 1
      else high = middle
    }
    const inside = []
    for (let i = low; i < all.length && (all[i]?.start ?? 0) < span.end; i++) {
      const mention = all[i]
      if (mention && overlaps(mention, span)) inside.push(mention)
    }
    const best =
      inside.find(({ type }) => type === 'person') ?? inside.find(({ type }) => type === 'organization')
    return best?.id ?? inside[0]?.id ?? null
  }
}
