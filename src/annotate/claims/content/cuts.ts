import { letterPattern } from '../../../text/letter-pattern.ts'
import type { Site } from '../attributions/attribution.ts'
import { isWeak } from '../attributions/may-attribute.ts'
import { coordinators, subjectPronouns, subordinators } from '../lexicon/closed-class-data.ts'
import { shapesOf } from '../lexicon/lexicon.ts'
import {
  hasVerb,
  isCapital,
  isComma,
  isFiniteVerb,
  isHardStop,
  isTime,
  lowerAt,
  lowerIn,
} from '../words/clauses.ts'
import { opensPhrase } from '../words/segments.ts'
import { isClause } from '../words/statements.ts'
import type { Word } from '../words/units.ts'
import type { VerbGroup } from '../words/verb-group.ts'
import { courtHears } from './courts.ts'

/** How far on the comma is looked for that closes a clause, in words. */
const clauseReach = 60

const hasFinite = (words: readonly Word[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (isFiniteVerb(words, i)) return true
  return false
}

/** "people who claim it is safe *have* left": a second finite verb, without a subject of its own; or -1. */
function secondVerb(words: readonly Word[], from: number): number {
  let stated = false
  for (let i = from; i < Math.min(from + clauseReach, words.length); i++) {
    const lower = lowerAt(words, i)
    if ((words[i]?.quote ?? -1) >= 0 || isHardStop(words[i]) || isComma(words[i])) return -1
    if (stated && subordinators.has(lower)) return -1
    if (
      !isFiniteVerb(words, i) ||
      isFiniteVerb(words, i - 1) ||
      /^(?:not|never)$/.test(lowerAt(words, i - 1))
    )
      continue
    if (stated)
      return subjectPronouns.has(lowerAt(words, i - 1)) || coordinators.has(lowerAt(words, i - 1)) ? -1 : i
    stated = true
  }
  return -1
}

/**
 * Where a clause inside another ends, and with it what is said in it: at the comma before the main clause ("While Berg says
 * it is safe, the road is closed") or its verb ("Berg, who says it is safe, left"); or -1.
 */
function innerEnd(words: readonly Word[], { source, group, from, to }: Site): number {
  if (!source || (source.how === 'after' && group?.voice !== 'passive')) return -1
  const relative = source.how === 'relative' || lowerAt(words, from - 1) === 'whom'
  const reduced = group?.finite === false && source.to === from
  if ((relative || reduced) && !isComma(words[source.to]) && !hasFinite(words, 0, source.from)) {
    const verb = secondVerb(words, to)
    if (verb > 0) return verb
  }
  const lead = lowerAt(words, source.from - 1)
  // "After Edinburgh, where she was told that it was no work for a woman, she …"
  const opener = openerBefore(words, from)
  const placed =
    opener > 0 &&
    /^(?:after|in|at|during|before|on|from)$/.test(lowerAt(words, 0)) &&
    !hasFinite(words, 0, opener)
  const leading =
    placed ||
    (source.from < 3 && /^(?:while|whilst|although|though|if|when|since|because)$/.test(lead)) ||
    (/^(?:after|before|once|until|when)$/.test(lead) && opensWithTime(words, source.from - 1))
  if (!relative && !leading) return -1
  for (let i = to + 1; i < Math.min(to + clauseReach, words.length - 1); i++) {
    if (!isComma(words[i]) || (words[i]?.quote ?? -1) >= 0) continue
    const next = i + 1
    const shapes = isCapital(words[next]) ? undefined : shapesOf(lowerAt(words, next))
    const verb = isFiniteVerb(words, next) || shapes?.has('past')
    // "who denies the theft, faces trial": where no list goes on
    const present =
      shapes?.has('s') && !isComma(words[next + 1]) && !coordinators.has(lowerAt(words, next + 1))
    if (relative && (verb || present)) return i
    if (
      leading &&
      // "When Berg accused a clerk of theft, the vault was empty"
      (hasFinite(words, to, i) || group?.verb.classes.has('accuse')) &&
      !coordinators.has(lowerAt(words, next)) &&
      (subjectPronouns.has(lowerAt(words, next)) ||
        ((opensPhrase(words, next) || isCapital(words[next + 1]) || /[^s]s$/.test(lowerAt(words, next))) &&
          hasVerb(words, { from: next, to: Math.min(next + 8, words.length) })))
    )
      return i
  }
  return -1
}

/** Where the "where" or "when" stands that opens the clause of the verb at `verb`; 0, where none does. */
function openerBefore(words: readonly Word[], verb: number): number {
  for (let i = verb - 1; i > Math.max(0, verb - openerReach); i--)
    if (/^(?:where|when)$/.test(lowerAt(words, i)) && isComma(words[i - 1])) return i
  return 0
}
/** In words. */
const openerReach = 6

/** "Shortly after", "Three days before": nothing but when stands before the conjunction at `at`. */
function opensWithTime(words: readonly Word[], at: number): boolean {
  if (at > longestTime) return false
  for (let i = 0; i < at; i++)
    if (!timing.test(lowerAt(words, i)) && !isTime(words, i) && !/^\d+$/.test(lowerAt(words, i))) return false
  return true
}
/** How many words tell how long before or after, at most. */
const longestTime = 4
export const timing =
  /^(?:just|shortly|soon|long|only|even|a|an|few|one|two|three|several|some|minutes?|hours?|days?|weeks?|months?|years?|moments?|and|but)$/

/** "offered safeguards", "putting him on a list", "was put", "is notified of": no statement of theirs begins there. */
function statesNothing(
  words: readonly Word[],
  { source, from, to }: Site,
  { verb, voice }: VerbGroup,
): boolean {
  const next = lowerAt(words, to)
  // "the man, believed to be a guard, had fled"
  if (next === 'to' && from + 1 === to && verb.shapes.includes('participle') && isComma(words[from - 1]))
    return true
  if (voice === 'passive') return !source && next !== 'that' && (words[to]?.quote ?? -1) < 0
  // "and points to a ruling" is another statement, "prices point to a rise" is part of one
  if (verb.lemma === 'point')
    return next !== 'out' && !(next === 'to' && coordinators.has(lowerAt(words, from - 1)))
  if (verb.lemma === 'put') return !/^(?:it|the|its|their|his|her)$/.test(next)
  const promises = [...verb.classes].every((one) => one === 'promise')
  return promises && !/^(?:to|that)$/.test(next) && (words[to]?.quote ?? -1) < 0
}

/** "Berg said it was sad and was considering a suit": a past behind a past, and no saying: of what is said. */
function goesOnInside(words: readonly Word[], { group, from }: Site, sites: readonly Site[]): boolean {
  if (
    !group ||
    !coordinators.has(lowerAt(words, from - 1)) ||
    !/^(?:was|were|had)$/.test(lowerAt(words, from))
  )
    return false
  if ((['say', 'tell', 'deny'] as const).some((one) => group.verb.classes.has(one))) return false
  const outer = sites.findLast((one) => one.to <= from && one.group?.verb.classes.has('say'))
  return outer?.group?.verb.shapes.includes('past') === true && hasFinite(words, outer.to, from)
}

/** "…, but gave no details", "but did not elaborate": what those who speak leave out, and no more of what they say. */
function keepsBack(words: readonly Word[], at: number): boolean {
  if (lowerAt(words, at) !== 'but' || (words[at]?.quote ?? -1) >= 0) return false
  // "…, but others pointed to it": said by others
  if (isComma(words[at - 1]) && /^(?:others|some|many|most)$/.test(lowerAt(words, at + 1))) return true
  const behind = lowerIn(words, { from: at + 1, to: Math.min(at + keptReach, words.length) })
  return keptBack.test(behind)
}
/** How many words behind "but" tell what is kept back, at most. */
const keptReach = 9
const keptBack = letterPattern`^(?:(?:gave|give|gives|offered|provided|released) (?:no|few|little)|${"(?:did|do|does|would|has|have)(?: not|n't)|declined to|refused to|stopped short of"} (?:give|giving|provide|providing|offer|offering|release|disclose|reveal|identify|name|describe)) (?:\p{L}+ ){0,3}(?:details?|information|reasons?|evidence|explanation|figures?|names?|proof|specifics|them|him|her)|^(?:(?:did|do|does|would|has|have)(?: not|n't)|declined to|refused to) (?:elaborate|comment|specify|say|explain|confirm)`

/** Whether a verb behind a comma in "-ing" has no statement behind it. */
const doesOnly = (words: readonly Word[], { group, to }: Site): boolean =>
  /^(?:add|record|report|show|note|cite|claim|list|register)$/.test(group?.verb.lemma ?? '') &&
  lowerAt(words, to) !== 'that' &&
  (words[to]?.quote ?? -1) < 0 &&
  words[to]?.text !== ':' &&
  !isClause(words, { from: to, to: words.length })

const isInside = ({ from }: Site, { source }: Site): boolean =>
  source?.how === 'before' && from > source.from && from < source.to

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
    // "Police disputed that: the ship was boarded, they said"
    if (/^(?:it|this|that)$/.test(lowerAt(words, site.to)) && words[site.to + 1]?.text === ':')
      cuts.add(site.to + 1)
    // "…, adding calls that were missed", "…, recording them as fees": what else they did
    if (!site.group.finite && isComma(words[edge - 1]) && doesOnly(words, site)) continue
    // "disputed that nothing had been done, pointing to a call": what they point to
    const denied = sites.findLast(({ to }) => to <= site.from)?.group?.verb.classes.has('deny')
    if (denied && site.group.verb.lemma === 'point' && isComma(words[edge - 1])) cuts.add(edge - 1)
    if (isWeak(site.group) || statesNothing(words, site, site.group)) continue
    if (before === 'which' && isComma(words[edge - 2])) cuts.add(edge - 2)
    // "Berg, whose lawyer called it a joke, said …": what is said inside of what names the speaker
    if (isComma(words[site.from - 1]) && sites.some((other) => isInside(other, site))) cuts.add(site.from - 1)
    const shared = site.source?.how === 'shared'
    if (shared && goesOnInside(words, site, sites)) continue
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
  for (const site of sites) {
    const end = innerEnd(words, site)
    if (end > 0) cuts.add(end)
  }
  for (let i = 1; i < words.length; i++) if (keepsBack(words, i)) cuts.add(isComma(words[i - 1]) ? i - 1 : i)
  for (let i = 1; i < words.length; i++)
    if (isComma(words[i]) && (comments(words, i + 1) || leavesOpen(words, i + 1) || courtHears(words, i + 1)))
      cuts.add(i)
  return cuts
}

/** ", a charge Iran denies", ", a figure that could not be verified", ", something he did not bring up": what the article says of it. */
function comments(words: readonly Word[], at: number): boolean {
  const [first, noun, next] = [lowerAt(words, at), lowerAt(words, at + 1), lowerAt(words, at + 2)]
  if (first === 'something') return /^(?:that|which|he|she|they)$/.test(noun) || isCapital(words[at + 1])
  if (!/^(?:a|an|the)$/.test(first)) return false
  if (/^(?:charge|claim|allegation|accusation|assertion)s?$/.test(noun)) return true
  return (
    said.test(noun) &&
    (/^(?:that|which|some|many|both|he|she|they|it|his|her)$/.test(next) || isCapital(words[at + 2]))
  )
}
const said =
  /^(?:finding|figure|conclusion|number|version|view|suggestion|position|estimate|theory|contention|description|rumou?r)$/

/** ", raising the possibility that", ", and who did is not known", ", and he did so again", ", which, if true, would": what the article makes of it. */
const leavesOpen = (words: readonly Word[], at: number): boolean =>
  (words[at]?.quote ?? -1) < 0 &&
  openEnd.test(lowerIn(words, { from: at, to: Math.min(at + openReach, words.length) }))
/** In words. */
const openReach = 14
const openEnd = letterPattern`^(?:raising (?:the (?:possibility|prospect|question|spect(?:re|er))|questions|fears|doubts|concerns)(?!\p{L})|which , if (?:true|confirmed|correct|proven|accurate)|then (?:later )?(?:corrected|retracted|withdrew|changed|reversed|backtracked|deleted|apologi[sz]ed|amended|clarified|admitted|conceded)(?!\p{L})|contradicting (?:an?|the|what|his|her|their|its|earlier|previous|official)(?!\p{L})|(?:and|but) [^,;:.]*? (?:did|does|has|have|had) (?:so|the same|likewise)(?!\p{L})|(?:and|but) (?:who|what|how|why|whether|where|when) [^;:.]*? (?:is|was|are|were|remains?|remained) (?:still |yet |as yet )?(?:not (?:yet )?(?:known|clear)|unclear|unknown|uncertain))`
