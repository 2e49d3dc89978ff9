import type { Document } from '../../text/document.ts'
import { contains, overlaps, type Span } from '../../text/span.ts'
import type { Candidate } from './candidate.ts'
import { type ClaimLabel, claimLabels } from './claim.ts'
import type { Unit } from './units.ts'

const rank = (candidate: Candidate): number =>
  Math.min(...[...candidate.labels.keys()].map((label) => claimLabels.indexOf(label)))

/** Makes one claim of what says one thing: overlapping candidates of a sentence, and doubt that points back. */
export function combine(
  _document: Document,
  units: readonly Unit[],
  perUnit: readonly (readonly Candidate[])[],
): Candidate[] {
  const kept: Candidate[] = []
  units.forEach((_unit, at) => {
    let own: Candidate[] = []
    for (const candidate of perUnit[at] ?? []) {
      if (candidate.pointsBack) {
        const target = own.at(-1) ?? lastNear(kept, at)
        if (target) {
          const joined = {
            ...target,
            labels: join(target.labels, candidate.labels),
            cue: [...candidate.cue, ...target.cue],
          }
          if (own.includes(target)) own = own.map((other) => (other === target ? joined : other))
          else {
            kept[kept.indexOf(target)] = joined
            own.push(candidate)
          }
          continue
        }
      }
      own = add(own, candidate)
    }
    kept.push(...own.sort((a, b) => a.start - b.start))
  })
  return kept
}

const lastNear = (kept: readonly Candidate[], at: number): Candidate | undefined => {
  const last = kept.at(-1)
  return last && at - last.unit <= 1 ? last : undefined
}

function add(own: readonly Candidate[], candidate: Candidate): Candidate[] {
  for (const other of own) {
    if (!overlaps(other, candidate)) continue
    if (sameContent(other, candidate))
      return own.map((one) => (one === other ? merged(other, candidate) : one))
    const [outer, inner] = contains(other, candidate)
      ? [other, candidate]
      : contains(candidate, other)
        ? [candidate, other]
        : [undefined, undefined]
    if (!outer || !inner) continue
    // The guide: nested claims are split only where the inner one's label comes earlier.
    const facets = { ...outer, labels: withFacets(outer, inner) }
    const rest = own.filter((one) => one !== other)
    if (rank(inner) < rank(outer)) {
      const nested = {
        ...inner,
        via: inner.via.length ? inner.via : inner.source.length ? outer.source : inner.via,
        source: inner.source.length ? inner.source : inner.source,
      }
      return [...rest, outer, nested]
    }
    return add(rest, facets)
  }
  return [...own, candidate]
}

const withFacets = (outer: Candidate, inner: Candidate): ReadonlyMap<ClaimLabel, string> => {
  const labels = new Map(outer.labels)
  for (const [label, because] of inner.labels)
    if (claimLabels.indexOf(label) > rank(outer) && !labels.has(label)) labels.set(label, because)
  return labels
}

function sameContent(a: Span, b: Span): boolean {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return both / (Math.max(a.end, b.end) - Math.min(a.start, b.start)) > 0.7
}

const join = (a: ReadonlyMap<ClaimLabel, string>, b: ReadonlyMap<ClaimLabel, string>) => new Map([...b, ...a])

function merged(a: Candidate, b: Candidate): Candidate {
  const [first, second] = a.origin === 'attribution' ? [a, b] : [b, a]
  const outletLast = second.origin === 'attribution' && second.sourceKind === 'outlet'
  return {
    ...first,
    start: Math.max(a.start, b.start),
    end: Math.min(a.end, b.end),
    labels: join(first.labels, second.labels),
    cue: [...first.cue, ...second.cue],
    source: first.source.length ? first.source : second.source,
    sourceKind: first.source.length ? first.sourceKind : second.sourceKind,
    via: outletLast ? second.source : [...first.via, ...second.via],
    confidence: Math.max(a.confidence, b.confidence),
  }
}
