import type { Candidate, LabelReason } from '../candidate.ts'
import type { ClaimLabel } from '../claim.ts'
import { reasonOf } from '../reasons.ts'
import type { Unit } from '../words/units.ts'

/** How many words of substance two statements share that tell of one thing. */
const shared = 3
/** A word of no more letters is none of substance. */
const substance = 4

/**
 * "The firm reportedly plans to close. The Daily Post said on Sunday that the firm …": hearsay that the sentence beside it
 * attributes to an outlet by name is that outlet's.
 */
export function toldByOutlet(
  perUnit: readonly (readonly Candidate[])[],
  units: readonly Unit[],
  text: string,
): readonly (readonly Candidate[])[] {
  return perUnit.map((own, at) =>
    own.map((one) => {
      if (!isHearsay(one)) return one
      const words = substanceOf(text.slice(one.start, one.end))
      const outlet = [at + 1, at - 1]
        .filter((other) => units[other]?.paragraph === units[at]?.paragraph || other === at + 1)
        .flatMap((other) => perUnit[other] ?? [])
        .find(
          (other) =>
            tells(other, text) && common(words, substanceOf(text.slice(other.start, other.end))) >= shared,
        )
      if (!outlet) return one
      const reason: LabelReason = { reason: reasonOf('outlet'), rule: 'outlet' }
      const labels = new Map<ClaimLabel, LabelReason>([...one.labels, ['attributed', reason]])
      labels.delete('unnamed-source')
      return { ...one, labels, said: true, source: outlet.source, speaker: outlet.speaker }
    }),
  )
}

/** "Reportedly": nobody at all is told. */
const isHearsay = ({ labels, source, speaker }: Candidate): boolean =>
  labels.has('unnamed-source') && source.length === 0 && speaker.kind === 'none'

const tells = ({ origin, speaker, labels, source }: Candidate, text: string): boolean => {
  const last = source.at(-1)
  if (origin !== 'attribution' || !labels.has('attributed') || !last) return false
  return speaker.kind === 'outlet' || outlets.test(text.slice(last.start, last.end))
}
/** What a body is called that passes on news. */
const outlets =
  /(?:^| )(?:newspapers?|daily|weekly|magazine|news agency|news service|radio|television|TV|network|channel|broadcaster|website)$/

const substanceOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length > substance))

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let count = 0
  for (const word of a) if (b.has(word)) count++
  return count
}
