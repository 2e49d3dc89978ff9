import { type Candidate, chosenLabel } from '../candidate.ts'
import type { Unit, Word } from '../words/units.ts'
import { accountOf, clauseOf, isNegated, negatesDeed, substanceOf, unsettled } from './accounts.ts'

/** How many words of substance an answer shares with an accusation, and with what nobody known tells; a denial needs but one. */
const leastShared = { alleged: 1, 'unnamed-source': 2 } as const

/** How many it shares where the accusation names nobody who answers. */
const leastOfOthers = 2

const both = (least: number): Answer['least'] => ({ alleged: least, 'unnamed-source': least })

/** Somebody's statement that something was not so. */
interface Answer {
  readonly unit: number
  /** How many words it must share with an accusation that names whoever speaks. */
  readonly least: Readonly<Record<keyof typeof leastShared, number>>
  /** Who speaks. */
  readonly speaker: string | null
  /** Who speaks, and whom they speak for: "Marr's solicitor". */
  readonly speakers: ReadonlySet<string>
  readonly words: readonly string[]
}

/** A statement as an answer to what stands further back; null where it says of nothing that it was not so. */
export function answerIn(claim: Candidate, units: readonly Unit[]): Answer | null {
  const unit = units[claim.unit]
  const denies = chosenLabel(claim) === 'disputed'
  if (!unit || !(claim.said || denies)) return null
  if (claim.pointsBack !== null && claim.pointsBack !== 'guilt') return null
  const { content, text } = accountOf({ claim, unit })
  const clause = clauseOf(content)
  // "denies throwing anything": what is denied was not so
  const denied = claim.labels.get('disputed')?.rule.startsWith('deny.') === true
  if (!(denied || (isNegated(clause) && negatesDeed(clause))) || unsettled.test(text)) return null
  const { entity } = claim.speaker
  const words = ofSubstance(content)
  const named = entitiesIn(
    unit.words.filter((word) =>
      claim.source.some(({ start, end }) => word.start >= start && word.end <= end),
    ),
  )
  return {
    unit: claim.unit,
    // "denies being in a relationship with Lund" answers no accusation about another
    least: denied ? both(Math.min(leastOfOthers, new Set(words).size)) : denies ? both(1) : leastShared,
    speaker: entity,
    speakers: new Set(entity === null ? named : [entity, ...named]),
    words,
  }
}

/**
 * Whether an answer is to an accusation: somebody whom the accusation's sentence names, or who speaks for them, says that it was not
 * so, in words of its own ("alleges that the airline cut two posts from the night roster … Corella said it had not touched the
 * roster").
 */
export function answersFar(accusation: Candidate, answer: Answer, units: readonly Unit[]): boolean {
  const label = chosenLabel(accusation)
  const unit = units[accusation.unit]
  if (!unit || (label !== 'alleged' && label !== 'unnamed-source')) return false
  if (accusation.pointsBack !== null || answer.unit <= accusation.unit) return false
  const accuser = accusation.speaker.entity
  const owners = new Set(entitiesIn(unit.words.filter((_, at) => ownsAccusation(unit.words, at))))
  const accused = entitiesIn(unit.words).filter((id) => id !== accuser && !owners.has(id))
  const theirs = new Set(ofSubstance(accountOf({ claim: accusation, unit }).content))
  const shared = new Set(answer.words.filter((word) => theirs.has(word))).size
  if (accused.some((id) => answer.speakers.has(id))) return shared > 0 && shared >= answer.least[label]
  // two of whom neither is known may be one
  const other = accuser !== answer.speaker && !(answer.speaker !== null && owners.has(answer.speaker))
  return label === 'alleged' && shared >= leastOfOthers && other
}

/** "Tirkey" in "Tirkey's allegation that": whoever makes it answers nothing. */
const ownsAccusation = (words: readonly Word[], at: number): boolean =>
  words[at + 1]?.lower === "'s" &&
  /^(?:allegation|accusation|claim|charge|suggestion)s?$/.test(words[at + 2]?.lower ?? '')

/** The people and bodies that words name or take up. */
const entitiesIn = (words: readonly Word[]): string[] =>
  words.flatMap(({ name, role }) =>
    [name, role].flatMap((called) => (called && called.type !== 'place' ? called.entity : [])),
  )

/** The words of substance, each by its base; no names, and none that anybody is called by. */
const ofSubstance = (words: readonly Word[]): string[] =>
  substanceOf(words.filter(({ lower, name }) => !name && !called.test(lower)))
const called = /^(?:any(?:thing|one|body)|clients?|compan(?:y|ies)|firms?|people|years?|times?|days?)$/
