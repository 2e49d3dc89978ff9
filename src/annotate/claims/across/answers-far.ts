import { type Candidate, chosenLabel } from '../candidate.ts'
import { determiners, prepositions } from '../lexicon/closed-class-data.ts'
import type { Range } from '../words/clauses.ts'
import type { Unit, Word } from '../words/units.ts'
import { accountOf, clauseOf, isNegated, negatesDeed, unsettled } from './accounts.ts'

/** How many words of substance an answer shares with an accusation, and with what nobody known tells; a denial needs but one. */
const leastShared = { alleged: 1, 'unnamed-source': 2 } as const

/** How many it shares where the accusation names nobody who answers. */
const leastOfOthers = 2

/**
 * Whether a statement answers an accusation that stands further back: somebody whom its sentence names, or who speaks for them, says
 * that it was not so, in words of its own ("alleges that the airline cut two posts from the night roster … Corella said it had not
 * touched the roster").
 */
export function answersFar(accusation: Candidate, answer: Candidate, units: readonly Unit[]): boolean {
  const label = chosenLabel(accusation)
  if (label !== 'alleged' && label !== 'unnamed-source') return false
  if (accusation.pointsBack !== null || answer.unit <= accusation.unit) return false
  const [first, second] = [units[accusation.unit], units[answer.unit]]
  if (!first || !second || !isNo(answer, second)) return false
  const accused = entitiesIn(first.words, { from: 0, to: first.words.length })
  if (accusation.speaker.entity !== null) accused.delete(accusation.speaker.entity)
  const isTheirs = [...speakersOf(answer, second)].some((id) => accused.has(id))
  const theirs = substanceOf(accountOf({ claim: accusation, unit: first }).content)
  const own = substanceOf(accountOf({ claim: answer, unit: second }).content)
  const shared = [...own].filter((word) => theirs.has(word)).length
  if (!isTheirs) return label === 'alleged' && shared >= leastOfOthers && !isSameSpeaker(accusation, answer)
  return shared >= (chosenLabel(answer) === 'disputed' ? 1 : leastShared[label])
}

const isSameSpeaker = (
  { speaker: { entity: one } }: Candidate,
  { speaker: { entity: other } }: Candidate,
): boolean => one === other

/** Whether somebody says that something was not so. */
function isNo(claim: Candidate, unit: Unit): boolean {
  if (
    !(claim.pointsBack === null || claim.pointsBack === 'guilt') ||
    !(claim.said || chosenLabel(claim) === 'disputed')
  )
    return false
  const { content, text } = accountOf({ claim, unit })
  const clause = clauseOf(content)
  return isNegated(clause) && negatesDeed(clause) && !unsettled.test(text)
}

/** The people and bodies that words name or take up. */
function entitiesIn(words: readonly Word[], { from, to }: Range): Set<string> {
  const found = new Set<string>()
  for (const { name, role } of words.slice(from, to))
    for (const called of [name, role]) if (called && called.type !== 'place') found.add(called.entity)
  return found
}

/** Who speaks, and whom they speak for: "Marr's solicitor". */
function speakersOf({ speaker, source }: Candidate, { words }: Unit): ReadonlySet<string> {
  const found = new Set(speaker.entity === null ? [] : [speaker.entity])
  for (const { start, end } of source) {
    const from = words.findIndex((word) => word.start >= start)
    const to = words.findLastIndex((word) => word.end <= end) + 1
    for (const id of entitiesIn(words, { from, to })) found.add(id)
  }
  return found
}

/** The words of substance, by their first letters; no names. */
const substanceOf = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(
    words.flatMap(({ lower, name }) =>
      name ||
      !/^\p{L}{3,}$/u.test(lower) ||
      determiners.has(lower) ||
      prepositions.has(lower) ||
      empty.test(lower)
        ? []
        : lower.replace(/(?:ing|ed|es|s)$/, ''),
    ),
  )
const empty =
  /^(?:that|this|they|them|their|have|has|had|been|was|were|are|did|does|not|never|and|but|who|which|she|her|his|him|its|our|any|one|two|all|when|what|there|would|said|client|company|firm|people|year|years|time|day|days)$/
