import { letterPattern, letterPatternAnyCase } from '../../../text/letter-pattern.ts'
import { contains } from '../../../text/span.ts'
import { type Candidate, chosenLabel, type LabelReason } from '../candidate.ts'
import type { ClaimLabel } from '../claim.ts'
import { type Reason, reasonOf, shortened } from '../reasons.ts'
import type { Unit } from '../words/units.ts'
import { answerIn, answersFar } from './answers-far.ts'
import { deniedAgain } from './denied-again.ts'
import { opposed, toldApart, toldOtherwise } from './opposed.ts'
import { takenBack } from './taken-back.ts'
import { farReach, mayTurnDown, rowReach, targetsOf } from './targets.ts'
import { isUntrue } from './untrue.ts'

/** A claim and those it is joined with: what it denies, confirms or calls unverified, or what does so to it. */
export interface Joined {
  readonly candidate: Candidate
  readonly related: readonly Candidate[]
}

interface Kept {
  candidate: Candidate
  readonly related: Kept[]
}

/**
 * Joins what speaks of an earlier claim with it: "the claims could not be confirmed", "Ankara denied this". The earlier
 * claim takes the label; what points back stays a claim of its own only where it stands in another sentence and finds
 * what it speaks of. `perUnit` holds the claims of each unit of `text` in order; `ended` gives an accusation what became
 * of it. Linear: each looks at most `farReach` sentences back.
 */
export function joinAcross(
  perUnit: readonly (readonly Candidate[])[],
  text: string,
  units: readonly Unit[],
  ended: (candidate: Candidate) => Candidate,
): Joined[] {
  const kept: Kept[] = []
  const sentenceOf = (at: number): string => text.slice(units[at]?.start, units[at]?.end)
  let [firstNear, firstFar] = [0, 0]
  perUnit.forEach((candidates, at) => {
    while (firstNear < kept.length && at - (kept[firstNear]?.candidate.unit ?? at) > rowReach) firstNear++
    while (firstFar < kept.length && at - (kept[firstFar]?.candidate.unit ?? at) > farReach) firstFar++
    // A denial speaks of what stands before it in its sentence, wherever its own clause begins.
    for (const candidate of [
      ...candidates.filter((one) => !one.pointsBack),
      ...candidates.filter((one) => one.pointsBack),
    ]) {
      const own: Kept = { candidate, related: [] }
      if (!candidate.pointsBack && isPronoun(candidate, text)) continue
      if (!candidate.pointsBack) {
        const before = kept.at(-1)
        if (before && isCalledUntrue(before.candidate, candidate, text)) {
          const { cue } = before.candidate
          before.candidate = {
            ...disputed(before.candidate, reasonOf('opposed', text.slice(candidate.start, candidate.end))),
            cue: [...cue, ...candidate.cue],
          }
          continue
        }
        for (const target of deniedAgain(candidate, kept.slice(firstNear), text, units)) {
          answer(target, candidate, reasonOf('said-then', shortened(sentenceOf(at))))
          target.related.push(own)
          own.related.push(target)
        }
        setAgainst(kept.slice(Math.max(firstNear, kept.length - accountsBack)), own, text, units)
        answerFar(kept.slice(firstFar), own, text, units)
        kept.push(own)
        continue
      }
      const near = kept.slice(firstFar).filter(
        (one) =>
          !one.candidate.pointsBack &&
          one.candidate.start !== candidate.start &&
          // "said that there was no proof of it": nobody says that of his own words
          !(one.candidate.unit === at && contains(one.candidate, candidate) && isPronoun(candidate, text)) &&
          (one.candidate.unit < at ||
            // "Lund, who denies wrongdoing, is accused of …"
            (candidate.pointsBack !== 'statement' &&
              chosenLabel(one.candidate) === 'alleged' &&
              leadsTo(candidate, one.candidate, text)) ||
            one.candidate.start < (candidate.cue[0]?.start ?? candidate.start)),
      )
      const unit = units[at]
      const before = near.map((one) => one.candidate)
      const back = unit && takenBack(candidate, before, unit, text)
      if (back) own.candidate = corrected(candidate)
      const found = new Set(back ? [back] : targetsOf(candidate, before, text, units))
      const targets = near.filter((one) => found.has(one.candidate))
      let joinedHere = false
      for (const target of targets) {
        const here = target.candidate.unit === at
        joinedHere ||= here
        const later = here ? null : reasonOf('said-then', shortened(sentenceOf(at)))
        answer(target, own.candidate, later)
        if (here)
          target.candidate = {
            ...target.candidate,
            end: beforeCharge(target.candidate, candidate, text),
            cue: [...candidate.cue, ...target.candidate.cue],
          }
      }
      const untold =
        targets.length === 0 && (mayTurnDown(candidate, text) || (at > 0 && isBare(candidate, text)))
      if (joinedHere || untold || !candidate.standsAlone) continue
      own.related.push(...targets)
      for (const target of targets) target.related.push(own)
      if (targets.length === 0 && candidate.pointsBack === 'guilt')
        setAgainst(kept.slice(Math.max(firstNear, kept.length - accountsBack)), own, text, units)
      if (targets.length === 0) answerFar(kept.slice(firstFar), own, text, units)
      kept.push(own)
    }
  })
  for (const one of kept) one.candidate = ended(one.candidate)
  return kept.map(({ candidate, related }) => ({
    candidate,
    related: related.map((one) => one.candidate),
  }))
}

/** "… that never took place — an accusation she rejects": where a claim ends that a denial inside it is of. */
function beforeCharge({ start, end }: Candidate, denial: Candidate, text: string): number {
  if (denial.standsAlone || denial.start < start || denial.end > end) return end
  const charge = chargeBefore.exec(text.slice(start, denial.start))
  return charge ? start + charge.index : end
}
const chargeBefore = letterPattern`\s*(?:[,—–]| - )\s*(?:something|which|(?:an? )?(?:\p{L}+ )?(?:charges?|claims?|allegations?|accusations?|assertions?|suggestions?|reports?|accounts?|versions?|statements?|figures?|theory|narrative)) [^,—–]*$`

/** Whether a claim is told of whoever denies: "who denies wrongdoing, said Berg was accused of …" tells of somebody else. */
const leadsTo = (denial: Candidate, { cue }: Candidate, text: string): boolean =>
  sameSubject.test(text.slice(denial.end, cue[0]?.start))
const sameSubject = letterPattern`^,?(?: (?:and|but))?(?: (?:is|are|was|were|has|have|had|be|been|being|will|also|now|currently|still|\p{L}+ly))* ?$`

/** Gives a claim what a denial, a doubt or a confirmation says of it. */
function answer(target: Kept, by: Candidate, later: Reason | null): void {
  target.candidate = {
    ...target.candidate,
    labels: new Map([...target.candidate.labels, ...passedOn(by, later)]),
  }
}

/** "A post saying that the dam has burst is fake, police said": what police say is of the post’s own claim. */
const isCalledUntrue = (claim: Candidate, { unit, start, end }: Candidate, text: string): boolean =>
  claim.unit === unit && claim.end + 1 === start && isUntrue(text.slice(start, end))

/** What a denial, a doubt or a confirmation gives to the claim it speaks of. */
const passedOn = ({ labels }: Candidate, later: Reason | null): [ClaimLabel, LabelReason][] =>
  [...labels].flatMap(([label, own]) =>
    given.has(label)
      ? [[label, later === null ? own : { ...own, reason: later }] satisfies [ClaimLabel, LabelReason]]
      : [],
  )
const given = new Set<ClaimLabel>(['disputed', 'unverified', 'corrected', 'confirmed'])

/** Gives the accusations that a statement answers from afar what it says of them. */
function answerFar(before: readonly Kept[], own: Kept, text: string, units: readonly Unit[]): void {
  const answer = answerIn(own.candidate, units)
  if (!answer) return
  for (const one of before) {
    if (!answersFar(one.candidate, answer, units)) continue
    const { start, end } = units[answer.unit] ?? own.candidate
    one.candidate = disputed(one.candidate, reasonOf('said-then', shortened(text.slice(start, end))))
    one.related.push(own)
    own.related.push(one)
  }
}

/** How many statements back an account is looked for that a statement is set against. */
const accountsBack = 4

/** Sets a statement against the nearest account before it that tells it otherwise: both are disputed. */
function setAgainst(before: readonly Kept[], own: Kept, text: string, units: readonly Unit[]): void {
  const unitOf = ({ candidate }: Kept): Unit | undefined => units[candidate.unit]
  const unit = unitOf(own)
  if (!unit) return
  const statement = { claim: own.candidate, unit }
  for (const one of before.toReversed()) {
    const other = unitOf(one)
    const earlier = other && { claim: one.candidate, unit: other }
    const heading = before[before.indexOf(one) - 1]?.candidate
    const middle = other === units[own.candidate.unit - 2] ? units[own.candidate.unit - 1] : undefined
    const reasons =
      earlier &&
      ((middle && toldOtherwise(one.candidate, own.candidate, middle, text)) ??
        opposed(earlier, statement, one === before.at(-1), text) ??
        (heading && toldApart(heading, one.candidate, own.candidate, text)))
    if (!reasons) continue
    one.candidate = disputed(one.candidate, reasons.first)
    own.candidate = disputed(own.candidate, reasons.second)
    one.related.push(own)
    own.related.push(one)
    return
  }
}

const disputed = (one: Candidate, reason: Reason): Candidate => ({
  ...one,
  labels: new Map<ClaimLabel, LabelReason>([
    ['disputed', { reason, rule: 'disputed.opposed' }],
    ...one.labels,
  ]),
})

/** What was a denial, of one's own words. */
const corrected = (one: Candidate): Candidate => ({
  ...one,
  labels: new Map(
    [...one.labels].map(([label, reason]) => [label === 'disputed' ? 'corrected' : label, reason]),
  ),
})

/** "Denied this", "the report could not be confirmed": behind what nobody is quoted for, it states nothing of its own; a withdrawal is news in any case. */
const isBare = ({ labels, pointsBack, origin, shape, start, end }: Candidate, text: string): boolean =>
  pointsBack !== 'guilt' &&
  !labels.has('corrected') &&
  !(origin === 'attribution' && shape === 'clause') &&
  bare.test(text.slice(start, end))
/** "Players had said as much": what they speak of stands elsewhere, and nobody knows where. */
const isPronoun = ({ start, end }: Candidate, text: string): boolean =>
  /^(?:it|this|that|so|them|as much|all of (?:it|this|that))$/i.test(text.slice(start, end))
const bare = letterPatternAnyCase`^(?:it|this|that|these|those|they|(?:the|this|that|these|those|his|her|their|its) (?:claims?|reports?|accounts?|statements?|assertions?|versions?|story|stories|rumou?rs?|suggestions?|news|information|figures?|numbers?))(?!\p{L})`
