import {
  hasVerb,
  isAdverb,
  isCapital,
  isComma,
  isFiniteVerb,
  isHardStop,
  lowerAt,
  trimPhrase,
} from './clauses.ts'
import { coordinators, determiners, relatives, subjectPronouns } from './closed-class-data.ts'
import { type CueClass, inverting } from './cue-verbs-data.ts'
import { withLead } from './led-verbs.ts'
import { isWeak, mayAttribute } from './may-attribute.ts'
import { phraseEnd } from './phrase-end.ts'
import { commaSegments } from './segments.ts'
import { laterSubject, mainSubject, type Subject, subjectAfter, subjectBefore } from './subjects.ts'
import type { Word } from './units.ts'
import { readVerbGroup, type VerbGroup } from './verb-group.ts'

export interface Site {
  readonly group: VerbGroup | null
  readonly from: number
  readonly to: number
  readonly source: Subject | null
  /** First word that belongs to this site: where the content before it must end. */
  readonly edge: number
}

export function findSites(words: readonly Word[]): Site[] {
  const sites: Site[] = []
  for (let i = 0; i < words.length; i++) {
    if ((words[i]?.quote ?? 0) >= 0) continue
    const according = accordingAt(words, i)
    if (according > 0) {
      const to = phraseEnd(words, according)
      if (to > according) {
        const source = { ...trimPhrase(words, { from: according, to }), how: 'after' as const }
        sites.push({ group: null, from: i, to: according, source, edge: i })
        i = to - 1
        continue
      }
    }
    const read = readVerbGroup(words, i)
    const group = read && withLead(words, read)
    if (!group || !mayAttribute(words, group)) continue
    while (group.from < group.head && (sites.at(-1)?.from ?? -1) >= group.from) sites.pop()
    sites.push(
      siteOf(
        words,
        group,
        sites.findLast((site) => !site.group || !isWeak(site.group)),
      ),
    )
  }
  return sites
}

/** The end of "according to", "in the words of", or -1. */
function accordingAt(words: readonly Word[], at: number): number {
  const lower = lowerAt(words, at)
  if (lower === 'according' && lowerAt(words, at + 1) === 'to') return at + 2
  if (
    lower === 'in' &&
    lowerAt(words, at + 1) === 'the' &&
    /^(?:words|opinion|view)$/.test(lowerAt(words, at + 2)) &&
    lowerAt(words, at + 3) === 'of'
  )
    return at + 4
  return -1
}

function siteOf(words: readonly Word[], group: VerbGroup, previous: Site | undefined): Site {
  const base = { group, from: group.from, to: group.head + 1 }
  if (group.voice === 'passive') {
    const agent = agentOf(words, group.head + 1, group.verb.lemma === 'accuse')
    return { ...base, source: agent, edge: group.from }
  }
  const left = leftEdge(words, group)
  const afterStop = left === 0 || isComma(words[left - 1]) || (words[left - 1]?.quote ?? -1) >= 0
  if (group.from === group.head && afterStop && inverting.has(group.verb.lemma) && group.finite) {
    const quoteBefore = (words[left - 1]?.quote ?? -1) >= 0 || (words[left - 2]?.quote ?? -1) >= 0
    const next = lowerAt(words, group.head + 1)
    const opens =
      isCapital(words[group.head + 1]) || determiners.has(next) || subjectPronouns.has(next) || quoteBefore
    const after =
      left > 0 && opens && lowerAt(words, group.head + 1) !== 'that'
        ? subjectAfter(words, group.head)
        : undefined
    if (after && (quoteBefore || statementBefore(words, left))) return { ...base, source: after, edge: left }
  }
  if (group.verb.shapes.includes('ing') && group.from === group.head) {
    const opening =
      left === 0 ||
      /^(?:after|by|before|when|while|in|despite|without|besides)$/.test(lowerAt(words, left - 1))
    const states =
      ['say', 'tell', 'allege'].some((one) => group.verb.classes.has(one as CueClass)) &&
      group.verb.lemma !== 'cite'
    const later = opening && states && left < 3 && !previous ? laterSubject(words, group.head) : undefined
    if (later) return { ...base, source: later, edge: left }
    const direct = isComma(words[left - 1]) || opening ? undefined : subjectBefore(words, group.from)
    if (direct && lowerAt(words, direct.from - 1) === 'with')
      return { ...base, source: direct, edge: direct.from - 1 }
    if (direct && !isComma(words[left - 1]) && lowerAt(words, direct.from - 1) !== 'with' && left > 1) {
      return { ...base, source: direct, edge: isComma(words[direct.from - 1]) ? direct.from : left }
    }
    const shared = previous?.source
      ? { ...previous.source, how: 'shared' as const }
      : mainSubject(words, left)
    return { ...base, source: shared ?? null, edge: left }
  }
  const before = subjectBefore(words, group.from)
  if (before) return { ...base, source: before, edge: before.from }
  const coordinated = coordinators.has(lowerAt(words, left - 1))
  const shared = coordinated
    ? previous?.group?.voice === 'passive'
      ? mainSubject(words, left)
      : (previous?.source ?? mainSubject(words, left))
    : undefined
  return { ...base, source: shared ? { ...shared, how: 'shared' } : null, edge: left }
}

const leftEdge = (words: readonly Word[], group: VerbGroup): number => {
  let at = group.from
  while (at > 0 && isAdverb(lowerAt(words, at - 1))) at--
  return at
}
/** Whether what stands before the comma states something, rather than naming the one who speaks ("X, who did Y, said"). */
function statementBefore(words: readonly Word[], end: number): boolean {
  return commaSegments(words, end).some((segment) => {
    const first = lowerAt(words, segment.from)
    if (
      relatives.has(first) ||
      (/^(?:an?|the)$/.test(first) && segment.from > 0 && isComma(words[segment.from - 1]))
    )
      return false
    for (let i = segment.from; i < segment.to; i++) {
      if (relatives.has(lowerAt(words, i)) && i > segment.from) return false
      if (isFiniteVerb(words, i)) return true
    }
    return hasVerb(words, segment)
  })
}

/** "by the ministry" shortly behind a passive. */
function agentOf(words: readonly Word[], from: number, accused: boolean): Subject | null {
  for (let i = from; i < Math.min(from + 4, words.length); i++) {
    if (lowerAt(words, i) === 'by') {
      let to = phraseEnd(words, i + 1)
      for (let j = to - 1; accused && j > i; j--) if (lowerAt(words, j) === 'of') to = j
      return to > i + 1 ? { ...trimPhrase(words, { from: i + 1, to }), how: 'after' } : null
    }
    if (isComma(words[i])) return null
  }
  return null
}

/** Word indexes at which a content that began earlier ends: the next attribution in its own clause. */
export function cutsOf(words: readonly Word[], sites: readonly Site[]): Set<number> {
  const cuts = new Set<number>()
  for (const site of sites) {
    const { edge } = site
    const before = lowerAt(words, edge - 1)
    if (!site.group) {
      cuts.add(edge)
      continue
    }
    if (isWeak(site.group)) continue
    if (before === 'which' && isComma(words[edge - 2])) cuts.add(edge - 2)
    const shared = site.source?.how === 'shared'
    if (
      coordinators.has(before) &&
      (shared || isComma(words[edge - 2]) || isHardStop(words[edge - 2]) || before === 'but')
    )
      cuts.add(isComma(words[edge - 2]) || isHardStop(words[edge - 2]) ? edge - 2 : edge - 1)
    else if (['while', 'although', 'though', 'whereas', 'however', 'but'].includes(before)) {
      let at = edge - 1
      if (lowerAt(words, at - 1) === 'even') at--
      cuts.add(isComma(words[at - 1]) ? at - 1 : at)
    } else if (isComma(words[edge - 1]) && !(site.source?.how === 'relative')) cuts.add(edge - 1)
    else if (isHardStop(words[edge - 1]) && words[edge - 1]?.text !== ':') cuts.add(edge - 1)
    else if ((words[edge - 1]?.quote ?? -1) >= 0 && words[edge]?.quote === -1) cuts.add(edge)
  }
  for (const { source, to } of sites)
    if (source?.how === 'shared' && source.from > to) cuts.add(source.from - 1)
  // ", a charge Iran denies"
  for (let i = 1; i < words.length; i++) {
    if (
      isComma(words[i]) &&
      /^(?:a|an|the)$/.test(lowerAt(words, i + 1)) &&
      /^(?:charge|claim|allegation|accusation|assertion|charges|claims|allegations|accusations)$/.test(
        lowerAt(words, i + 2),
      )
    )
      cuts.add(i)
  }
  return cuts
}
