import type { Candidate } from './candidate.ts'
import { chosenLabel } from './chosen-label.ts'
import type { ClaimLabel } from './claim.ts'

/** A claim and those it is joined with: what it denies, confirms or calls unverified, or what does so to it. */
export interface Joined {
  readonly candidate: Candidate
  readonly related: readonly Candidate[]
}

/** How many sentences on a denial or a doubt still reaches back. */
const reach = 2

/**
 * Joins what speaks of an earlier claim with it: "the claims could not be confirmed", "Ankara denied this". The earlier
 * claim takes the label; what points back stays a claim of its own only where it stands in another sentence.
 * `perUnit` holds the claims of each sentence in order. Linear: each looks at most two sentences back.
 */
export function joinAcross(perUnit: readonly (readonly Candidate[])[]): Joined[] {
  const kept: { candidate: Candidate; related: { candidate: Candidate }[] }[] = []
  let firstNear = 0
  perUnit.forEach((candidates, at) => {
    while (firstNear < kept.length && at - (kept[firstNear]?.candidate.unit ?? at) > reach) firstNear++
    for (const candidate of candidates) {
      if (!candidate.pointsBack) {
        kept.push({ candidate, related: [] })
        continue
      }
      const targets = targetsOf(candidate, kept.slice(firstNear), at)
      const same = targets.filter((target) => target.candidate.unit === at)
      const label = passedOn(candidate)
      for (const target of targets) {
        target.candidate = {
          ...target.candidate,
          labels: new Map([...target.candidate.labels, ...label]),
          ...(same.includes(target) ? { cue: [...candidate.cue, ...target.candidate.cue] } : {}),
        }
      }
      if (same.length > 0 || !candidate.standsAlone) continue
      const own = { candidate, related: [...targets] }
      for (const target of targets) target.related.push(own)
      kept.push(own)
    }
  })
  const finished = new Map(kept.map((one) => [one, one.candidate]))
  return kept.map(({ candidate, related }) => ({
    candidate,
    related: related.map((one) => finished.get(one as (typeof kept)[number]) ?? one.candidate),
  }))
}

interface Kept {
  candidate: Candidate
  related: { candidate: Candidate }[]
}

/** What a denial, a doubt or a confirmation gives to the claim it speaks of. */
function passedOn({ labels }: Candidate): [ClaimLabel, string][] {
  return [...labels].filter(
    ([label]) =>
      label === 'disputed' || label === 'unverified' || label === 'corrected' || label === 'confirmed',
  )
}

function targetsOf(candidate: Candidate, near: readonly Kept[], at: number): Kept[] {
  const before = near.filter(({ candidate: other }) => !other.pointsBack && other.start !== candidate.start)
  if (candidate.pointsBack === 'statement') {
    const last = before.at(-1)
    return last && at - last.candidate.unit <= 1 && isClaimed(last.candidate) ? [last] : []
  }
  const accused = before.filter(({ candidate: other }) => chosenLabel(other) === 'alleged')
  if (accused.length > 0) return accused
  // "Denied any wrongdoing", where nobody is accused: whatever stands before is no accusation.
  if (candidate.pointsBack === 'guilt') return []
  const last = before.at(-1)
  return last && at - last.candidate.unit <= 1 && isClaimed(last.candidate) ? [last] : []
}

/** A plan or a forecast is not what "this" denies. */
const isClaimed = (candidate: Candidate): boolean =>
  candidate.said || !settledOrOpen.has(chosenLabel(candidate))
const settledOrOpen = new Set<ClaimLabel>(['possible', 'confirmed', 'corrected'])
