import type { Document } from '../../text/document.ts'
import { spanOf } from './attributed-candidates.ts'
import type { Candidate } from './candidate.ts'
import type { ClaimLabel } from './claim.ts'
import { contentSpan } from './content-span.ts'
import { type Signature, signatureIn } from './signature.ts'
import { quotationSigns } from './signs.ts'
import { isIdentified, open } from './sources/identity.ts'
import type { Place } from './sources/source.ts'
import { whoIsIt } from './sources/who-is-it.ts'
import type { Unit } from './units.ts'

/**
 * The sentences of quotations that no verb of saying in their own sentence accounts for: further sentences of one that
 * began before, the next paragraph's, or one that a colon introduced. They have the speaker of their neighbour.
 */
export function quotedCandidates(
  document: Document,
  units: readonly Unit[],
  found: readonly (readonly Candidate[])[],
  placeOf: (unit: number) => Place,
): Candidate[][] {
  const speakers = new Map<number, Candidate>()
  const opensBehind = new Map<Unit, number>()
  units.forEach((unit, at) => {
    const signature = signatureIn(unit.words, units[at - 1]?.words.at(-1))
    const signer = signature && signedBy(unit, placeOf(at), signature)
    if (signature && signer) speakers.set(signature.quote, signer)
    if (signature?.cue.from === 0) opensBehind.set(unit, signature.source.to)
    for (const candidate of found[at] ?? []) {
      if (candidate.origin !== 'attribution' && !candidate.source.length) continue
      for (const word of unit.words) {
        if (word.quote < 0 || word.start < candidate.start - 2 || word.end > candidate.end + 2) continue
        if (!speakers.has(word.quote)) speakers.set(word.quote, candidate)
      }
    }
  })
  let turn: Candidate | undefined
  /** Quotations that a denial brought in: "The church denied this: “…”". */
  const denying = new Set<number>()
  let last: Candidate | undefined
  let lastUnit = -9
  return units.map((unit, at) => {
    const own = (found[at] ?? []).filter((candidate) => candidate.origin === 'attribution')
    if (own.length > 0) {
      last = own.at(-1)
      lastUnit = at
    }
    turn = turnOf(document, units, at, own, turn)
    if (turn && turn.unit < at) return speechOf(unit, at, turn)
    const words = unit.words.slice(opensBehind.get(unit) ?? 0)
    const quote = words.find((word) => word.quote >= 0)?.quote ?? -1
    const quoted = words.filter((word) => word.quote >= 0).length
    if (isBlock(units, at, last, lastUnit)) return speechOf(unit, at, last)
    if (quoted < (speakers.has(quote) ? 1 : minQuoted) || quoted < words.length * 0.8) return []
    if (own.some((candidate) => candidate.start <= unit.start + 2 && candidate.end >= unit.end - 3)) return []
    if (own.length > 0) return []
    const quotation = document.quotations[quote]
    if (!quotation) return []
    const near = last && at - lastUnit <= carry ? last : undefined
    const speaker = speakers.get(quote) ?? near ?? nextSpeaker(units, found, at, quote)
    const span = contentSpan(words, { from: 0, to: words.length })
    if (!span) return []
    const who = speaker?.speaker ?? open('person', 'quoted, and nobody tells whom')
    // A paragraph on, whoever speaks may be somebody else: silence rather than "without a name".
    if (!isIdentified(who.kind) && speaker === near && unit.paragraph !== units[lastUnit]?.paragraph)
      return []
    if (speaker?.origin === 'attribution') {
      lastUnit = at
      last = speaker
      speakers.set(quote, speaker)
    }
    const label: ClaimLabel = isIdentified(who.kind) ? 'attributed' : 'unnamed-source'
    const labels = new Map<ClaimLabel, string>([
      [label, 'it stands in quotation marks: somebody else’s words'],
    ])
    if (
      speaker?.labels.has('disputed') &&
      (denying.has(quote) || leadsIn(units[speaker.unit], unit, speaker))
    ) {
      denying.add(quote)
      labels.set('disputed', 'it stands in quotation marks behind a denial')
    }
    return [
      {
        ...span,
        labels,
        said: true,
        confirms: false,
        cue: speaker?.cue ?? [],
        source: speaker?.source ?? [],
        speaker: who,
        via: [],
        signs: quotationSigns(who.kind, speaker !== undefined),
        unit: at,
        shape: 'quotation' as const,
        origin: 'quotation' as const,
        pointsBack: null,
        ahead: false,
        standsAlone: true,
      },
    ]
  })
}

/** Who signed a quotation, as the one who says it. */
function signedBy({ words }: Unit, place: Place, { cue, source }: Signature): Candidate | undefined {
  const [at, who] = [spanOf(words, cue), spanOf(words, source)]
  if (!at || !who) return undefined
  return {
    ...at,
    labels: new Map(),
    said: true,
    confirms: false,
    cue: [at],
    source: [who],
    speaker: whoIsIt(words, source, place),
    via: [],
    signs: [],
    unit: place.unit,
    shape: 'quotation',
    origin: 'quotation',
    pointsBack: null,
    ahead: false,
    standsAlone: true,
  }
}

/** Whether the sentence that denies ends with a colon, and this quotation, or what follows in it, is next. */
const leadsIn = (from: Unit | undefined, unit: Unit, denial: Candidate): boolean => {
  if (!from) return false
  const opening = from.words.findIndex(({ start, quote }) => start >= denial.end && quote >= 0)
  const colon = opening > 0 ? from.words[opening - 1] : from.words.at(-1)
  const quote = from.words[opening]?.quote
  return colon?.text === ':' && (quote === undefined || unit.words.some((word) => word.quote === quote))
}

/** "SMITH: Thank you. The bill is bad.": whose turn it is in a transcript, to the end of the paragraph. */
function turnOf(
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

/** "Berg added:", and a paragraph of its own without marks: what was said is set apart. */
const isBlock = (
  units: readonly Unit[],
  at: number,
  last: Candidate | undefined,
  lastUnit: number,
): last is Candidate & { readonly ahead: true } => {
  const [before, unit] = [units[at - 1], units[at]]
  if (!last?.ahead || lastUnit !== at - 1 || !before || !unit || before.paragraph === unit.paragraph)
    return false
  return (
    before.words.at(-1)?.text === ':' &&
    unit.words.every(({ quote }) => quote < 0) &&
    endMark.test(unit.words.at(-1)?.text ?? '')
  )
}
const endMark = /[.!?…]$/

function speechOf(unit: Unit, at: number, speaker: Candidate): Candidate[] {
  const span = contentSpan(unit.words, { from: 0, to: unit.words.length })
  if (!span) return []
  const label: ClaimLabel = isIdentified(speaker.speaker.kind) ? 'attributed' : 'unnamed-source'
  const labels = new Map([[label, 'it is set apart behind the one who says it']])
  const { cue, source } = speaker
  return [
    {
      ...speaker,
      ...span,
      labels,
      cue,
      source,
      said: true,
      confirms: false,
      signs: quotationSigns(speaker.speaker.kind, true),
      unit: at,
      shape: 'quotation',
      origin: 'quotation',
      pointsBack: null,
      ahead: false,
    },
  ]
}

/** Fewer quoted words are a term or a title rather than a statement. */
const minQuoted = 4
/** How many sentences on a speaker is still taken to go on. */
const carry = 2

function nextSpeaker(
  units: readonly Unit[],
  found: readonly (readonly Candidate[])[],
  at: number,
  quote: number,
): Candidate | undefined {
  for (let i = at + 1; i < units.length && units[i]?.words[0]?.quote === quote; i++) {
    const own = found[i]?.find((candidate) => candidate.origin === 'attribution')
    if (own) return own
  }
  return undefined
}
