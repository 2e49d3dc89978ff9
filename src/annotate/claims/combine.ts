import { contains, overlaps, type Span } from '../../text/span.ts'
import type { Candidate, LabelReason } from './candidate.ts'
import { chosenLabel } from './candidate.ts'
import { type ClaimLabel, claimLabels } from './claim.ts'
import { readsOver, tellsOfSource, withinTold, withoutHearsay } from './read-over.ts'

const rank = (candidate: Candidate): number => claimLabels.indexOf(chosenLabel(candidate))

/** Makes one claim of what says one thing within a sentence; what only points back is left as it is. */
export function combine(candidates: readonly Candidate[]): Candidate[] {
  let own: Candidate[] = []
  const read = candidates
    .filter((one) => !readsOver(one, candidates) && !tellsOfSource(one, candidates))
    .map((one) => withinTold(one, candidates))
  for (const candidate of read.flatMap((one) => withoutHearsay(one, read))) {
    // "his lawyer said he maintained his innocence", "did not confirm the report": said once, though it points back.
    const told =
      candidate.pointsBack &&
      candidate.origin === 'phrase' &&
      own.find((one) => one.origin === 'attribution' && sameContent(one, candidate))
    if (told)
      own = [
        ...own.filter((one) => one !== told),
        { ...merged(told, candidate), pointsBack: candidate.pointsBack },
      ]
    else if (!candidate.pointsBack && own.some((one) => hedgedBy(one, candidate))) continue
    else own = candidate.pointsBack ? [...own, candidate] : add(own, candidate)
  }
  return own.sort((a, b) => a.start - b.start)
}

function add(own: readonly Candidate[], candidate: Candidate): Candidate[] {
  for (const other of own) {
    if (other.pointsBack || !overlaps(other, candidate)) continue
    const rest = own.filter((one) => one !== other)
    if (sameContent(other, candidate) && !nested(other, candidate)) return [...rest, merged(other, candidate)]
    const [outer, inner] = contains(other, candidate)
      ? [other, candidate]
      : contains(candidate, other)
        ? [candidate, other]
        : [undefined, undefined]
    if (!outer || !inner) continue
    if (crosses(outer, inner) || endsBefore(outer, inner))
      return add(rest, { ...inner, labels: new Map([...outer.labels, ...inner.labels]) })
    if (tellsBelief(outer, inner)) return add(rest, { ...outer, labels: withFacets(outer, inner) })
    if (passesOn(outer, inner) && tellsFinding(outer, inner)) return add(rest, ofTeller(outer, inner, inner))
    if (passesOn(outer, inner))
      return add(rest, { ...inner, via: outer.source, cue: [...inner.cue, ...outer.cue] })
    if (ownsUp(outer, inner)) return add(rest, owned(outer, inner))
    // The guide: nested claims are split only where the inner one's label comes earlier.
    if (rank(inner) >= rank(outer) || (outer.said && chosenLabel(inner) === 'possible'))
      return add(rest, { ...outer, labels: withFacets(outer, inner) })
    const via = inner.via.length > 0 || inner.source.length === 0 ? inner.via : outer.source
    // "The Crown says there is no evidence that it was a weapon and that he was unhurt": the doubt is the Crown's
    const doubt = inner.origin === 'phrase' && inner.source.length === 0 && inner.labels.has('unverified')
    const { source, speaker } = doubt ? outer : inner
    return [...rest, outer, { ...inner, source, speaker, via }]
  }
  return [...own, candidate]
}

/** "Iran says its program is to produce power, not weapons": a hedge inside a denial that speaks of others' words is its own. */
const hedgedBy = (denial: Candidate, hedge: Candidate): boolean =>
  denial.pointsBack !== null &&
  denial.origin === 'attribution' &&
  hedge.origin === 'phrase' &&
  chosenLabel(hedge) === 'possible' &&
  contains(denial, hedge)

/** How far behind the start of what is said the doubt or belief inside it may begin, in UTF-16 units. */
const lead = 45

/** "The Air Force says it cannot confirm whether …", "she said she believed …": one claim, about what is doubted or believed. */
const ownsUp = (outer: Candidate, inner: Candidate): boolean => {
  const doubt = inner.origin === 'phrase' && inner.labels.has('unverified')
  const [who] = inner.source
  const themselves = who !== undefined && who.end - who.start <= longestPronoun
  const believes = themselves && inner.labels.get('possible')?.reason.kind === 'belief'
  const mind = inner.origin === 'attribution' && (!inner.said || believes)
  const belief = outer.said && mind && (inner.labels.has('possible') || inner.labels.has('disputed'))
  return (doubt || belief) && inner.start - outer.start < lead && outer.end - inner.end < 3
}

const owned = (outer: Candidate, inner: Candidate): Candidate => ({
  ...merged(outer, inner),
  start: inner.start,
  end: inner.end,
  source: outer.source,
  speaker: outer.speaker,
  via: outer.via,
})

/** "Residents say they fear that …": what people nobody knows believe, as they say themselves; no statement of theirs. */
const unheldBelief = (a: Candidate, b: Candidate): Candidate | undefined => {
  if (a.origin !== 'attribution' || b.origin !== 'attribution') return undefined
  const told = [a, b].find((one) => one.labels.size === 1 && one.labels.has('unnamed-source'))
  const belief = told === a ? b : a
  const [who] = belief.source
  const theirs = who !== undefined && who.end - who.start <= longestPronoun
  const believes = theirs && !belief.said && belief.labels.has('possible')
  return told && believes ? belief : undefined
}

/** "they", in UTF-16 units. */
const longestPronoun = 4

/** A clause read too far, over the verb that attributes it: the hedge belongs to what is attributed. */
const crosses = (outer: Candidate, inner: Candidate): boolean =>
  outer.origin === 'phrase' &&
  inner.origin === 'attribution' &&
  inner.cue.some((cue) => contains(outer, cue)) &&
  outer.cue.every((cue) => contains(inner, cue))

/** "denies allegations that it built one and accuses others": what is denied ends where the verb that denies says so. */
const endsBefore = (outer: Candidate, inner: Candidate): boolean =>
  outer.origin === 'phrase' &&
  inner.origin === 'attribution' &&
  inner.labels.has('disputed') &&
  inner.start === outer.start

/** "The ministry said it was in contact, RIA reported": the outer one, behind it all, passed it on. */
const passesOn = (outer: Candidate, inner: Candidate): boolean =>
  inner.origin === 'attribution' &&
  (outer.cue[0]?.start ?? 0) >= outer.end &&
  Math.abs((inner.source[0]?.start ?? -9) - outer.start) < 3

/** "Police believe the gun was his, according to two officials": that they do is what the officials say, unless an outlet only reports it. */
const tellsBelief = (outer: Candidate, inner: Candidate): boolean =>
  passesOn(outer, inner) &&
  inner.labels.size === 1 &&
  inner.labels.has('possible') &&
  outer.labels.has('unnamed-source') &&
  outer.speaker.kind !== 'outlet'

/** Whether one tells of somebody's words inside the other: "he shouted ‘Aleppo’". A belief told is one with its telling. */
function nested(a: Candidate, b: Candidate): boolean {
  if (a.origin !== 'attribution' || b.origin !== 'attribution') return false
  const holdsCue = (outer: Candidate, inner: Candidate) =>
    inner.cue.some((cue) => contains(outer, cue)) && !inner.labels.has('possible')
  return holdsCue(a, b) || holdsCue(b, a)
}

function withFacets(outer: Candidate, inner: Candidate): ReadonlyMap<ClaimLabel, LabelReason> {
  const labels = new Map(outer.labels)
  for (const [label, reason] of inner.labels) {
    if (labels.has(label)) continue
    // "says it is under control, as doctors confirmed a case": only that case is confirmed.
    if (label === 'confirmed' && inner.start - outer.start >= lead) continue
    if (label === 'possible' || claimLabels.indexOf(label) > rank(outer)) labels.set(label, reason)
  }
  return labels
}

/** How much of two contents must be shared for them to be one. */
const sameShare = 0.7
function sameContent(a: Span, b: Span): boolean {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return both / (Math.max(a.end, b.end) - Math.min(a.start, b.start)) > sameShare
}

/** "It is unclear when he may return", "will feature a storm that could grow": of two phrases, all that is unclear or to come. */
function wholeOf(a: Candidate, b: Candidate): Span | undefined {
  const told = [a, b].find((one) => one.origin === 'attribution')
  const hedge = [a, b].find((one) => one.origin === 'phrase')
  // "says the levees that failed will be rebuilt": what is told holds all of the clause that the hedge was found in
  if (told && hedge && chosenLabel(hedge) === 'possible' && chosenLabel(told) !== 'disputed') return told
  // "say the fire, which is believed to have begun in May, has killed two"
  const hearsay =
    told && hedge?.shape === 'phrase' && [told, hedge].every((one) => chosenLabel(one) === 'unnamed-source')
  if (hearsay && contains(told, hedge)) return told
  if (a.origin !== 'phrase' || b.origin !== 'phrase') return undefined
  if (chosenLabel(a) === chosenLabel(b)) return contains(a, b) ? a : contains(b, a) ? b : undefined
  return [a, b].find((one) => one.labels.has('unverified'))
}

/** One claim of two that say the same; the nearer source is the source, the outlet or the outer one passed it on. */
function merged(a: Candidate, b: Candidate): Candidate {
  const [first, second] =
    a.origin === 'attribution' && !(b.origin === 'attribution' && outward(a, b)) ? [a, b] : [b, a]
  const narrow = wholeOf(a, b) ?? { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) }
  if (tellsFinding(a, b)) return ofTeller(a, b, narrow)
  if (tellsFinding(b, a)) return ofTeller(b, a, narrow)
  const passedOn = first.source.length > 0 && second.origin === 'attribution' && second.source.length > 0
  return {
    ...first,
    start: narrow.start,
    end: narrow.end,
    labels: unheldBelief(a, b)?.labels ?? new Map([...second.labels, ...first.labels]),
    said: (a.said || b.said) && !unheldBelief(a, b),
    confirms: a.confirms ?? b.confirms,
    cue: [...first.cue, ...second.cue],
    source: first.source.length > 0 ? first.source : second.source,
    speaker: first.source.length > 0 ? first.speaker : second.speaker,
    // "wrote to say": nobody passes on what is theirs
    via: passedOn && !sameSource(first, second) ? second.source : [...first.via, ...second.via],
    signs: rank(a) <= rank(b) ? a.signs : b.signs,
  }
}

/** "Results show he was shot, investigator Tom Brand said": whoever tells what they show stands behind it. */
const tellsFinding = (teller: Candidate, finding: Candidate): boolean =>
  teller.origin === 'attribution' &&
  teller.labels.has('attributed') &&
  /^(?:show|indicate|reveal)\./.test(finding.labels.get('unnamed-source')?.rule ?? '')

function ofTeller(teller: Candidate, finding: Candidate, { start, end }: Span): Candidate {
  const labels = new Map([...finding.labels, ...teller.labels])
  labels.delete('unnamed-source')
  return { ...teller, start, end, labels, cue: [...finding.cue, ...teller.cue], via: finding.source }
}

const sameSource = (a: Candidate, b: Candidate): boolean => a.source[0]?.start === b.source[0]?.start

/** Whether the first of two attributions of one content is the one that passed it on: the one further from it. */
const outward = (a: Candidate, b: Candidate): boolean =>
  a.speaker.kind === 'outlet' && b.speaker.kind !== 'outlet'
