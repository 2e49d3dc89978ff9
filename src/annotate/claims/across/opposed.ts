import { type Candidate, chosenLabel } from '../candidate.ts'
import { type Reason, reasonOf, shortened } from '../reasons.ts'
import {
  type Account,
  accountOf,
  countsOtherwise,
  isNegated,
  negatesOther,
  type Statement,
} from './accounts.ts'

/** What sets one account against another: nothing else may stand between the two. "While" as often only adds to it. */
const against = /^[\s,;—–]*(?:but|even though|although|though|yet)\s*$/i
const pronoun = /^(?:he|she|it|they|who|which)$/i

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
  if (!settable(first.claim) || !settable(second.claim) || first.claim.unit + reach < second.claim.unit)
    return null
  if (addsDenial(first.claim, second.claim, text)) return both(reasonOf('opposed', 'contradicting'))
  if (second.claim.source.length === 0 || sameSpeaker(first.claim, second.claim, text)) return null
  const near = next && first.claim.unit + 1 >= second.claim.unit
  const [one, another] = [accountOf(first), accountOf(second)]
  const other =
    countsOtherwise(one, another, near) ||
    (!isSpoken(second, text) && (negatesOther(one, another, near) || (near && turnsRound(one, another))))
  if (other) return told(first, second, text)
  return near ? answersAccusation(first.claim, second.claim, text) : null
}

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
  return pronoun.test(other) && second.speaker.entity === null
}

/** One accuses, and somebody else tells it otherwise: "Oslo blames Bergen, but the mayor says the dam was old". */
function answersAccusation(first: Candidate, second: Candidate, text: string): Opposed | null {
  if (first.unit !== second.unit || first.origin !== 'attribution' || second.origin !== 'attribution')
    return null
  if (chosenLabel(first) !== 'alleged' || chosenLabel(second) === 'alleged' || second.labels.has('possible'))
    return null
  if (whose(first, text) === '' || pronoun.test(whose(second, text))) return null
  const gap = text.slice(first.end, Math.min(second.start, ...second.source.map(({ start }) => start)))
  return against.test(gap) ? both(reasonOf('opposed', gap.replace(/[^\p{L}]+/gu, ' ').trim())) : null
}

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

const contrary =
  /^(?:that )?(?:otherwise|the (?:opposite|contrary|reverse)|(?:just )?not so|(?:that|this|it)(?: (?:is|was|had been)|'s) (?:\p{L}+ly )?(?:not (?:so|true|the case|what happened)|untrue)|(?:that|this|it)(?: wasn't| isn't) (?:so|true|the case|what happened)|(?:it|that|this) (?:had )?never happened|no such \p{L}+ (?:had |has |have )?(?:ever |been |was |were )?(?:happened|took place|taken place|made|existed|exists|occurred|came|held)|(?:\p{L}+ ){1,3}(?:did|had done|was) nothing of the (?:kind|sort))(?: and| but|\.|,(?! (?:as|that) )|$)/u

/** "He did not attend" and "she did" are no two accounts of one person. */
function ofTwoPeople(first: Account, second: Account): boolean {
  const [one, other] = [first, second].map(({ text }) => person.exec(text)?.[1])
  return one !== undefined && other !== undefined && one !== other
}
const person = /^(?:that )?(he|she) /

/** A subject and an auxiliary, and nothing that it helps. */
const elliptical =
  /^(?:that )?(?:he|she|it|they|we|i|there|(?:the|his|her|their|its) (?:\p{L}+ )?\p{L}+) (?:(?:was|were|is|are|did|does|do|had|has|have)(?: not|n't| never| indeed)?|never did|never had)(?: done| been)?(?: so)?(?:,? (?:and|but) that|[,.]|$)/u
