import type { Document } from '../../text/document.ts'
import { atOnce, mapSentences, type Sliced } from '../../text/slices.ts'
import { inReadingOrder } from '../../text/span.ts'
import type { Entity } from '../entity.ts'
import { type Joined, joinAcross } from './across/across.ts'
import { toldByOutlet } from './across/told-by-outlet.ts'
import { attributedCandidates } from './attributions/attributed-candidates.ts'
import type { Candidate, LabelReason } from './candidate.ts'
import { chosenLabel } from './candidate.ts'
import { type Claim, claimLabels, openLabels } from './claim.ts'
import { combine } from './combine.ts'
import { confidenceOf } from './confidence.ts'
import { least } from './confidence-data.ts'
import { verdictsOn } from './polarity/verdicts.ts'
import { quotedCandidates } from './quotations/quoted-candidates.ts'
import { runsOf } from './quotations/runs.ts'
import { reasonOf } from './reasons.ts'
import { doubtsOf, ruleFinder } from './rules/find-rules.ts'
import { phraseCandidates } from './rules/phrase-candidates.ts'
import type { RuleTable } from './rules/rule.ts'
import { ruleTables } from './rules/rules.ts'
import { callWords, readScene } from './sources/scene.ts'
import type { Place } from './sources/source.ts'
import { speakers as newSpeakers } from './sources/speakers.ts'
import { versesOf, withoutDatelines } from './words/left-out.ts'
import { readUnits } from './words/read-units.ts'
import type { Unit } from './words/units.ts'

/** All rules, compiled once. */
const findAllRules = ruleFinder(ruleTables)

/** What finds the statements that an article does not vouch for, by these rules. Linear in the text. */
export function claimFinder(
  tables: readonly RuleTable[],
): (document: Document, entities: readonly Entity[]) => Claim[] {
  const finding = slicedFinder(ruleFinder(tables))
  return (document, entities) => atOnce(finding(document, entities))
}

type FindRules = ReturnType<typeof ruleFinder>

function slicedFinder(
  findRules: FindRules,
): (document: Document, entities: readonly Entity[]) => Sliced<Claim[]> {
  return function* (document, entities) {
    const joined = yield* readingCandidates(document, entities, least, findRules)
    yield
    const places = new Map(joined.map(({ candidate }, index) => [candidate, index]))
    const runs = runsOf([...places.keys()], document)
    return joined.map(({ candidate, related }, index) =>
      claimOf(
        candidate,
        related.flatMap((other) => places.get(other) ?? []),
        runs[index] ?? null,
      ),
    )
  }
}

/** The statements that an article does not vouch for, each under one label, in slices. Linear in the text. */
export const findingClaims = slicedFinder(findAllRules)

/** The same, at once. */
export const findClaims = (document: Document, entities: readonly Entity[]): Claim[] =>
  atOnce(findingClaims(document, entities))

/** How sure a reading must be to be reported: more so where its label says that the statement is open. */
interface Least {
  readonly open: number
  readonly other: number
}

/** What may be a claim and is sure enough, in reading order: each one statement, joined across sentences. */
export const readCandidates = (document: Document, entities: readonly Entity[], least: Least): Joined[] =>
  atOnce(readingCandidates(document, entities, least, findAllRules))

function* readingCandidates(
  document: Document,
  entities: readonly Entity[],
  least: Least,
  findRules: FindRules,
): Sliced<Joined[]> {
  const units = callWords(withoutDatelines(readUnits(document), entities), entities)
  const verses = versesOf(document)
  const tabbed = document.text.includes('\t')
  const names = nameStarts(entities)
  const scene = readScene(document.text, units, entities)
  const speakers = newSpeakers()
  const placeOf = (unit: number): Place => ({ scene, unit, speakers })
  const sure = (one: Candidate) =>
    confidenceOf(one.signs) >= (openLabels.includes(chosenLabel(one)) ? least.open : least.other)
  const attributedIn = (unit: Unit, at: number, doubts: readonly number[]) =>
    attributedCandidates(unit, placeOf(at), names, doubts).filter(sure)
  yield
  const perUnit = yield* mapSentences(units, (unit, at) => {
    // Cells of a table row are no sentence, and a song states nothing.
    if (verses.has(unit.paragraph) || (tabbed && document.text.slice(unit.start, unit.end).includes('\t')))
      return []
    const matches = findRules(unit.words)
    const attributed = attributedIn(unit, at, doubtsOf(unit.words, matches))
    const cues = attributed.flatMap((candidate) => candidate.cue)
    return [...attributed, ...phraseCandidates(unit, matches, cues, placeOf(at)).filter(sure)]
  })
  const inside = (unit: Unit, at: number) => attributedIn(unit, at, [])
  const quoted = quotedCandidates(document, units, perUnit, placeOf, inside)
  yield
  const combined = perUnit.map((own, at) =>
    combine([...own.filter(({ silent }) => !silent), ...(quoted[at] ?? []).filter(sure)]),
  )
  return joinAcross(
    toldByOutlet(combined, units, document.text),
    document.text,
    units,
    verdictsOn(units, document.text, entities),
  ).sort((a, b) => inReadingOrder(a.candidate, b.candidate))
}

/** Of what somebody says will or may be, and no rule says that it is his. */
const said: LabelReason = { reason: reasonOf('its-source'), rule: '' }

function claimOf(candidate: Candidate, related: readonly number[], run: number | null): Claim {
  const label = chosenLabel(candidate)
  const also = claimLabels.filter((known) => known !== label && candidate.labels.has(known))
  return {
    start: candidate.start,
    end: candidate.end,
    label,
    also,
    confidence: confidenceOf(candidate.signs),
    cue: candidate.cue,
    source: candidate.source,
    sourceEntity: candidate.speaker.entity,
    via: candidate.via,
    sourceKind: candidate.speaker.kind,
    related,
    run,
    ...(candidate.labels.get(label) ?? said),
  }
}

const nameStarts = (entities: readonly Entity[]): Set<number> => {
  const starts = new Set<number>()
  for (const { mentions } of entities)
    for (const { start, kind } of mentions) if (kind === 'name') starts.add(start)
  return starts
}
