import { isDocument, reference, referenceEnd } from '../across/reference.ts'
import type { Candidate } from '../candidate.ts'
import type { ClaimLabel } from '../claim.ts'
import { coordinators, prepositions, subjectPronouns } from '../lexicon/closed-class-data.ts'
import { shapesOf } from '../lexicon/lexicon.ts'
import { groupStart } from '../polarity/verb-polarity.ts'
import { type Reason, reasonOf } from '../reasons.ts'
import { type Identity, isIdentified } from '../sources/identity.ts'
import { tellerOf } from '../sources/in-court.ts'
import { headOf } from '../sources/noun-phrase.ts'
import type { Place } from '../sources/source.ts'
import { whoIsIt } from '../sources/who-is-it.ts'
import { antecedent } from '../words/antecedent.ts'
import { hasVerb, isComma, isTime, isWord, lowerAt, lowerIn, type Range, textIn } from '../words/clauses.ts'
import { clauseAround, clauseEnd, nounPhraseAround } from '../words/hedged-clauses.ts'
import { ownEnd, phraseStop } from '../words/phrase-stop.ts'
import { inRelative, reducedRange } from '../words/reduced-clauses.ts'
import { mainSubject, type Subject, subjectBefore } from '../words/subjects.ts'
import type { Word } from '../words/units.ts'
import type { RuleMatch } from './find-rules.ts'
import { beforeAside, beforeVersions, clauseBefore, mainVerbBehind, ofStatement } from './stated-subject.ts'
import { isUnsure, knows, withholds } from './unknown.ts'

/** What a rule’s cue makes a claim of, whoever it rests on, and what else it is. */
export interface Content {
  readonly range: Range
  /** It is a noun with what is told of it: "a man believed to be a guard". */
  readonly ofNoun?: boolean
  readonly source: Range | null
  readonly speaker: Identity
  readonly more: readonly (readonly [ClaimLabel, Reason])[]
  readonly pointsBack: Candidate['pointsBack']
}

const asking = /^(?:how|whether|what|why|who|when|where|which)$/

/** How far before a cue "whose" or "which" is looked for, in words. */
const relativeReach = 8

/** "The video, which the Gazette could not verify, shows …", "…, whose authenticity could not be verified, …": what is doubted. */
function ofRelative(words: readonly Word[], { from, to }: RuleMatch): Range | undefined {
  for (let i = from - 2; isComma(words[to]) && i > Math.max(0, from - relativeReach); i--) {
    if (isComma(words[i])) return undefined
    if (!/^(?:whose|which)$/.test(lowerAt(words, i)) || !isComma(words[i - 1])) continue
    const owner = antecedent(words, i)
    return owner && { from: owner.from, to: clauseEnd(words, to + 1) }
  }
  return undefined
}

/** Of what was said before, as often as of what follows. */
const pointing = new Set<ClaimLabel>(['corrected', 'disputed', 'unverified'])

/** The content of the claim that a cue makes; undefined, where it makes none. */
export function contentOf(words: readonly Word[], match: RuleMatch, place: Place): Content | undefined {
  const plain = { source: null, speaker: tellerOf(match, place), more: [], pointsBack: null }
  const { content: takes, label } = match.rule
  if (takes === 'sentence') {
    // "Neither claim could be verified" speaks of what was said before.
    const back = /^(?:neither|none)$/.test(lowerAt(words, match.from))
    const range = { from: back ? match.from : 0, to: words.length }
    return { ...plain, range, pointsBack: back ? 'statement' : null }
  }
  if (takes === 'noun phrase') {
    const range = nounPhraseAround(words, match.from, match.to)
    return range && { ...plain, range }
  }
  const behindIt =
    takes === 'complement' && lowerAt(words, match.from) === 'it' ? behindTime(words, match.to) : -1
  if (behindIt > 0 && !isWord(words[behindIt])) {
    const before = clauseBefore(words, match.from - 1)
    if (before) return { ...plain, range: before }
    if (behindIt > match.to) return undefined
  }
  // "Widow paid builder £40,000, court hears": what stands before
  if (takes === 'complement' && isComma(words[match.from]) && !isWord(words[match.to])) {
    const range = { from: 0, to: match.from }
    return hasVerb(words, range) ? { ...plain, range } : undefined
  }
  // "charged with allegedly taking part": what the preposition leads to
  if (takes === 'clause' && label === 'alleged' && /^(?:with|of|for)$/.test(lowerAt(words, match.from - 1)))
    return { ...plain, range: { from: match.from, to: phraseStop(words, match.from, match.from) } }
  const reduced = takes === 'clause' && label !== 'possible' ? reducedRange(words, match) : null
  if (reduced) return { ...plain, range: reduced, ofNoun: true }
  const relative =
    takes === 'clause' && label !== 'possible' && label !== 'disputed' ? inRelative(words, match) : null
  if (relative) return { ...plain, range: relative, ofNoun: true }
  if (takes === 'clause')
    // "He has pleaded not guilty", "proclaimed his innocence": of whatever he stands accused of.
    return {
      ...plain,
      range: leading(words, clauseAround(words, match)),
      pointsBack: label === 'disputed' ? 'guilt' : null,
    }
  const doubted = label === 'unverified' ? ofRelative(words, match) : undefined
  if (doubted) return { ...plain, range: doubted }
  if (takes === 'subject') {
    const subject = subjectBefore(words, groupStart(words, match.from))
    // ", a claim denied by the rebels": what stands before
    if (/^an?$/.test(lowerAt(words, match.from))) return { ...plain, range: match, pointsBack: 'statement' }
    // "Rumours that he had left were denied", "… could not be confirmed"
    const stated = label === 'possible' ? undefined : ofStatement(words, match.from)
    if (stated) return { ...plain, range: stated }
    // "…, but that was denied": the pronoun
    if (!subject && /^(?:and|but) that$/.test(lowerIn(words, { from: match.from - 2, to: match.from })))
      return { ...plain, range: { from: match.from - 1, to: match.to }, pointsBack: 'statement' }
    // "…, which could not be verified", behind a time as behind a statement
    const told =
      subject?.how === 'relative' &&
      (statements.test(lowerAt(words, headOf(words, subject))) || isTime(words, subject.to))
    const shown = subject && label === 'disputed' && isDocument(words, subject)
    const pointsBack =
      subject && ((label === 'unverified' && told) || shown)
        ? 'statement'
        : subject
          ? reference(words, subject)
          : null
    // "Whether he had seen it was not known": all of it, whatever verbs stand in it
    const asked = asking.test(lowerAt(words, 0))
    // "a woman whose identity is not known": she is
    const whose = subject
      ? words.findIndex(({ lower }, i) => lower === 'whose' && i >= subject.from - 1 && i < subject.to)
      : -1
    if (whose > 0) return { ...plain, range: { from: whose, to: clauseEnd(words, match.to) }, ofNoun: true }
    // "in circumstances that are not clear": the rest of the sentence is
    if (subject?.how === 'relative' && !told && label === 'unverified')
      return { ...plain, range: { from: subject.from, to: clauseEnd(words, match.to) }, ofNoun: true }
    const askedEnd = label === 'disputed' ? match.from : clauseEnd(words, match.to)
    const range = asked
      ? { from: 0, to: askedEnd }
      : beforeVersions(words, match.to, clauseAround(words, match))
    return { ...plain, range, pointsBack: asked ? null : pointsBack }
  }
  const startsAtWh =
    /^(?:whether|if|how|who|what|why|when|where|which|exactly|precisely|just|whom|whose)$/.test(
      lowerAt(words, match.to - 1),
    )
  let from = startsAtWh ? match.to - 1 : match.to
  const behindPreposition = /^(?:of|for|with|in|to|on|over)$/.test(lowerAt(words, match.to - 1))
  // "in connection with that attack": it points there; "withdrew that statement": which; "have yet to confirm that.": the pronoun
  const pointed =
    label === 'corrected' && /^(?:statement|remark|comment|claim|account)s?$/.test(lowerAt(words, from + 1))
  const leads = lowerAt(words, from) === 'that' && !behindPreposition && !pointed && isWord(words[from + 1])
  // "It is understood, however, that …"
  const turned = isComma(words[from]) && isComma(words[from + 2]) && lowerAt(words, from + 3) === 'that'
  if (turned && /^(?:however|though|meanwhile|too|also)$/.test(lowerAt(words, from + 1))) from += 4
  // "It was reported at the time that …"
  const timed = behindTime(words, from)
  if (timed > from && lowerAt(words, timed) === 'that') from = timed + 1
  else if (leads || lowerAt(words, from) === 'or') from++
  // "accounts of how it sank": a clause behind the preposition
  const asks = asking.test(lowerAt(words, from))
  const main = beforeAside(words, mainVerbBehind(words, match.from, from))
  // "no evidence that it was a weapon and that he was hurt": another clause of whoever says so
  const also = words.findIndex(
    ({ lower }, i) => i > from && lower === 'and' && lowerAt(words, i + 1) === 'that',
  )
  const end =
    behindPreposition && !asks
      ? phraseStop(words, from, match.from)
      : Math.min(
          main,
          label === 'unverified' && also > 0 ? also : words.length,
          endBehind(words, match.from, { from, to: ownEnd(words, { from, to: clauseEnd(words, from) }) }),
        )
  // "It doesn't know how.": of what, is told nowhere
  if (end <= from || (startsAtWh && end === from + 1)) return undefined
  // "found no evidence of": the object of its verb; "amid rumours of": of a preposition
  const hasSubject =
    label === 'unverified' &&
    !/^(?:no|speculation|uncertainty|mystery)$/.test(lowerAt(words, match.from)) &&
    !prepositions.has(lowerAt(words, match.from - 1))
  // "had not written it and did not know who had"
  const shared =
    coordinators.has(lowerAt(words, match.from - 1)) && lowerAt(words, match.from) !== 'it'
      ? mainSubject(words, match.from)
      : undefined
  const subject = hasSubject ? (ownSubject(words, subjectBefore(words, match.from)) ?? shared) : undefined
  const pointsBack =
    pointing.has(label) && !withholds(words, match) ? reference(words, { from, to: end }) : null
  const asked = asks ? beforeVersions(words, from, { from, to: end }).to : end
  const to = pointsBack === 'accusations' ? referenceEnd(words, { from, to: end }) : asked
  if (!subject) return { ...plain, range: { from, to }, pointsBack }
  const impersonal =
    subject.to - subject.from === 1 &&
    ['it', 'there', 'this', 'that'].includes(lowerAt(words, subject.from)) &&
    !/^(?:ha[sd]|declin|refus|did|does|would)/.test(lowerAt(words, match.from))
  if (impersonal) return { ...plain, range: { from, to }, pointsBack }
  const speaker = whoIsIt(words, subject, place)
  // "She does not know if it will rain": what somebody does not know privately leaves nothing open.
  if (speaker.kind === 'person' && knows(words, match)) return undefined
  // So for "Anna Berg is not sure whether she will vote"; of "the mayor" it may be his office that is not.
  const byName = speaker.who !== 'open' && !subjectPronouns.has(lowerAt(words, subject.from))
  if (speaker.kind === 'person' && byName && isUnsure(words, match)) return undefined
  const more = isIdentified(speaker.kind)
    ? ([['attributed', reasonOf('its-source')]] as const)
    : ([['unnamed-source', reasonOf('nameless-source', textIn(words, match))]] as const)
  return { range: { from, to }, source: subject, speaker, more, pointsBack }
}

/** "found a gun but say it is unclear": whose verb is taken for the subject. */
function ownSubject(words: readonly Word[], subject: Subject | undefined): Subject | undefined {
  const bare =
    subject?.to === (subject?.from ?? 0) + 1 && shapesOf(lowerAt(words, subject?.from ?? 0)).has('base')
  return subject && bare && coordinators.has(lowerAt(words, subject.from - 1))
    ? mainSubject(words, subject.from)
    : subject
}

/** Behind the time that stands there: "last week", "on Monday". */
function behindTime(words: readonly Word[], from: number): number {
  let end = from
  while (
    isTime(words, end) ||
    /^(?:on|in|at|last|this|earlier|late|early|the|time)$/.test(lowerAt(words, end))
  )
    end++
  return end
}

/** "While it is not clear how many left, a builder said …": the clause that leads up to the main one ends at its comma. */
function endBehind(words: readonly Word[], cue: number, { from, to }: Range): number {
  if (!/^(?:while|although|though|whereas|since|because)$/.test(lowerAt(words, cue - 1))) return to
  const comma = words.findIndex((word, i) => i > from && i < to && isComma(word))
  return comma < 0 ? to : comma
}

/** "While he is believed to have left, nobody saw him": the clause that opens the sentence ends at its comma. */
const leading = (words: readonly Word[], { from, to }: Range): Range =>
  from === 1 ? { from, to: endBehind(words, from, { from, to }) } : { from, to }

/** "a claim that could not be verified", "according to reports that are unconfirmed": of what they say. */
const statements =
  /^(?:claims?|charges?|allegations?|assertions?|accusations?|reports?|accounts?|figures?|tolls?|rumou?rs?|suggestions?|speculation)$/
