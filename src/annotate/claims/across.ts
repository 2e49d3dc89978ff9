import { type Because, because } from './because.ts'
import type { Candidate, Reason } from './candidate.ts'
import type { ClaimLabel } from './claim.ts'
import { opposed } from './opposed.ts'
import { shortened } from './shortened.ts'
import { rowReach, targetsOf } from './targets.ts'
import type { Unit } from './units.ts'

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
 * of it. Linear: each looks at most `rowReach` sentences back.
 */
export function joinAcross(
  perUnit: readonly (readonly Candidate[])[],
  text: string,
  units: readonly Unit[],
  ended: (candidate: Candidate) => Candidate,
): Joined[] {
  const kept: Kept[] = []
  const sentenceOf = (at: number): string => text.slice(units[at]?.start, units[at]?.end)
  let firstNear = 0
  perUnit.forEach((candidates, at) => {
    while (firstNear < kept.length && at - (kept[firstNear]?.candidate.unit ?? at) > rowReach) firstNear++
    // A denial speaks of what stands before it in its sentence, wherever its own clause begins.
    for (const candidate of [
      ...candidates.filter((one) => !one.pointsBack),
      ...candidates.filter((one) => one.pointsBack),
    ]) {
      const own: Kept = { candidate, related: [] }
      if (!candidate.pointsBack) {
        setAgainst(kept.at(-1), own, text)
        kept.push(own)
        continue
      }
      const near = kept
        .slice(firstNear)
        .filter(
          (one) =>
            !one.candidate.pointsBack &&
            one.candidate.start !== candidate.start &&
            (one.candidate.unit < at || one.candidate.start < (candidate.cue[0]?.start ?? candidate.start)),
        )
      const found = new Set(
        targetsOf(
          candidate,
          near.map((one) => one.candidate),
          text,
          sentenceOf,
        ),
      )
      const targets = near.filter((one) => found.has(one.candidate))
      let joinedHere = false
      for (const target of targets) {
        const here = target.candidate.unit === at
        joinedHere ||= here
        const later = here ? null : because('said-then', shortened(sentenceOf(at)))
        target.candidate = {
          ...target.candidate,
          labels: new Map([...target.candidate.labels, ...passedOn(candidate, later)]),
          ...(here ? { cue: [...candidate.cue, ...target.candidate.cue] } : {}),
        }
      }
      if (joinedHere || !candidate.standsAlone || (at > 0 && targets.length === 0 && isBare(candidate, text)))
        continue
      own.related.push(...targets)
      for (const target of targets) target.related.push(own)
      kept.push(own)
    }
  })
  for (const one of kept) one.candidate = ended(one.candidate)
  return kept.map(({ candidate, related }) => ({
    candidate,
    related: related.map((one) => one.candidate),
  }))
}

/** What a denial, a doubt or a confirmation gives to the claim it speaks of. */
const passedOn = ({ labels }: Candidate, later: Because | null): [ClaimLabel, Reason][] =>
  [...labels].flatMap(([label, own]) =>
    given.has(label)
      ? [[label, later === null ? own : { ...own, because: later }] satisfies [ClaimLabel, Reason]]
      : [],
  )
const given = new Set<ClaimLabel>(['disputed', 'unverified', 'corrected', 'confirmed'])

function setAgainst(last: Kept | undefined, own: Kept, text: string): void {
  const against = last && opposed(last.candidate, own.candidate, text)
  if (!last || !against) return
  for (const one of [last, own])
    one.candidate = {
      ...one.candidate,
      labels: new Map<ClaimLabel, Reason>([
        ...one.candidate.labels,
        ['disputed', { because: against, rule: 'disputed.opposed' }],
      ]),
    }
  last.related.push(own)
  own.related.push(last)
}

/** "Denied this", "the report could not be confirmed": behind what nobody is quoted for, it states nothing of its own. */
const isBare = ({ pointsBack, start, end }: Candidate, text: string): boolean =>
  pointsBack !== 'guilt' && bare.test(text.slice(start, end))
const bare =
  /^(?:it|this|that|these|those|they|(?:the|this|that|these|those|his|her|their|its) (?:claims?|reports?|accounts?|statements?|assertions?|versions?|story|stories|rumou?rs?|suggestions?|news|information|figures?|numbers?))(?!\p{L})/iu
