import { letterPattern } from '../../../text/letter-pattern.ts'
import { reference } from '../across/reference.ts'
import { contradicts } from '../across/untrue.ts'
import type { ClaimLabel } from '../claim.ts'
import { be } from '../lexicon/closed-class-data.ts'
import { isReproach, offenceIn, wrongdoingIn, wrongIn } from '../lexicon/wrongdoing.ts'
import { polarityOf } from '../polarity/polarity-of.ts'
import { type Reason, reasonOf } from '../reasons.ts'
import { isIdentified, type SourceKind } from '../sources/identity.ts'
import { headOf } from '../sources/noun-phrase.ts'
import { isProper } from '../sources/proper.ts'
import { isPerson } from '../sources/source-noun.ts'
import { hasVerb, isComma, isTime, lowerAt, lowerIn, type Range, textIn } from '../words/clauses.ts'
import type { Word } from '../words/units.ts'
import type { VerbGroup } from '../words/verb-group.ts'
import type { Attribution } from './attribution.ts'
import { turnsDown } from './denials.ts'
import { deniesIndirectly, deniesOutright } from './indirect-denial.ts'
import { namesPeople } from './passed-on.ts'
import { atFirst, isBidding, withoutEvidence } from './told-how.ts'

/** How many words of what is said tell what it is about, and how many may call a claim untrue: that may be named at length. */
const openingReach = 9
export const denialReach = 18
/** The first words of what is said, as the patterns of denial read them. */
export const textOf = (words: readonly Word[], { from, to }: Range, reach = openingReach): string =>
  lowerIn(words, { from, to: Math.min(to, from + reach) })

/** "it will", "they can" */
const endsOpen =
  /^(?:that )?(?:it|he|she|they|this|that) (?:will|would|can|could|may|might|does|did|is|was)[.,]?$/

/** Where what is said of a source begins: "Chahine, who was named in the lawsuit". */
function ownEnd(words: readonly Word[], { from, to }: Range): number {
  for (let i = from; i < to; i++) if (/^(?:,|who|which|that|in|named)$/.test(lowerAt(words, i))) return i
  return to
}

const legal =
  /\b(?:indictment|lawsuit|suit|complaint|affidavit|(?:court |the )filing|court papers|court documents|charge sheet|charging documents|criminal complaint)\b/
/** "No weapon was found, the affidavit states": that accuses nobody. */
const nothingFound = letterPattern`^(?:that )?(?:no|none|nobody|neither) (?:[^ ]+ ){0,5}?(?:was|were|(?:has|have|had) been) (?:\p{L}+ )?(?:found|recovered|seized|located|stolen|taken|damaged|hurt|injured|harmed|killed)(?!\p{L})`
/** "It had never sold one", unlike "they had never been paid", "it had never needed any". */
const neverDid = letterPattern`^(?:that )?(?:he|she|it|they|his|her|its|their|the \p{L}+)(?: \p{L}+)? (?:had|has|have) never(?! (?:seen|felt|heard|experienced|imagined|expected|thought|dreamed|forgotten|stopped|looked|had|needed|recovered|known|been (?:so|more|as|happier|prouder|told|paid|asked|given|offered|consulted|warned|informed|repaired|closer|this|that)) )`
const denial = letterPattern`^(?:that )?(?:he|she|it|they|his|her|its|their|the \p{L}+)(?: \p{L}+)? (?:(?:had|has|have) (?:nothing to do|no (?:involvement|role|part|knowledge|links?))|(?:was|were|is|are|had|has|have) not (?:been )?(?:involved|responsible|guilty|behind)|did nothing wrong|(?:did|had|has) not (?:commit|committed|done|do)(?!\p{L})|(?:is|are|was|were) innocent)`
const undone = letterPattern`^(?:that )?(?:\p{L}+ ){1,4}never (?:took place|happened|existed|occurred)(?!\p{L})`
/** Of what somebody speaks for, not of whom one person tells: "the clinic had never returned her calls", nor a crowd. */
const clears = (inner: string, kind: SourceKind): boolean =>
  undone.test(inner) ||
  ((denial.test(inner) || (isIdentified(kind) && neverDid.test(inner))) &&
    !(kind === 'person' && /^(?:that )?the /.test(inner)))

/** "1.9 percent of adults reported that …", "people report feeling better": a figure of a survey, an experience. */
const ofThemselves = (words: readonly Word[], who: string, content: Range): boolean =>
  /\d ?(?:percent|per cent|%)/.test(who) || /^\p{L}+ing(?!\p{L})/u.test(textOf(words, content))

/** All labels that fit, each with its reason; undefined where the words state nothing. */
export function labelsOf(
  words: readonly Word[],
  attribution: Attribution,
  kind: SourceKind,
): Map<ClaimLabel, Reason> | undefined {
  const { group, shape, content, source, cue } = attribution
  const labels = new Map<ClaimLabel, Reason>()
  const said = textIn(words, cue)
  const who = lowerIn(
    words,
    source ? { from: source.from, to: ownEnd(words, source) } : { from: 0, to: words.length },
  )
  if (!isIdentified(kind)) labels.set('unnamed-source', reasonOf('nameless-source', said))
  else labels.set('attributed', said === ':' ? reasonOf('source-and-colon') : reasonOf('named-source', said))
  if (legal.test(who) && wrongIn(words, content) && !nothingFound.test(textOf(words, content)))
    labels.set('alleged', reasonOf('court'))
  if (!group) return labels
  const { classes, frames, lemma } = group.verb
  // "a judge found that the action was unlawful": done, whoever it was
  const courts =
    source !== null &&
    /^(?:judges?|courts?|tribunals?|panels?|jur(?:y|ies))$/.test(lowerAt(words, headOf(words, source)))
  if ((classes.has('rule') || (lemma === 'find' && courts)) && !isIdentified(kind)) return undefined
  // "officials announced a curfew": done, whoever tells it
  if (lemma === 'announce' && shape === 'phrase' && !isIdentified(kind)) return undefined
  // "resigned, citing poor health", "reported, citing two sources": why, or whom; no statement
  if (lemma === 'cite' && shape === 'phrase' && (!isIdentified(kind) || namesPeople(words, content)))
    return undefined
  // "Residents asked who had ordered it", "people wonder if it will hold": a question of nobody known
  if (frames.has('asks') && !isIdentified(kind) && shape === 'phrase') return undefined
  // "demanded that it stop", "warned people to stay away": what is asked of somebody states nothing
  if (shape !== 'quotation' && (lemma === 'demand' || (lemma === 'warn' && isBidding(words, attribution))))
    return undefined
  // "officials said two suspected drones": a participle; "challenges that follow": a noun.
  if (/^(?:suspect|dispute|contest)$/.test(lemma) && source && hasVerb(words, source)) return undefined
  if (
    /^(?:challenge|contest|dispute)$/.test(lemma) &&
    lowerAt(words, content.from - 1) === 'that' &&
    content.from - 1 <= group.head + 1 &&
    !reference(words, content)
  )
    return undefined
  if (lemma === 'report' && kind === 'crowd' && ofThemselves(words, who, content)) return undefined
  const inner = textOf(words, content)
  const accuses = classes.has('accuse') || lemma === 'allege'
  const verb = { from: group.head, to: group.head + 1 }
  const stands = polarityOf(words, verb, accuses ? 'accusing' : 'saying').kind
  if (stands === 'negated' && !classes.has('deny')) {
    // "The army would not say why.": of what, is told nowhere; "did not tell it until June, when it had counted 17"
    // "It does not mention what they said": nothing is left open
    if (content.to - content.from === 1 || isComma(words[content.from - 1]) || lemma === 'mention')
      return undefined
    if (/^(?:whether|if|how|who|what|why|when|where|which)\b/.test(inner) || classes.has('confirm')) {
      labels.set('unverified', reasonOf('unconfirmed', said))
      return labels
    }
    return undefined
  }
  // "if he says so", "did she say so?", "denied saying so", "was acquitted of saying so"
  if (stands !== 'affirmed') return undefined
  // "68 percent of respondents disagree with the president": how many, in a poll
  if (lemma === 'disagree' && source && polled.test(textOf(words, source))) return undefined
  if (shape === 'back') {
    labels.set('disputed', reasonOf('denial', said))
  } else if (classes.has('deny') && lemma !== 'disagree') {
    if (turnsDown(words, attribution, group.verb, inner)) return undefined
    labels.set('disputed', reasonOf('denial', said))
  } else if (classes.has('deny') && shape !== 'quotation') return undefined
  // "countered her claims that", unlike "countered that"
  if (lemma === 'counter' && lowerAt(words, content.from - 1) !== 'that' && statementFirst.test(inner))
    labels.set('disputed', reasonOf('denial', said))
  if (classes.has('accuse')) {
    const guess =
      lemma === 'suspect' &&
      shape === 'clause' &&
      (/\b(?:may|might|could)\b/.test(inner) || !namesSomebody(words, content))
    // "Berg suspects that it might have hurt them": what somebody known believes is that person's statement
    const named =
      kind === 'person'
        ? ([['attributed', labels.get('attributed') ?? reasonOf('belief', said)]] as const)
        : []
    if (guess) return new Map([['possible', reasonOf('belief', said)], ...named])
    if (lemma === 'charge' ? offenceIn(words, content) : wrongdoingIn(words, content))
      labels.set('alleged', reasonOf('accusation', said))
    // "charged the jury with reaching a verdict", "people blame him for being slow": a task, an opinion of nobody known.
    else if (lemma === 'charge' && shape === 'phrase') return undefined
    else if (lemma === 'suspect') {
      if (shape !== 'clause') return undefined
      return new Map([['possible', reasonOf('belief', said)]])
    } else if (!isIdentified(kind) && (isReproach(words, content) || !isAnswered(words, content.to)))
      return undefined
  }
  if (lemma === 'allege') labels.set('alleged', reasonOf('accusation-without-ruling', said))
  const says = group.finite && (classes.has('say') || classes.has('tell'))
  const outright = frames.has('insists') && deniesOutright(words, content)
  const owns = /^(?:concede|admit|acknowledge|accept|agree|regret)$/.test(lemma)
  if (
    shape === 'clause' &&
    says &&
    !owns &&
    (outright || clears(inner, kind) || deniesIndirectly(words, content))
  )
    labels.set('disputed', reasonOf('denies-others'))
  if (
    (['say', 'tell', 'call', 'describe'] as const).some((one) => classes.has(one)) &&
    !group.infinitive &&
    contradicts(textOf(words, content, denialReach), classes.has('call') || classes.has('describe'))
  )
    labels.set('disputed', reasonOf('contradicts-others', said))
  const superseded = shape === 'clause' && says ? atFirst(words, group, source) : undefined
  if (superseded)
    labels.set('corrected', reasonOf('withdrawn', said.includes(superseded) ? said : `${superseded} ${said}`))
  if (says && withoutEvidence(words, cue, content))
    labels.set('unverified', reasonOf('not-established', 'without evidence'))
  if (classes.has('confirm') && !isProgressive(words, group))
    labels.set('confirmed', reasonOf('source-establishes', said))
  if (classes.has('promise') && (shape === 'phrase' || !isIdentified(kind))) {
    labels.set('possible', reasonOf('to-come', said))
    if (!isIdentified(kind)) labels.delete('unnamed-source')
    if (lemma === 'propose' && !inner.startsWith('to ')) labels.delete('possible')
    else if (shape === 'phrase' && frames.has('own-act')) return undefined
  }
  // "She doubts that it is his" tells it as not so; "doubts whether it is" leaves it open.
  if (lemma === 'doubt' && !/^(?:whether|if)\b/.test(inner))
    // what people nobody knows doubt is a belief; "doubt it will" tells of what nowhere
    return isIdentified(kind)
      ? new Map([['disputed', reasonOf('denial', said)]])
      : endsOpen.test(inner)
        ? undefined
        : new Map([['possible', reasonOf('belief', said)]])
  if (classes.has('mind') && !classes.has('say')) {
    labels.set('possible', reasonOf('belief', said))
    // What somebody who is known believes is that person's statement; what others believe is nobody's.
    if (shape !== 'quotation' && !(kind === 'person' && (shape === 'clause' || lemma === 'consider'))) {
      labels.delete('unnamed-source')
      labels.delete('attributed')
    }
  }
  return labels
}

/** Whether anybody stands in a statement whom it can accuse: "the fire was set by rebels", not "the fire was set on purpose". */
function namesSomebody(words: readonly Word[], { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    const name = words[i]?.name
    if (isPerson(lowerAt(words, i)) || /^(?:he|she|they|him|her|them)$/.test(lowerAt(words, i))) return true
    if (name ? name.type !== 'place' || i === from : isProper(words, i) && !isTime(words, i)) return true
  }
  return false
}

/** ", a charge that Iran denies": then even blame of nobody in particular is an accusation. */
const isAnswered = (words: readonly Word[], to: number): boolean =>
  words.slice(to).some(({ lower }) => /^(?:den(?:y|ies|ied)|reject(?:s|ed)?|dispute[sd]?)$/.test(lower))

/** "is verifying that": not established yet. */
const isProgressive = (words: readonly Word[], { from, head, verb }: VerbGroup): boolean =>
  verb.shapes.includes('ing') && from < head && be.has(lowerAt(words, from))

/** A noun of saying near the start: "her claims that". */
const statementFirst = letterPattern`^(?:\p{L}+ ){0,2}(?:claims?|allegations?|accusations?|reports?|suggestions?|assertions?|rumou?rs?)(?!\p{L})`

/** How many are of one mind, in a poll. */
const polled = /\b(?:percent|respondents|voters|polled|surveyed)\b|%/
