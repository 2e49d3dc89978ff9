import { wordSet } from '../../text/word-set.ts'
import type { Attribution } from './attributions/attribution.ts'
import { determiners } from './lexicon/closed-class-data.ts'
import { alsoNouns, isAdjectival, shapesOf } from './lexicon/lexicon.ts'
import type { RuleMatch } from './rules/find-rules.ts'
import { isIdentified, type SourceKind } from './sources/identity.ts'
import { headOf } from './sources/noun-phrase.ts'
import { isMany, isPerson, isSomebody, sourceNoun } from './sources/source-noun.ts'
import { hasVerb, isCapital, isComma, lowerAt, type Range, textAt } from './words/clauses.ts'
import type { Subject } from './words/subjects.ts'
import type { Word } from './words/units.ts'

/** What is known of how a claim was read, and bears on whether the reading is right. Each has a weight. */
export const signs = [
  'verb',
  'phrase',
  'quotation',
  'nobody named',
  'speaker of no known kind',
  'official, witness or source',
  'people by what they do',
  'cue does more than say',
  'cue may be a noun',
  'cue behind a hyphen',
  'no full clause',
  'brought in by that',
  'says, tells or warns',
  'denial',
  'accusation',
  'doubt',
  'correction',
  'noun phrase',
  'loose hearsay',
  'no speaker found',
] as const
export type Sign = (typeof signs)[number]

/** "Officials dispute claims that …": no noun stands before what is disputed. */
const said = /^(?:claims?|allegations?|accusations?|reports?|charges?|suggestions?|the|that|this|these|any)$/
/** What only somebody does: "a patient said", whoever that is. */
const aloud = /^(?:said|says?|told|tells?|insist(?:s|ed)|recall(?:s|ed)|added|testified)$/
/** People by what they do, in the plural or behind "a": "commentators", "a beekeeper". */
const doer = /(?:ers?|ors?|ists?|ians?|men|women|ants?|ees?|people|folks?|fans?|ents)$/
/** What papers and figures show is what they say. */
const tells =
  /^(?:papers?|documents?|study|studies|surveys?|polls?|figures?|numbers|estimates|reports?|records|accounts|research|evidence|results?|statistics|averages?|analys[ei]s|data|charts?|filings?|footage|videos?|recordings?|intelligence)$/
/** End like people and are things. */
const things = wordSet(
  'factors letters matters numbers computers sensors servers errors papers offers powers covers layers orders corners colors colours flavors flavours flowers waters towers rivers summers winters chapters clusters parameters filters containers elements components moments events contents plants',
)
const papers =
  /^(?:research|evidence|results?|literature|intelligence|polls?|science|sources?|team|staff|leaders?|statistics|averages?|analys[ei]s)$/

export function attributionSigns(
  words: readonly Word[],
  { group, source, cue, content, shape, kind: how }: Attribution,
  kind: SourceKind,
): Sign[] {
  const found: Sign[] = ['verb']
  const lemma = group?.verb.lemma ?? ''
  const that = lowerAt(words, content.from - 1) === 'that'
  if (!isIdentified(kind)) found.push('nobody named')
  if (kind === 'unnamed-official' || kind === 'witness' || kind === 'anonymous')
    found.push('official, witness or source')
  const spoke = source && group?.finite && aloud.test(lowerAt(words, group.head)) && isPlain(words, source)
  if (!isIdentified(kind) && source && !spoke && !maySpeak(words, source, kind))
    found.push('speaker of no known kind')
  if (kind === 'crowd' && source && arePeople(words, source)) found.push('people by what they do')
  const shows = group?.verb.classes.has('show') || /^(?:suggest|indicate)$/.test(lemma)
  const shown = shows && source && tells.test(lowerAt(words, headOf(words, source)))
  if (group?.verb.frames.has('plain') || how === 'according' || shown) found.push('says, tells or warns')
  const head = lowerAt(words, group?.head ?? -1)
  const denies = group?.verb.classes.has('deny') && said.test(lowerAt(words, content.from))
  const opens = that || /^(?:how|what|why|whether|he|she|they|it)$/.test(lowerAt(words, content.from))
  // "many experts suspect": the verb in the plural behind its people.
  const agrees = head === lemma && source && arePeople(words, source)
  if (!opens && !denies && !agrees && (alsoNouns.has(head) || isAdjectival(head)))
    found.push('cue may be a noun')
  if (/^[-‐]$/.test(textAt(words, cue.from - 1))) found.push('cue behind a hyphen')
  if (shape === 'phrase') found.push('no full clause')
  if (that) found.push('brought in by that')
  else if (group?.verb.frames.has('versatile') && !shown && shape !== 'quotation')
    found.push('cue does more than say')
  if (group?.verb.classes.has('deny')) found.push('denial')
  if (group?.verb.classes.has('accuse') || lemma === 'allege') found.push('accusation')
  return found
}

/** Whether a source without a name is somebody, or a paper, that states things: people by trade, polls, bodies. */
export function maySpeak(words: readonly Word[], source: Range, kind: SourceKind): boolean {
  if (kind !== 'crowd') return true
  const head = lowerAt(words, headOf(words, source))
  if (!isWhole(words, source)) return false
  if (head === 'most' && lowerAt(words, source.from) === 'the') return false
  // "has collected evidence showing": read from the verb on.
  if (
    !isCapital(words[source.from]) &&
    shapesOf(lowerAt(words, source.from)).has('past') &&
    !arePeople(words, source)
  )
    return false
  return (
    sourceNoun(head) !== undefined ||
    papers.test(head) ||
    isDoer(head) ||
    isPerson(head) ||
    /^(?:they|those|he|she|who|percent|per|%)$/.test(head) ||
    counted.test(head) ||
    // “…,” said one
    (/^(?:one|another)$/.test(head) && lowerAt(words, source.from - 1) === 'said') ||
    (smallNumber.test(head) && /^(?:in|of|out)$/.test(lowerAt(words, source.from + 1))) ||
    lowerAt(words, source.to) === 'who' ||
    (/^\d[\d.,]*%?$/.test(head) && !/^(?:19|20)\d\d$/.test(head)) ||
    (/^(?:more|fewer|less|up)$/.test(head) && isShare(textAt(words, source.from + 2)))
  )
}

/** A short noun phrase with its article, and no verb in it: "a third", "a beekeeper, reached by phone". */
function isPlain(words: readonly Word[], { from, to: end, how }: Subject): boolean {
  const comma = words.findIndex((word, i) => i > from && i < end && isComma(word))
  const to = comma < 0 ? end : comma
  return (
    how === 'before' &&
    to - from > 1 &&
    to - from <= longestPlain &&
    determiners.has(lowerAt(words, from)) &&
    isWhole(words, { from, to }) &&
    !hasVerb(words, { from: from + 1, to }) &&
    !/ing$/.test(lowerAt(words, to - 1))
  )
}
const longestPlain = 7

const isDoer = (head: string): boolean => doer.test(head) && !things.has(head)
/** "more than 50%": a share of those who were asked. */
const isShare = (text: string): boolean => /^(?:\d[\d.,]*%?|half|two|three)$/.test(text)
/** Stand for people by their number. */
const counted = /^(?:everyone|everybody|someone|somebody|majority|majorities|dozens|hundreds|thousands|half)$/
/** "Nearly eight of 10 voters", "one in three". */
const smallNumber = /^(?:one|two|three|four|five|six|seven|eight|nine)$/
/** Plurals that stand for figures, or for anything. */
const anything =
  /^(?:some|many|most|several|few|others|numbers|figures|estimates|studies|polls|surveys|accounts|papers|documents|reports|posts|groups|countries|states)$/

/** Whether a source without a name is people of a trade or a kind: "analysts", "the scientists", "a friend". */
function arePeople(words: readonly Word[], source: Range): boolean {
  const head = lowerAt(words, headOf(words, source))
  if (anything.test(head) || !isWhole(words, source)) return false
  return isMany(head) || isSomebody(head) || isDoer(head) || /^(?:they|he|she)$/.test(head)
}

/** Whether the phrase keeps within its sentence's brackets: one that begins or ends in the middle was read wrongly. */
function isWhole(words: readonly Word[], { from, to }: Range): boolean {
  let open = 0
  for (let i = from; i < to; i++) {
    const text = textAt(words, i)
    if (text === ';') return false
    if (text === '(') open++
    if (text === ')' && --open < 0) return false
  }
  return true
}

export function phraseSigns(words: readonly Word[], { from, to, rule }: RuleMatch): Sign[] {
  const found: Sign[] = ['phrase']
  if (rule.label === 'disputed') found.push('denial')
  if (rule.label === 'alleged') found.push('accusation')
  if (rule.label === 'unverified') found.push('doubt')
  if (rule.label === 'corrected') found.push('correction')
  if (rule.content === 'noun phrase') found.push('noun phrase')
  const cue = words.slice(from, to).map(({ lower }) => lower)
  const reports = cue.at(0) === 'reports' && cue.at(-1) === 'of'
  if (rule.label === 'unnamed-source' && (cue.includes('considered') || cue.includes('seen') || reports))
    found.push('loose hearsay')
  return found
}

export const quotationSigns = (kind: SourceKind, hasSpeaker: boolean): Sign[] => [
  'quotation',
  ...(isIdentified(kind) ? [] : (['nobody named'] as const)),
  ...(hasSpeaker ? [] : (['no speaker found'] as const)),
]
