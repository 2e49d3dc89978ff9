import { coordinators, prepositions } from '../lexicon/closed-class-data.ts'
import { alsoNouns } from '../lexicon/lexicon.ts'
import type { CueClass } from '../lexicon/verbs-data.ts'
import { isMany } from '../sources/source-noun.ts'
import {
  isAdverb,
  isCapital,
  isComma,
  isTime,
  lowerAt,
  type Range,
  textAt,
  trimPhrase,
} from '../words/clauses.ts'
import { phraseEnd } from '../words/phrase-end.ts'
import { laterSubject, mainSubject, type Subject, subjectBefore } from '../words/subjects.ts'
import type { Word } from '../words/units.ts'
import { readVerbGroup, type VerbGroup, withLead } from '../words/verb-group.ts'
import { accordingAt, openingPhraseEnd, paperAt } from './according.ts'
import type { Site } from './attribution.ts'
import { isWeak, mayAttribute } from './may-attribute.ts'
import { actorBefore, invertedSubject, isAside } from './verb-subjects.ts'

export function findSites(words: readonly Word[]): Site[] {
  const sites: Site[] = []
  for (let i = 0; i < words.length; i++) {
    if ((words[i]?.quote ?? 0) >= 0) continue
    const according = accordingAt(words, i)
    if (according > 0) {
      const to = openingPhraseEnd(words, i, phraseEnd(words, according))
      if (to > according) {
        const filed = i === 0 && isTime(words, to - 1)
        const source = { ...trimPhrase(words, { from: according, to }, filed), how: 'after' as const }
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
    // "Tell Marjan": a name
    if (!group || isInName(words, group.head) || !mayAttribute(words, group)) continue
    if (isAside(words, group, sites)) continue
    while (group.from < group.head && (sites.at(-1)?.from ?? -1) >= group.from) sites.pop()
    const last = sites.findLast((site) => !site.group || !isWeak(site.group))
    const site = siteOf(words, group, last, sites)
    if (!isListed(words, site)) sites.push(site)
  }
  return sites
}

/** "seized a gun, documents and laptops": a noun of a list. */
const isListed = (words: readonly Word[], { source, from, to }: Site): boolean =>
  !source &&
  isComma(words[from - 1]) &&
  alsoNouns.has(lowerAt(words, from)) &&
  /^(?:,|and|or)$/.test(lowerAt(words, to))

/** "held Tell Marjan", "the Voice of America": whether a capital behind a small letter is a name's and no verb's. */
const isInName = (words: readonly Word[], at: number): boolean =>
  at > 0 &&
  isCapital(words[at]) &&
  (isCapital(words[at + 1]) || words[at]?.name !== null) &&
  /^\p{Ll}+$/u.test(textAt(words, at - 1))

/** Whether the verb is one of "says", "claims". */
const isPresent = ({ verb, from, head }: VerbGroup): boolean => from === head && verb.shapes.includes('s')

/** Of the sites of a sentence the last in the present, where the last of all is in the past. */
function presentBefore(sites: readonly Site[], last: Site): Site | undefined {
  if (!last.group || isPresent(last.group) || !last.group.verb.shapes.includes('past')) return undefined
  return sites.findLast(({ group, source }) => group && isPresent(group) && source?.how === 'before')
}

function siteOf(
  words: readonly Word[],
  group: VerbGroup,
  previous: Site | undefined,
  sites: readonly Site[],
): Site {
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
  const inverted = invertedSubject(words, group, left)
  if (inverted) return site(inverted, left)
  if (group.verb.shapes.includes('ing') && group.from === group.head) {
    const opening =
      left === 0 ||
      /^(?:after|by|before|when|while|in|despite|without|besides)$/.test(lowerAt(words, left - 1))
    const states =
      ['say', 'tell', 'allege', 'deny'].some((one) => group.verb.classes.has(one as CueClass)) &&
      group.verb.lemma !== 'cite'
    const later = opening && states && left < 3 && !previous ? laterSubject(words, group.head) : undefined
    if (later) return site(later, left)
    // "A voice is then heard saying"
    const perceived = /^(?:heard|seen|filmed|recorded|caught|shown)$/.test(lowerAt(words, left - 1))
    const direct =
      perceived || isComma(words[left - 1]) || opening ? undefined : actorBefore(words, group.from)
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
  if (before) {
    const own = previous ? behindSaying(words, before, previous) : before
    return site(own, own.from)
  }
  const coordinated = coordinators.has(lowerAt(words, left - 1))
  // "Berg says both admitted it and claims to have proof": "claims" is no verb of many
  const many = previous?.source && isSeveral(words, previous.source)
  const outer = coordinated && many && isPresent(group) ? presentBefore(sites, previous) : undefined
  const shared = coordinated
    ? previous?.group?.voice === 'passive' || inClause(words, previous?.source ?? null, left)
      ? mainSubject(words, left)
      : (outer?.source ?? previous?.source ?? mainSubject(words, left))
    : undefined
  return site(shared ? { ...shared, how: 'shared' } : null, left)
}

/** "Officials said donors [pledged]": what stands behind the verb of saying whose subject it begins with. */
function behindSaying(words: readonly Word[], found: Subject, { source, group, to }: Site): Subject {
  const told =
    group?.finite === true &&
    (group.verb.classes.has('say') || group.verb.classes.has('tell')) &&
    source?.how === 'before' &&
    source.from === found.from &&
    to < found.to &&
    // "A video posted Friday by a group [showed]": when and where it was
    !(isTime(words, to) || prepositions.has(lowerAt(words, to)))
  const range = trimPhrase(words, { from: to, to: found.to })
  return told && range.from < range.to && !words.slice(to, found.to).some(isComma)
    ? { ...range, how: 'before' }
    : found
}

/** "He smiled when a photographer asked him, but said": the subject of another clause, which shares no verb of the first. */
const inClause = (words: readonly Word[], source: Subject | null, verb: number): boolean =>
  source !== null &&
  source.from > 1 &&
  source.how === 'before' &&
  /^(?:when|while|as|after|before|because|if|although|though|where|until|since)$/.test(
    lowerAt(words, source.from - 1),
  ) &&
  words
    .slice(source.to, verb)
    .some((word, i) => isComma(word) && coordinators.has(lowerAt(words, source.to + i + 1)))

/** Whether a subject speaks of several, and takes no verb in -s. */
const isSeveral = (words: readonly Word[], { from, to }: Range): boolean =>
  words.slice(from, to).some(({ lower }) => /^(?:and|both|they|we)$/.test(lower) || isMany(lower))

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
