import { spanOf } from './attributed-candidates.ts'
import type { Candidate } from './candidate.ts'
import type { ClaimLabel } from './claim.ts'
import { isAdverb, isCapital, isComma, lowerAt, type Range, textAt } from './clauses.ts'
import { coordinators, determiners } from './closed-class-data.ts'
import { contentSpan } from './content-span.ts'
import { clauseAround, clauseEnd, nounPhraseAround } from './hedged-clauses.ts'
import { shapesOf } from './lexicon.ts'
import { findPhrases, type PhraseMatch } from './phrase-matches.ts'
import { isIdentified, type SourceKind, sourceKind } from './source-kind.ts'
import { subjectBefore } from './subjects.ts'
import type { Unit, Word } from './units.ts'

/** The claims of one unit that rest on a phrase: "reportedly", "could not be confirmed", "is due to". */
export function phraseCandidates(unit: Unit, at: number): Candidate[] {
  const { words } = unit
  const found: Candidate[] = []
  for (const match of findPhrases(words)) {
    if (!applies(words, match)) continue
    const content = contentOf(words, match)
    const span = content && contentSpan(words, content.range)
    const cue = spanOf(words, match)
    if (!content || !span || !cue) continue
    const { label, because } = match.phrase
    const said = words
      .slice(match.from, match.to)
      .map((word) => word.text)
      .join(' ')
    const source = content.source ? spanOf(words, content.source) : undefined
    found.push({
      ...span,
      labels: new Map<ClaimLabel, string>([[label, `“${said}” ${because}`], ...content.more]),
      cue: [cue],
      source: source ? [source] : [],
      sourceKind: content.kind,
      via: [],
      confidence: 0.85,
      unit: at,
      shape: match.phrase.takes === 'noun' ? 'phrase' : 'clause',
      origin: 'phrase',
      pointsBack: content.pointsBack,
    })
  }
  return found
}

interface Content {
  readonly range: Range
  readonly source: Range | null
  readonly kind: SourceKind
  readonly more: readonly (readonly [ClaimLabel, string])[]
  readonly pointsBack: boolean
}

const anaphoric =
  /^(?:(?:this|that|these|those|the|his|her|their|its|such|either|neither|both|all)(?: of)?(?: (?:latest|same|two|earlier|the))? ?(?:claims?|reports?|allegations?|accusations?|accounts?|figures?|numbers?|details|information|statements?|assertions?|versions?|videos?|footage|images?|authenticity|toll|charges?|story|stories|rumou?rs?|theory|theories|suggestions?|charges?|news)?|it|which|they)$/

function contentOf(words: readonly Word[], match: PhraseMatch): Content | undefined {
  const plain = { source: null, kind: 'none' as const, more: [], pointsBack: false }
  const { takes, label } = match.phrase
  if (takes === 'sentence') return { ...plain, range: { from: 0, to: words.length } }
  if (takes === 'noun') {
    const range = nounPhraseAround(words, match.from, match.to)
    return range && { ...plain, range }
  }
  if (takes === 'clause') return { ...plain, range: clauseAround(words, match) }
  if (takes === 'subject') {
    const subject = subjectBefore(words, match.from)
    const pointsBack =
      subject !== undefined &&
      anaphoric.test(
        words
          .slice(subject.from, subject.to)
          .map((word) => word.lower)
          .join(' '),
      )
    const who = label === 'disputed' ? null : null
    return { ...plain, source: who, range: clauseAround(words, match), pointsBack }
  }
  const startsAtWh =
    /^(?:whether|if|how|who|what|why|when|where|which|exactly|precisely|just|whom|whose)$/.test(
      lowerAt(words, match.to - 1),
    )
  let from = startsAtWh ? match.to - 1 : match.to
  if (lowerAt(words, from) === 'that' || lowerAt(words, from) === 'or') from++
  const to = clauseEnd(words, from)
  if (to <= from) return undefined
  const subject = label === 'unverified' ? subjectBefore(words, match.from) : undefined
  if (!subject) return { ...plain, range: { from, to } }
  const own = sourceKind(words, subject)
  const kind = own === 'pronoun' ? 'person' : own
  const impersonal =
    own === 'pronoun' &&
    ['it', 'there', 'this', 'that'].includes(lowerAt(words, subject.from)) &&
    !/^(?:ha[sd]|declin|refus|did|does|would)/.test(lowerAt(words, match.from))
  if (impersonal) return { ...plain, range: { from, to } }
  const more = isIdentified(kind)
    ? ([['attributed', 'it rests on its source']] as const)
    : ([['unnamed-source', 'its source has no name']] as const)
  return { range: { from, to }, source: subject, kind, more, pointsBack: false }
}

const questionWord = /^(?:what|who|how|why|where|when)$/

/** Whether the phrase says here what it is listed for. */
function applies(words: readonly Word[], { from, to, phrase }: PhraseMatch): boolean {
  const first = lowerAt(words, from)
  const text = textAt(words, from)
  const next = lowerAt(words, to)
  const before = lowerAt(words, from - 1)
  if (phrase.label === 'possible') {
    if (textAt(words, words.length - 1) === '?' || questionWord.test(lowerAt(words, 0))) return false
    if (to - from === 1 && ['may', 'might', 'could', 'will', 'would', "won't"].includes(first)) {
      if (isCapital(words[from])) return false
      if (
        determiners.has(before) &&
        ![
          'this',
          'that',
          'these',
          'those',
          'it',
          'some',
          'many',
          'most',
          'others',
          'all',
          'both',
          'each',
          'another',
          'few',
          'several',
        ].includes(before)
      )
        return false
      if (["'s", 'at', 'free', 'good', 'political', 'ill', 'of'].includes(before)) return false
      if (first === 'would' || first === 'could')
        return next === 'be' || next === 'have'
          ? first === 'could' && next === 'be'
          : first === 'could' && false
      return isBaseVerb(words, to)
    }
    if (
      first === 'plan' ||
      first === 'plans' ||
      first === 'hope' ||
      first === 'hopes' ||
      first === 'aim' ||
      first === 'aims'
    ) {
      return (
        !determiners.has(before) && before !== "'s" && !/(?:ive|al|ous|ed)$/.test(before) && before !== 'of'
      )
    }
    if (
      ['planned', 'expected', 'likely', 'set', 'due', 'scheduled', 'projected', 'slated'].includes(first) &&
      to - from > 1 &&
      /ed$|likely|due|set/.test(first)
    ) {
      return !isComma(words[from - 1]) || true
    }
    if (lowerAt(words, to - 1) === 'to' && /^(?:is|are|was|were|be|been)$/.test(first) && to - from === 2)
      return (first === 'is' || first === 'are') && isBaseVerb(words, to)
    if (/^(?:in|at|on|for)$/.test(lowerAt(words, to - 1)))
      return (
        lowerAt(words, to - 2) === 'due' ||
        lowerAt(words, to - 2) === 'scheduled' ||
        lowerAt(words, to - 2) === 'expected'
      )
    return true
  }
  if (phrase.label === 'alleged') {
    if (first === 'suspected' && phrase.takes === 'noun')
      return (
        actAhead(words, to) &&
        !shapesOf(before).has('base') &&
        (determiners.has(before) || before === "'s" || before === 'of' || before === 'in' || before === 'for')
      )
    if (first === 'alleged' && phrase.takes === 'noun')
      return (
        !/^(?:that|to|he|she|they|it|offen[cs]e|victim|perpetrator|suspect|offender|criminal|attacker|crime)s?$/.test(
          next,
        ) &&
        text === 'alleged' &&
        nounAhead(words, from)
      )
    return true
  }
  if (phrase.label === 'unnamed-source' && /^(?:believed|thought|said|reported)$/.test(first))
    return !determiners.has(before)
  if (first === 'disputed' && phrase.takes === 'noun') return false
  if (phrase.label === 'corrected') return !(coordinators.has(before) && isAdverb(next))
  return true
}

const nounAhead = (words: readonly Word[], at: number): boolean => {
  const before = lowerAt(words, at - 1)
  return (
    determiners.has(before) ||
    before === "'s" ||
    !shapesOf(before).size ||
    /^(?:of|for|in|over|with|about|by|on|against|from|between|and|after|to)$/.test(before)
  )
}

const acts =
  /^(?:murder|murders|killing|killings|attack|attacks|fraud|bombing|bombings|arson|poisoning|assassination|suicide|kidnapping|abduction|rape|assault|torture|abuse|corruption|terrorism|terrorist|chemical|gas|theft|plot|involvement|role|links|ties|use|money|war|human|election|vote|shooting|stabbing|hacking|cyberattack|spying|espionage|collusion|doping|cheating|bribery|tax|sexual|hate)$/
const actAhead = (words: readonly Word[], from: number): boolean => {
  for (let i = from; i < from + 3; i++)
    if (acts.test(lowerAt(words, i)))
      return !/^(?:militants?|terrorists?|suspects?|members?|rebels?|insurgents?|bombers?|attackers?)$/.test(
        lowerAt(words, i + 1),
      )
  return false
}

function isBaseVerb(words: readonly Word[], from: number): boolean {
  let at = from
  while (isAdverb(lowerAt(words, at)) || ['not', "n't"].includes(lowerAt(words, at))) at++
  const lower = lowerAt(words, at)
  return (
    lower === 'be' ||
    lower === 'have' ||
    (!determiners.has(lower) &&
      !isCapital(words[at]) &&
      /^[a-z]+$/.test(lower) &&
      !/^(?:and|or|but|of|in|on|to|for|that|power|is|was)$/.test(lower))
  )
}
