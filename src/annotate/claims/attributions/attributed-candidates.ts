import { isOccasion, pronouns, reference, referenceEnd } from '../across/reference.ts'
import { contradicts } from '../across/untrue.ts'
import type { Candidate, LabelReason } from '../candidate.ts'
import type { ClaimLabel } from '../claim.ts'
import { contentSpan } from '../content/content-span.ts'
import { beforeTurn, contestedAlone } from '../content/stated-alone.ts'
import { untrueWords } from '../lexicon/closed-class-data.ts'
import { alsoNouns, shapesOf } from '../lexicon/lexicon.ts'
import { type Reason, reasonOf } from '../reasons.ts'
import { attributionSigns, maySpeak } from '../signs.ts'
import { type Identity, nobodyTold, unnamed } from '../sources/identity.ts'
import { tellerOf } from '../sources/in-court.ts'
import { rememberSpeaker } from '../sources/remember.ts'
import type { Place } from '../sources/source.ts'
import { kindInWords, whoIsIt } from '../sources/who-is-it.ts'
import {
  isAdverb,
  isCapital,
  isFiniteVerb,
  isTime,
  isWord,
  lowerAt,
  type Range,
  spanOf,
} from '../words/clauses.ts'
import type { Subject } from '../words/subjects.ts'
import type { Unit, Word } from '../words/units.ts'
import type { VerbGroup } from '../words/verb-group.ts'
import type { Attribution } from './attribution.ts'
import { denialReach, labelsOf, textOf } from './attribution-labels.ts'
import { findAttributions } from './attributions.ts'
import { withoutOwning } from './denials.ts'
import { inGap } from './gap-relative.ts'
import { deniesIndirectly } from './indirect-denial.ts'
import { passedOn } from './passed-on.ts'
import { isForecast } from './unheld-forecasts.ts'
import { isUnheldOpinion } from './unheld-opinions.ts'

/**
 * The claims of one unit that rest on a verb of saying or "according to". Speakers are remembered for pronouns. `names` holds
 * the offsets where the names of the text begin.
 */
export function attributedCandidates(
  unit: Unit,
  place: Place,
  names: ReadonlySet<number>,
  doubts: readonly number[],
): Candidate[] {
  const { words } = unit
  const found: Candidate[] = []
  for (const attribution of findAttributions(words, names, doubts, place.unit === 0)) {
    const candidate = candidateOf(words, inGap(words, attribution), place)
    if (candidate) found.push(candidate)
  }
  return found
}

function candidateOf(words: readonly Word[], whole: Attribution, place: Place): Candidate | undefined {
  const attribution = contestedAlone(words, whole)
  const { cue, told } = attribution
  const content = pointerOnly(words, withoutOwning(words, attribution, beforeTurn(words, attribution)), whole)
  const cited = attribution.source && passedOn(words, attribution.source, cue)
  const source = cited?.source ?? attribution.source
  const span = contentSpan(words, content)
  const sourceSpan = source && spanOf(words, source)
  const cueSpan = spanOf(words, cue)
  if (!span || !cueSpan || saysNothing(words, whole)) return undefined
  const speaker = source
    ? speakerOf(words, source, attribution.group, place)
    : tellerOf({ from: cue.from - courtReach, to: cue.to }, place)
  const { kind } = speaker
  if (speaker.who === 'nobody') return undefined
  if (source && !isInObject(words, attribution) && maySpeak(words, source, kind))
    rememberSpeaker(words, source, speaker, place)
  if (source && (isDeterminer(words, source, cue) || isConjunction(words, source))) return undefined
  const found = labelsOf(words, attribution, kind)
  const unheld = found !== undefined && rests(found)
  if (!found) return undefined
  const opinion = unheld && isUnheldOpinion(words, attribution)
  const labels = unheld && isForecast(words, attribution, kind) ? forecast(words, cue) : found
  // "Nobody has confirmed the sale"
  const nobody = source && /^(?:nobody|none|no|neither)$/.test(lowerAt(words, source.from))
  const toldSpan = told && kindInWords(words, told) === 'outlet' ? spanOf(words, told) : undefined
  return {
    start: span.start,
    end: span.end,
    labels: reasonsOf(labels, ruleOf(attribution)),
    said: labels.has('attributed') || labels.has('unnamed-source'),
    confirms: labels.has('confirmed') ? 'told' : null,
    cue: [cueSpan],
    source: sourceSpan && !nobody ? [sourceSpan] : [],
    speaker: nobody ? nobodyTold : speaker,
    via: [toldSpan, cited && spanOf(words, cited.via)].filter((one) => one !== undefined && one !== null),
    signs: attributionSigns(words, { ...whole, source }, kind),
    unit: place.unit,
    shape: attribution.shape === 'back' || attribution.shape === 'ahead' ? 'phrase' : attribution.shape,
    origin: 'attribution',
    pointsBack:
      attribution.shape === 'back'
        ? 'statement'
        : labels.has('disputed') || attribution.group?.verb.classes.has('confirm')
          ? pointedAt(words, content, attribution, labels)
          : null,
    standsAlone: attribution.shape !== 'back',
    silent: attribution.shape === 'ahead' || opinion,
  }
}

/** How far before the verb a court stands that is told something, in words: “jurors at the Old Bailey were told”. */
const courtReach = 7

/** "He rejected a claim by a nurse that …": whoever goes on to speak is he. */
const isInObject = (words: readonly Word[], { kind, group, source }: Attribution): boolean =>
  kind === 'verb' && group === null && source !== null && predicated(words, source.from)
const predicated = (words: readonly Word[], to: number): boolean =>
  words.some(({ lower }, i) => i < to && (isFiniteVerb(words, i) || shapesOf(lower).has('past')))

/** "denied it within hours", "rejected the claim on television": of what is denied, and not where or when. */
function pointerOnly(words: readonly Word[], content: Range, { group, shape }: Attribution): Range {
  if (!group?.verb.classes.has('deny') || shape !== 'phrase' || !reference(words, content)) return content
  const to = referenceEnd(words, content)
  const whole = pronouns.test(lowerAt(words, to - 1)) || isOccasion(words, to)
  return whole ? { from: content.from, to } : content
}

/** What a denial or a confirmation points back to. */
function pointedAt(
  words: readonly Word[],
  content: Range,
  { group }: Attribution,
  labels: ReadonlyMap<ClaimLabel, unknown>,
): Candidate['pointsBack'] {
  const calls = group !== null && (group.verb.classes.has('call') || group.verb.classes.has('describe'))
  // "Residents contradicted him"
  if (group?.verb.lemma === 'contradict' && /^(?:him|her|them)$/.test(lowerAt(words, content.from)))
    return 'statement'
  const to = reference(words, content) ?? contradicts(textOf(words, content, denialReach), calls)
  if (to !== null) return to === 'itself' ? null : to
  return labels.has('disputed') && deniesIndirectly(words, content) ? 'guilt' : null
}

/** "I deny that completely", "found nothing, a note said that evening": nothing but how, or when. */
function saysNothing(words: readonly Word[], { group, shape, content: { from, to } }: Attribution): boolean {
  if (!group || shape === 'quotation') return false
  const denies = group.verb.classes.has('deny')
  // "were described by his office as false"
  if (group.voice === 'passive' && to - from === 1 && untrueWords.has(lowerAt(words, from))) return true
  // "denied this"
  if (to - from === 1 && /^(?:this|that|it)$/.test(lowerAt(words, from))) return false
  for (let i = from; i < to; i++)
    if (
      isWord(words[i]) &&
      !isTime(words, i) &&
      !(denies ? isAdverb(lowerAt(words, i)) : beside.test(lowerAt(words, i)))
    )
      return false
  return true
}

/** Stand beside a time: "the evening before", "on the previous day". */
const beside = /^(?:the|on|in|at|before|after|previous|following|same|next)$/

const reasonsOf = (labels: ReadonlyMap<ClaimLabel, Reason>, rule: string): Map<ClaimLabel, LabelReason> => {
  const reasons = new Map<ClaimLabel, LabelReason>()
  for (const [label, reason] of labels) reasons.set(label, { reason, rule })
  return reasons
}

/** What found it: the verb and what it took (“say.clause”), “according”, or a noun of saying. */
const ruleOf = ({ group, kind, shape }: Attribution): string =>
  group ? `${group.verb.lemma}.${shape}` : kind === 'according' ? kind : `noun.${shape}`

/** Whether nothing is told of a statement but that nobody known makes it. */
const rests = (labels: ReadonlyMap<ClaimLabel, Reason>): boolean =>
  labels.size === 1 && labels.has('unnamed-source')

const forecast = (words: readonly Word[], { from, to }: Range): ReadonlyMap<ClaimLabel, Reason> =>
  new Map([['possible', reasonOf('nobody-knows-yet', textOf(words, { from, to }))]])

/** The plural of people by trade. */
const tradePlural = /^\p{Lu}\p{Ll}+(?:ers|ors|ists|ians|ants)$/u

/** Who it is: "Beekeepers say", with a verb in the plural, opens a sentence and is nobody's name. */
function speakerOf(words: readonly Word[], source: Subject, group: VerbGroup | null, place: Place): Identity {
  const identity = whoIsIt(words, source, place)
  if (identity.kind !== 'person' || !group || source.from !== 0 || source.to !== 1) return identity
  const plural =
    /^(?:have|are|were)$/.test(lowerAt(words, group.from)) || lowerAt(words, group.head) === group.verb.lemma
  return plural && tradePlural.test(words[0]?.text ?? '') && !group.modal
    ? unnamed('crowd', 'people of a trade')
    : identity
}

/** "That Xi announced the plan is a sign": what looks like "that man" opens a clause. */
const isConjunction = (words: readonly Word[], { from }: Range): boolean =>
  from === 0 && lowerAt(words, 0) === 'that' && isCapital(words[1])

/** "Those reports remain unconfirmed": what looks like the cue is the noun. */
const isDeterminer = (words: readonly Word[], { from, to }: Range, cue: Range): boolean =>
  to - from === 1 &&
  to === cue.from &&
  /^(?:this|that|these|those|such|most|both|several|many)$/.test(lowerAt(words, from)) &&
  alsoNouns.has(lowerAt(words, cue.from)) &&
  lowerAt(words, cue.to) !== 'that'
