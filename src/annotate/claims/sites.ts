import { isAside } from './asides.ts'
import { isAdverb, isCapital, isComma, isFiniteVerb, isWord, lowerAt, trimPhrase } from './clauses.ts'
import { coordinators, determiners, subjectPronouns } from './closed-class-data.ts'
import { alsoNouns, type CueClass, inverting } from './cue-verbs-data.ts'
import { withLead } from './led-verbs.ts'
import { shapesOf } from './lexicon.ts'
import { isWeak, mayAttribute } from './may-attribute.ts'
import { phraseEnd } from './phrase-end.ts'
import { isMany } from './sources/source-noun.ts'
import { statementBefore } from './statement-before.ts'
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
      const to = openingPhraseEnd(words, i, phraseEnd(words, according))
      if (to > according) {
        const source = { ...trimPhrase(words, { from: according, to }), how: 'after' as const }
        sites.push({ group: null, from: i, to: according, source, edge: i })
        i = to - 1
        continue
      }
    }
    const inPaper = paperAt(words, i)
    if (inPaper) {
      sites.push(inPaper)
      i = inPaper.source.to - 1
      continue
    }
    const read = readVerbGroup(words, i)
    const group = read && withLead(words, read)
    if (!group || !mayAttribute(words, group)) continue
    if (isAside(words, group, sites)) continue
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

/** "According to the data, Christians make up …": a source that took the whole sentence ends at its first comma. */
function openingPhraseEnd(words: readonly Word[], at: number, end: number): number {
  for (let i = end; i < words.length; i++) if (isWord(words[i])) return end
  if (at > 0) return end
  const comma = words.findIndex((word, i) => i > at && isComma(word))
  return comma > 0 && comma < end ? comma : end
}

const papers = /^(?:poll|survey|study|analysis|census|paper|projection|tally)$/
const minds = {
  in: /^(?:view|opinion|words|estimation|telling|judgment|judgement|reckoning)$/,
  by: /^(?:account|admission|telling|estimate|count|calculation|reckoning)$/,
}
/** How far behind "in" the paper or the mind is named, in words. */
const namedWithin = 9
/** How long "In a poll of voters in Ohio," may be, in words. */
const paperReach = 12

/** "In a poll of voters, …", "in Berg's view": a paper or somebody's mind that the statement rests on. */
function paperAt(words: readonly Word[], at: number): (Site & { readonly source: Subject }) | undefined {
  const lead = lowerAt(words, at)
  if (lead !== 'in' && lead !== 'by') return undefined
  const base = { group: null, from: at, edge: at }
  for (let i = at + 1; i < Math.min(at + namedWithin, words.length); i++) {
    const lower = lowerAt(words, i)
    if (isComma(words[i]) || isFiniteVerb(words, i)) return undefined
    const own = lowerAt(words, i - 1) === 'own' ? i - 1 : i
    const owner = lowerAt(words, own - 1)
    if (minds[lead].test(lower) && /^(?:his|her|their|'s)$/.test(owner) && lowerAt(words, i + 1) !== 'of') {
      const to = owner === "'s" ? own - 1 : own
      return { ...base, to: at + 1, source: { from: at + 1, to, how: 'after' } }
    }
    if (!papers.test(lower) || at !== 0 || lead === 'by') continue
    for (let end = i + 1; end < Math.min(i + paperReach, words.length); end++) {
      // "In a poll, conducted in May, …"
      if (isComma(words[end]) && !shapesOf(lowerAt(words, end + 1)).has('participle'))
        return { ...base, to: at + 1, source: { from: at + 1, to: end, how: 'after' } }
      if (isFiniteVerb(words, end)) return undefined
    }
    return undefined
  }
  return undefined
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
  // "As stated in the report, …", "as noted by Berg, …"
  if (
    lower === 'as' &&
    /^(?:stated|reported|noted|described|mentioned|outlined|detailed|highlighted|explained)$/.test(
      lowerAt(words, at + 1),
    ) &&
    /^(?:in|by)$/.test(lowerAt(words, at + 2))
  )
    return at + 3
  return -1
}

function siteOf(words: readonly Word[], group: VerbGroup, previous: Site | undefined): Site {
  const site = (source: Subject | null, edge: number): Site => ({
    group,
    from: group.from,
    to: group.head + 1,
    source,
    edge,
  })
  if (group.voice === 'passive') {
    const agent = agentOf(words, group.head + 1, group.verb.lemma === 'accuse')
    return site(agent, group.from)
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
    const resumed = after && isComma(words[after.to]) && isFiniteVerb(words, after.to + 1)
    // "said Chinese firms are", "said the plans for the year": what follows is what is said
    const whole = after && !isFiniteVerb(words, after.to) && !determiners.has(lowerAt(words, after.to - 1))
    if (after && (quoteBefore || resumed || (whole && statementBefore(words, left)))) return site(after, left)
  }
  if (group.verb.shapes.includes('ing') && group.from === group.head) {
    const opening =
      left === 0 ||
      /^(?:after|by|before|when|while|in|despite|without|besides)$/.test(lowerAt(words, left - 1))
    const states =
      ['say', 'tell', 'allege'].some((one) => group.verb.classes.has(one as CueClass)) &&
      group.verb.lemma !== 'cite'
    const later = opening && states && left < 3 && !previous ? laterSubject(words, group.head) : undefined
    if (later) return site(later, left)
    // "A voice is then heard saying"
    const perceived = /^(?:heard|seen|filmed|recorded|caught|shown)$/.test(lowerAt(words, left - 1))
    const direct =
      perceived || isComma(words[left - 1]) || opening ? undefined : subjectBefore(words, group.from)
    if (direct && lowerAt(words, direct.from - 1) === 'with') return site(direct, direct.from - 1)
    if (
      direct &&
      !isComma(words[left - 1]) &&
      lowerAt(words, direct.from - 1) !== 'with' &&
      (left > 1 || isMany(lowerAt(words, 0)))
    ) {
      return site(direct, isComma(words[direct.from - 1]) ? direct.from : left)
    }
    // "blamed an architect who said it was late, saying …": whoever the sentence is about
    const own = previous?.source?.how === 'relative' && isComma(words[left - 1]) && mainSubject(words, left)
    const shared =
      own || (previous?.source ? { ...previous.source, how: 'shared' as const } : mainSubject(words, left))
    // "The minister, believing it to be safe, opened it"
    const aside =
      shared || !isComma(words[left - 1]) || group.verb.lemma === 'cite'
        ? undefined
        : subjectBefore(words, left)
    return site(shared ?? (aside ? { ...aside, how: 'relative' } : null), left)
  }
  if (group.infinitive) return site(mainSubject(words, group.from) ?? null, group.from)
  const before = subjectBefore(words, group.from)
  // "She confirmed the deal, called it overdue and said …": the verbs of one subject.
  const first = previous?.group && previous.to <= (before?.to ?? 0) ? previous.source : null
  const listed = isComma(words[left - 1]) && !alsoNouns.has(lowerAt(words, group.head))
  if (listed && first && first.how !== 'after' && first.from === before?.from)
    return site({ ...first, how: 'shared' }, left)
  if (before) return site(before, before.from)
  const coordinated = coordinators.has(lowerAt(words, left - 1))
  const shared = coordinated
    ? previous?.group?.voice === 'passive'
      ? mainSubject(words, left)
      : (previous?.source ?? mainSubject(words, left))
    : undefined
  return site(shared ? { ...shared, how: 'shared' } : null, left)
}

const leftEdge = (words: readonly Word[], group: VerbGroup): number => {
  let at = group.from
  while (at > 0 && isAdverb(lowerAt(words, at - 1))) at--
  return at
}

/** "by the ministry" shortly behind a passive. */
function agentOf(words: readonly Word[], from: number, accused: boolean): Subject | null {
  let start = from
  while ((words[start]?.quote ?? -1) >= 0 && start < words.length) start++
  for (let i = start; i < Math.min(start + 4, words.length); i++) {
    if (lowerAt(words, i) === 'by') {
      let to = phraseEnd(words, i + 1)
      for (let j = to - 1; accused && j > i; j--) if (lowerAt(words, j) === 'of') to = j
      return to > i + 1 ? { ...trimPhrase(words, { from: i + 1, to }), how: 'after' } : null
    }
    if (isComma(words[i])) return null
  }
  return null
}
