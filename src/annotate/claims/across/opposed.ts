import { letterPattern } from '../../../text/letter-pattern.ts'
import { type Candidate, chosenLabel } from '../candidate.ts'
import { cueVerbOf } from '../lexicon/lexicon.ts'
import { type Reason, reasonOf, shortened } from '../reasons.ts'
import type { Unit } from '../words/units.ts'
import {
  type Account,
  accountOf,
  clauseOf,
  countsOtherwise,
  deniesExistence,
  isNegated,
  keepsSilent,
  negatesOther,
  type Statement,
  speakerPronoun,
  unsettled,
} from './accounts.ts'

/** What sets one account against another: nothing else may stand between the two. "While" as often only adds to it. */
export const against = /^[\s,;—–]*(?:but|even though|although|though|yet)\s*$/i

/** How many sentences may lie between two accounts of one thing. */
const reach = 2

/** Why two statements are two accounts set against each other. */
interface Opposed {
  readonly first: Reason
  readonly second: Reason
}

/**
 * The reasons why two statements are two accounts of one thing that cannot both be so, or null. `first` stands before `second`,
 * and somebody else stands behind it; `next` tells that no statement stands between them.
 */
export function opposed(first: Statement, second: Statement, next: boolean, text: string): Opposed | null {
  const clears = second.claim.pointsBack === 'guilt'
  const isSettable = clears || settable(second.claim)
  if (!settable(first.claim) || !isSettable || first.claim.unit + reach < second.claim.unit) return null
  if (addsDenial(first.claim, second.claim, text)) return both(reasonOf('opposed', 'contradicting'))
  if (second.claim.source.length === 0 || sameSpeaker(first.claim, second.claim, text)) return null
  const near = next && first.claim.unit + 1 >= second.claim.unit
  const [one, another] = [accountOf(first), accountOf(second)]
  const other =
    countsOtherwise(one, another, near) ||
    (!isSpoken(second, text) &&
      (negatesOther(one, another, near) ||
        (near && (turnsRound(one, another) || deniesExistence(one, another)))))
  if (other) return told(first, second, text)
  if (!near) return null
  return answersAccusation(first.claim, second.claim, text) ?? insistsOtherwise(one, another, text)
}

/** Rules by which an article says that there is more than one account. */
const twoAccounts =
  /^disputed\.(?:conflicting-accounts|different-accounts|accounts-differ|in-dispute|dispute-whether|disagree-whether|two-versions)/

/**
 * The reasons why two statements are the two accounts of which the article has just said that they differ ("Each side tells another
 * story. Norvia says …, and Ostwick says …"), or null. They stand in one sentence or in two that follow at once.
 */
export function toldApart(
  heading: Candidate,
  first: Candidate,
  second: Candidate,
  text: string,
): Opposed | null {
  const rule = heading.labels.get('disputed')?.rule ?? ''
  if (!twoAccounts.test(rule) || first.unit - heading.unit > 1 || second.unit - first.unit > 1) return null
  if (!settable(first) || !settable(second) || sameSpeaker(first, second, text)) return null
  if (first.unit !== second.unit && !(opensSentence(first, text) && opensSentence(second, text))) return null
  return joins.test(between(first, second, text))
    ? both(reasonOf('opposed', shortened(text.slice(heading.start, heading.end))))
    : null
}
/**
 * The reasons why two statements are two accounts between which the article says so: "Lind overtook, police said. Residents gave a
 * different account. Several said …"
 */
export function toldOtherwise(
  first: Candidate,
  second: Candidate,
  { words, start, end }: Unit,
  text: string,
): Opposed | null {
  if (!otherwise.test(words.map(({ lower }) => lower).join(' '))) return null
  if (!settable(first) || !settable(second) || sameSpeaker(first, second, text)) return null
  return both(reasonOf('opposed', shortened(text.slice(start, end))))
}
const otherwise =
  /^(?:but |yet )?(?:[^ ]+ ){1,6}(?:gave|give|gives|told|tell|tells|offered|offer|offers) (?:an? )?(?:very |quite |rather |somewhat |completely |totally )?(?:different|another|conflicting|contradictory|rival) (?:account|version|story)(?: of (?:events|what happened|it))? ?[.:]?$/

const opensSentence = ({ source }: Candidate, text: string): boolean =>
  /(?:^|[.!?]["”’]? |\n)$/.test(text.slice(Math.max(0, (source[0]?.start ?? 0) - 3), source[0]?.start))

/** What stands between two statements and whoever makes them. */
export const between = (first: Candidate, second: Candidate, text: string): string =>
  text.slice(
    Math.max(first.end, ...first.cue.map(({ end }) => end)),
    Math.min(second.start, ...second.source.map(({ start }) => start)),
  )
const joins = /^(?:[\s,;—–.]*(?:but|and|while|whereas|although|though)|\s*[,;.])\s*$/i

const both = (reason: Reason): Opposed => ({ first: reason, second: reason })

/** The first is answered further on, by the second; within a sentence it is the second's words that contradict. */
function told({ claim: first }: Statement, { claim, unit }: Statement, text: string): Opposed {
  const said = claim.cue.map(({ start, end }) => text.slice(start, end)).join(' ')
  return {
    first:
      first.unit === claim.unit
        ? reasonOf('opposed', shortened(text.slice(claim.start, claim.end)))
        : reasonOf('said-then', shortened(text.slice(unit.start, unit.end))),
    second: reasonOf('contradicts-others', said),
  }
}

/** "said it was no aid, contradicting what others had said" */
const addsDenial = (first: Candidate, second: Candidate, text: string): boolean => {
  const [cue] = second.cue
  return (
    cue !== undefined &&
    first.unit === second.unit &&
    /^contradicting/.test(text.slice(cue.start, cue.end)) &&
    /^,?\s*$/.test(text.slice(first.end, cue.start))
  )
}

/**
 * "Asked whether he knew her, he said he did not": an answer to a question, and to nobody's account. “It is not true”: words of a
 * quotation are the speaker's.
 */
const isSpoken = ({ claim, unit }: Statement, text: string): boolean =>
  /^(?:asked|if|when|whether)$/.test(unit.words[0]?.lower ?? '') ||
  claim.shape === 'quotation' ||
  claim.cue.some(({ start, end }) => text.slice(start, end) === ':')

/** What somebody says happened: nothing that is settled, doubted or still to come. */
const settable = (one: Candidate): boolean =>
  one.pointsBack === null &&
  (one.said || chosenLabel(one) === 'alleged' || chosenLabel(one) === 'unnamed-source') &&
  !['corrected', 'unverified', 'possible', 'confirmed'].some((label) => label === chosenLabel(one))

/** Whether both are, or may be, one speaker's. */
function sameSpeaker(first: Candidate, second: Candidate, text: string): boolean {
  const [one, other] = [whose(first, text), whose(second, text)]
  if (one === other) return true
  if (first.speaker.entity !== null && first.speaker.entity === second.speaker.entity) return true
  return speakerPronoun.test(other) && second.speaker.entity === null
}

/** One accuses, and somebody else tells it otherwise: "Oslo blames Bergen, but the mayor says the dam was old". */
function answersAccusation(first: Candidate, second: Candidate, text: string): Opposed | null {
  if (chosenLabel(first) !== 'alleged' || chosenLabel(second) === 'alleged' || second.labels.has('possible'))
    return null
  if (whose(first, text) === '' || speakerPronoun.test(whose(second, text))) return null
  const gap = between(first, second, text)
  return against.test(gap) ? both(reasonOf('opposed', gap.replace(/[^\p{L}]+/gu, ' ').trim())) : null
}

/** "She says she was fired, while the office maintains that she resigned", "…; the army says nobody was taken" */
function insistsOtherwise(first: Account, second: Account, text: string): Opposed | null {
  const [one, other] = [first.claim, second.claim]
  if (one.shape !== 'clause' || other.shape !== 'clause') return null
  if (!versus.test(between(one, other, text)) || unsettled.test(first.text) || unsettled.test(second.text))
    return null
  const insists = cueVerbOf(ruleVerb(other))?.frames.has('insists') === true
  const negated =
    isNegated(first.content) !== isNegated(second.content) && isNegated(clauseOf(second.content))
  return insists || (negated && !keepsSilent.test(second.text)) ? told(first, second, text) : null
}
const versus = /^(?:[\s,;—–]*(?:but|even though|although|though|yet|while|whereas)|\s*;)\s*$/i
const ruleVerb = ({ labels }: Candidate): string =>
  [...labels.values()].map(({ rule }) => rule.split('.')[0] ?? '').find((lemma) => cueVerbOf(lemma)) ?? ''

const whose = ({ source }: Candidate, text: string): string =>
  source
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .toLowerCase()

/**
 * Whether an account only turns another round, whose verb it leaves out: "the ministry said it did not", "he insists that he
 * was", "said that was not the case". What is turned round stands just before it.
 */
function turnsRound(first: Account, second: Account): boolean {
  if (contrary.test(second.text)) return true
  return (
    elliptical.test(second.text) &&
    !ofTwoPeople(first, second) &&
    isNegated(first.content) !== isNegated(second.content)
  )
}

const contrary = letterPattern`^(?:that )?(?:otherwise|the (?:opposite|contrary|reverse)|(?:just )?not so|(?:that|this|it)(?: (?:is|was|had been)|'s) (?:\p{L}+ly )?(?:not (?:so|true|the case|what happened)|untrue)|(?:that|this|it)(?: wasn't| isn't) (?:so|true|the case|what happened)|(?:it|that|this) (?:had )?never happened|no such \p{L}+ (?:had |has |have )?(?:ever |been |was |were )?(?:happened|took place|taken place|made|existed|exists|occurred|came|held)|(?:\p{L}+ ){1,3}(?:did|had done|was) (?:nothing of the (?:kind|sort)|no such thing)|(?:nothing of the (?:kind|sort)|no such thing) (?:had )?(?:ever )?(?:happened|occurred|took place|taken place)|(?:that|this|it) (?:is|was) (?:incorrect|mistaken|not right)|(?:that|this) is (?:wrong|false)|there (?:is|was|were|are|had been|has been) no such \p{L}+|(?:the|it is|it was|that is|that was)(?: \p{L}+)? (?:voice|signature|handwriting|face|person|man|woman)? ?(?:is|was)? ?not (?:his|hers|theirs|him|her|them)(?: \p{L}+)?)(?: and| but|\.|,(?! (?:as|that) )|$)`

/** "He did not attend" and "she did" are no two accounts of one person. */
function ofTwoPeople(first: Account, second: Account): boolean {
  const [one, other] = [first, second].map(({ text }) => person.exec(text)?.[1])
  return one !== undefined && other !== undefined && one !== other
}
const person = /^(?:that )?(he|she) /

/** A subject and an auxiliary, and nothing that it helps. */
const elliptical = letterPattern`^(?:that )?(?:he|she|it|they|we|i|there|(?:the|his|her|their|its) (?:\p{L}+ )?\p{L}+) (?:(?:was|were|is|are|did|does|do|had|has|have)(?: not|n't| never| indeed)?|never did|never had)(?: done| been)?(?: so)?(?:,? (?:and|but) that|[,.]|$)`
