import type { Document } from '../../../text/document.ts'
import type { Candidate } from '../candidate.ts'
import type { ClaimLabel } from '../claim.ts'
import { contentSpan } from '../content/content-span.ts'
import { reasonOf } from '../reasons.ts'
import { quotationSigns } from '../signs.ts'
import { isIdentified } from '../sources/identity.ts'
import type { Unit } from '../words/units.ts'

/** "SMITH: Thank you. The bill is bad.": whose turn it is in a transcript, to the end of the paragraph. */
export function turnOf(
  { text }: Document,
  units: readonly Unit[],
  at: number,
  own: readonly Candidate[],
  before: Candidate | undefined,
): Candidate | undefined {
  const unit = units[at]
  if (unit && before && units[before.unit]?.paragraph === unit.paragraph) return before
  const [one] = own
  const cue = one?.cue[0]
  const label = one?.source[0]
  const opens = unit && unit.paragraph !== units[at - 1]?.paragraph && label && label.start - unit.start < 2
  return opens && cue && text.slice(cue.start, cue.end) === ':' && cue.start < one.start ? one : undefined
}

/** "Berg added:", and a paragraph of its own without marks. `last` is the last attribution, of the unit at `lastUnit`. */
export function isBlock(units: readonly Unit[], at: number, last: Candidate, lastUnit: number): boolean {
  const [before, unit] = [units[at - 1], units[at]]
  if (!last.silent || lastUnit !== at - 1 || !before || !unit || before.paragraph === unit.paragraph)
    return false
  return (
    before.words.at(-1)?.text === ':' &&
    unit.words.every(({ quote }) => quote < 0) &&
    /[.!?…]$/.test(unit.words.at(-1)?.text ?? '')
  )
}

/** A whole sentence as what somebody says. */
export function speechOf(unit: Unit, at: number, speaker: Candidate): Candidate[] {
  const span = contentSpan(unit.words, { from: 0, to: unit.words.length })
  if (!span) return []
  const label: ClaimLabel = isIdentified(speaker.speaker.kind) ? 'attributed' : 'unnamed-source'
  return [
    {
      ...speaker,
      ...span,
      labels: new Map([[label, { reason: reasonOf('set-apart'), rule: 'quotation.apart' }]]),
      said: true,
      confirms: null,
      signs: quotationSigns(speaker.speaker.kind, true),
      unit: at,
      shape: 'quotation',
      origin: 'quotation',
      pointsBack: null,
      silent: false,
    },
  ]
}
