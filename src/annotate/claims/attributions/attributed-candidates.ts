import type { Span } from '../../../text/span.ts'
import { contradicts, reference } from '../across/reference.ts'
import type { Candidate, LabelReason } from '../candidate.ts'
import type { ClaimLabel } from '../claim.ts'
import { contentSpan } from '../content/content-span.ts'
import { determiners, subjectPronouns } from '../lexicon/closed-class-data.ts'
import { alsoNouns, shapesOf } from '../lexicon/lexicon.ts'
import { type Reason, reasonOf } from '../reasons.ts'
import { attributionSigns, maySpeak } from '../signs.ts'
import { type Identity, nobodyTold, unnamed } from '../sources/identity.ts'
import { rememberSpeaker } from '../sources/remember.ts'
import type { Place } from '../sources/source.ts'
import { kindInWords, whoIsIt } from '../sources/who-is-it.ts'
import {
  afterAdverbs,
  hasVerb,
  isAdverb,
  isCapital,
  isComma,
  isFiniteVerb,
  isWord,
  lowerAt,
  type Range,
} from '../words/clauses.ts'
import { opensPhrase } from '../words/segments.ts'
import type { Subject } from '../words/subjects.ts'
import type { Unit, Word } from '../words/units.ts'
import type { VerbGroup } from '../words/verb-group.ts'
import type { Attribution } from './attribution.ts'
import { denialReach, labelsOf, textOf } from './attribution-labels.ts'
import { findAttributions } from './attributions.ts'
import { deniesIndirectly } from './indirect-denial.ts'
import { passedOn } from './passed-on.ts'
import { isForecast } from './unheld-forecasts.ts'
import { isUnheldOpinion } from './unheld-opinions.ts'

export const spanOf = (words: readonly Word[], { from, to }: Range): Span | undefined => {
  const [first, last] = [words[from], words[to - 1]]
  return first && last && from < to ? { start: first.start, end: last.end } : undefined
}

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
    const candidate = candidateOf(words, attribution, place)
    if (candidate) found.push(candidate)
  }
  return found
}

function candidateOf(words: readonly Word[], whole: Attribution, place: Place): Candidate | undefined {
  const attribution = contestedAlone(words, whole)
  const { cue, told } = attribution
  const content = beforeTurn(words, attribution)
  const cited = attribution.source && passedOn(words, attribution.source, cue)
  const source = cited?.source ?? attribution.source
  const span = contentSpan(words, content)
  const sourceSpan = source && spanOf(words, source)
  const cueSpan = spanOf(words, cue)
  if (!span || !cueSpan || saysNothing(words, whole)) return undefined
  const speaker = source ? speakerOf(words, source, attribution.group, place) : nobodyTold
  const { kind } = speaker
  if (speaker.who === 'nobody') return undefined
  if (source && maySpeak(words, source, kind)) rememberSpeaker(words, source, speaker, place)
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
          ? pointedAt(words, content, labels)
          : null,
    standsAlone: attribution.shape !== 'back',
    silent: attribution.shape === 'ahead' || opinion,
  }
}

/** What a denial or a confirmation points back to. */
function pointedAt(
  words: readonly Word[],
  content: Range,
  labels: ReadonlyMap<ClaimLabel, unknown>,
): Candidate['pointsBack'] {
  const to = reference(words, content) ?? contradicts(textOf(words, content, denialReach))
  if (to !== null) return to === 'itself' ? null : to
  return labels.has('disputed') && deniesIndirectly(words, content) ? 'guilt' : null
}

/** "I deny that completely": nothing but how. */
function saysNothing(words: readonly Word[], { group, shape, content: { from, to } }: Attribution): boolean {
  if (!group?.verb.classes.has('deny') || shape === 'quotation') return false
  for (let i = from; i < to; i++) if (isWord(words[i]) && !isAdverb(lowerAt(words, i))) return false
  return true
}

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

/** "pledged to end the fighting, but it goes on": what an infinitive or a noun states ends where a clause is set against it. */
function beforeTurn(words: readonly Word[], { shape, content: { from, to } }: Attribution): Range {
  for (let i = from + 1; shape === 'phrase' && i + 2 < to; i++) {
    // "disapprove of it, but are hopeful" goes on with what they do
    const turned =
      isComma(words[i]) &&
      (words[i]?.quote ?? -1) < 0 &&
      turns.test(`${lowerAt(words, i + 1)} ${lowerAt(words, i + 2)}`)
    if (!turned || isFiniteVerb(words, i + 2)) continue
    for (let j = i + 2; j < Math.min(to, i + nextVerb); j++)
      if (isFiniteVerb(words, j)) return { from, to: i }
  }
  return { from, to }
}
const turns = /^(?:but|although|though|whereas|even though)(?: |$)/

/**
 * "denied any wrongdoing and defended the prices", "accuses him of lying and has sued", "admitted lying and is in custody": what
 * else was done is neither.
 */
function contestedAlone(words: readonly Word[], attribution: Attribution): Attribution {
  const { group, shape, content } = attribution
  const contests = group?.verb
  if (
    shape !== 'phrase' ||
    !(contests?.classes.has('deny') || contests?.classes.has('accuse') || contests?.lemma === 'admit')
  )
    return attribution
  for (let i = content.from + 1; i + 1 < content.to; i++) {
    // "rubbishes talk of a split even as six leave", "denies theft as trial opens": what happens meanwhile
    const even = lowerAt(words, i) === 'even' && lowerAt(words, i + 1) === 'as'
    const now = lowerAt(words, i) === 'as' && !hasVerb(words, { from: content.from, to: i })
    if (even || (now && statesNow(words, { from: i + 1, to: content.to })))
      return { ...attribution, content: { from: content.from, to: i } }
    if (!/^(?:and|but)$/.test(lowerAt(words, i)) || (words[i]?.quote ?? -1) >= 0) continue
    // "disputes the details that were told, and on Saturday said …": another statement of theirs
    const next = words.slice(i + 1, i + 1 + nextSaying)
    if (isComma(words[i - 1]) && next.some(({ lower }) => /^(?:said|says|told)$/.test(lower)))
      return { ...attribution, content: { from: content.from, to: i - 1 } }
    // "rejects those claims and the agency has blamed others": a clause of its own
    if (opensPhrase(words, i + 1) && !hasVerb(words, { from: content.from, to: i }))
      for (let j = i + 2; j < Math.min(content.to, i + nextVerb); j++)
        if (isFiniteVerb(words, j)) return { ...attribution, content: { from: content.from, to: i } }
    const verb = afterAdverbs(words, i + 1)
    const past = shapesOf(lowerAt(words, verb)).has('past') && !isCapital(words[verb])
    const acts =
      helps(words, verb) || (past && (contests.classes.has('deny') || !goesWith(words, content.from, i)))
    if (acts && !hasRelative(words, { from: content.from, to: i }))
      return { ...attribution, content: { from: content.from, to: i } }
  }
  return attribution
}

/** How far behind "and" they may say something else, in words: "on Saturday said". */
const nextSaying = 3

/** How far behind "as" the verb of its clause may stand, in words. */
const meanwhileReach = 5

/** "trial opens in The Hague": a noun without its article, and what it does. */
function statesNow(words: readonly Word[], { from, to }: Range): boolean {
  if (determiners.has(lowerAt(words, from)) || subjectPronouns.has(lowerAt(words, from))) return false
  for (let i = from + 1; i < Math.min(to, from + meanwhileReach); i++)
    if (shapesOf(lowerAt(words, i)).has('s') && !isCapital(words[i])) return true
  return false
}

/** "has", "is", "will": the verb of a clause, or what leads to one. */
const helps = (words: readonly Word[], at: number): boolean =>
  /^(?:has|have|had|is|are|was|were|will|does|did)$/.test(lowerAt(words, at)) && isFiniteVerb(words, at)

/** "of having beaten and robbed him", "of keeping them tied and gagged": a participle that goes on with what somebody is accused of. */
const goesWith = (words: readonly Word[], from: number, and: number): boolean =>
  !/^\p{L}{2,}ing$/u.test(lowerAt(words, from)) ||
  /^(?:having|being|getting)$/.test(lowerAt(words, from)) ||
  shapesOf(lowerAt(words, and - 1)).has('participle')

/** "of backing rebels who fled and have come back" */
function hasRelative(words: readonly Word[], { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (/^(?:who|which|that|whose|where)$/.test(lowerAt(words, i))) return true
  return false
}

/** How far behind "and" the verb of another clause may stand, in words. */
const nextVerb = 8

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
