import type { Span } from '../../text/span.ts'
import type { Attribution } from './attribution.ts'
import { findAttributions } from './attributions.ts'
import type { Candidate } from './candidate.ts'
import type { ClaimLabel } from './claim.ts'
import { hasVerb, lowerAt, type Range } from './clauses.ts'
import { contentSpan } from './content-span.ts'
import { alsoNouns } from './cue-verbs-data.ts'
import { contradicts, reference } from './reference.ts'
import { attributionSigns, maySpeak } from './signs.ts'
import { isIdentified, type SourceKind, sourceKind } from './source-kind.ts'
import type { SpeakerMemory } from './speaker-memory.ts'
import { opensWithVerb } from './statement-shape.ts'
import type { Subject } from './subjects.ts'
import type { Unit, Word } from './units.ts'

export const spanOf = (words: readonly Word[], { from, to }: Range): Span | undefined => {
  const [first, last] = [words[from], words[to - 1]]
  return first && last && from < to ? { start: first.start, end: last.end } : undefined
}

/** The claims of one unit that rest on a verb of saying or "according to". Speakers are remembered for pronouns. */
export function attributedCandidates(
  unit: Unit,
  at: number,
  memory: SpeakerMemory,
  boundaries: ReadonlySet<number>,
  doubts: readonly number[],
): Candidate[] {
  const { words } = unit
  const found: Candidate[] = []
  for (const attribution of findAttributions(words, boundaries, doubts, at === 0)) {
    const candidate = candidateOf(words, at, attribution, memory)
    if (candidate) found.push(candidate)
  }
  return found
}

function candidateOf(
  words: readonly Word[],
  unit: number,
  attribution: Attribution,
  memory: SpeakerMemory,
): Candidate | undefined {
  const { content, cue, told } = attribution
  const cited = attribution.source && citedIn(words, attribution.source)
  const source = cited?.source ?? attribution.source
  const span = contentSpan(words, content)
  const sourceSpan = source && spanOf(words, source)
  const cueSpan = spanOf(words, cue)
  if (!span || !cueSpan) return undefined
  const own = source ? sourceKind(words, source) : 'none'
  const kind = own === 'pronoun' && source ? memory.resolve(lowerAt(words, source.from)) : own
  if (kind === 'pronoun') return undefined
  if (own !== 'pronoun' && source && maySpeak(words, source, kind)) memory.remember(kind, words, source)
  if (source && isDeterminer(words, source, cue)) return undefined
  const labels = labelsOf(words, attribution, kind)
  if (!labels) return undefined
  const toldSpan = told && ['outlet'].includes(sourceKind(words, told)) ? spanOf(words, told) : undefined
  return {
    ...span,
    labels,
    said: labels.has('attributed') || labels.has('unnamed-source'),
    cue: [cueSpan],
    source: sourceSpan ? [sourceSpan] : [],
    sourceKind: kind,
    via: [toldSpan, cited && spanOf(words, cited.via)].filter((one) => one !== undefined && one !== null),
    signs: attributionSigns(words, attribution, kind),
    unit,
    shape: attribution.shape === 'back' || attribution.shape === 'ahead' ? 'phrase' : attribution.shape,
    origin: 'attribution',
    pointsBack:
      attribution.shape === 'back'
        ? 'statement'
        : labels.has('disputed') || labels.has('confirmed')
          ? (reference(words, content) ?? contradicts(textOf(words, content)))
          : null,
    standsAlone: attribution.shape !== 'back',
    ahead: attribution.shape === 'ahead',
  }
}

/** "KBC, citing a police source, said": the source is whom it cites, and it passed it on. */
function citedIn(
  words: readonly Word[],
  source: Subject,
): { readonly source: Subject; readonly via: Range } | null {
  for (let i = source.from + 1; i < source.to - 1; i++) {
    if (!/^(?:citing|quoting)$/.test(lowerAt(words, i)) || lowerAt(words, i - 1) !== ',') continue
    return { source: { ...source, from: i + 1 }, via: { from: source.from, to: i - 1 } }
  }
  return null
}

/** Where what is said of a source begins: "Chahine, who was named in the lawsuit". */
function ownEnd(words: readonly Word[], { from, to }: Range): number {
  for (let i = from; i < to; i++) if (/^(?:,|who|which|that|in|named)$/.test(lowerAt(words, i))) return i
  return to
}

/** "Those reports remain unconfirmed": what looks like the cue is the noun. */
const isDeterminer = (words: readonly Word[], { from, to }: Range, cue: Range): boolean =>
  to - from === 1 &&
  to === cue.from &&
  /^(?:this|that|these|those|such|most|both|several|many)$/.test(lowerAt(words, from)) &&
  alsoNouns.has(lowerAt(words, cue.from)) &&
  lowerAt(words, cue.to) !== 'that'

/** The first words of what is said, as the patterns of denial read them. */
const textOf = (words: readonly Word[], { from, to }: Range): string =>
  words
    .slice(from, Math.min(to, from + 9))
    .map((word) => word.lower)
    .join(' ')

const legal =
  /\b(?:indictment|lawsuit|suit|complaint|affidavit|charge sheet|charging documents|criminal complaint)\b/
const denial =
  /^(?:that )?(?:he|she|it|they|his|her|its|their|the \p{L}+)(?: \p{L}+)? (?:(?:had|has|have) (?:never(?! (?:seen|felt|experienced|imagined|expected|thought|dreamed|forgotten|stopped|looked|had|been (?:so|more|as|happier|prouder)) )|nothing to do|no (?:involvement|role|part|knowledge|links?))|(?:was|were|is|are|had|has|have) not (?:been )?(?:involved|responsible|guilty|behind)|did nothing wrong|(?:did|had|has) not (?:commit|done|do)|(?:is|are|was|were) innocent)/u

/** All labels that fit, each with its reason; undefined where the words state nothing. */
function labelsOf(
  words: readonly Word[],
  { group, shape, content, source, cue, fronted }: Attribution,
  kind: SourceKind,
): Map<ClaimLabel, string> | undefined {
  const labels = new Map<ClaimLabel, string>()
  const said = words
    .slice(cue.from, cue.to)
    .map((word) => word.text)
    .join(' ')
  const who = words
    .slice(source?.from, source ? ownEnd(words, source) : undefined)
    .map((word) => word.lower)
    .join(' ')
  if (!isIdentified(kind)) labels.set('unnamed-source', `“${said}” rests on a source without a name`)
  else labels.set('attributed', `“${said}” rests it on its source`)
  if (legal.test(who)) labels.set('alleged', `it is what an accusation before a court says`)
  if (!group) return labels
  const { classes, lemma } = group.verb
  if (classes.has('rule') && !isIdentified(kind)) return undefined
  // "officials said two suspected drones": a participle; "challenges that follow": a noun; "seen as": nobody's statement.
  if (/^(?:suspect|dispute|contest)$/.test(lemma) && source && hasVerb(words, source)) return undefined
  if (/^(?:challenge|contest|dispute)$/.test(lemma) && lowerAt(words, content.from - 1) === 'that')
    return undefined
  if (!source && /^(?:regard|view|see)$/.test(lemma)) return undefined
  const inner = textOf(words, content)
  if (group.negated && !classes.has('deny')) {
    if (/^(?:whether|if|how|who|what|why|when|where|which)\b/.test(inner) || classes.has('confirm')) {
      labels.set('unverified', `“${said}”: it is not established`)
      return labels
    }
    return undefined
  }
  if (shape === 'back') {
    labels.set('disputed', `“${said}” reports a denial`)
  } else if (classes.has('deny') && !group.negated && lemma !== 'disagree') {
    if (
      shape === 'phrase' &&
      /^(?:reject|dismiss|challenge|contest|repudiate|disavow|contradict)$/.test(lemma) &&
      !disputable.test(inner)
    )
      return undefined
    if (!fronted && opensWithVerb(words, content.from)) return undefined
    if (lemma === 'deny' && shape === 'phrase' && !deniable.test(inner)) return undefined
    if (
      lemma === 'deny' &&
      /^(?:him|her|them|us|me|entry|access|permission|bail|visas?|parole|asylum)\b/.test(inner)
    )
      return undefined
    labels.set('disputed', `“${said}” reports a denial`)
  } else if (classes.has('deny')) return undefined
  if (classes.has('accuse') && !classes.has('mind')) labels.set('alleged', `“${said}” is an accusation`)
  if (lemma === 'allege') labels.set('alleged', `“${said}” is an accusation that nobody has ruled on`)
  if (shape === 'clause' && denial.test(inner) && group.finite && (classes.has('say') || classes.has('tell')))
    labels.set('disputed', 'it denies what others say')
  if ((classes.has('say') || classes.has('call')) && !group.infinitive && contradicts(inner))
    labels.set('disputed', `“${said}”: it contradicts what others say`)
  if (classes.has('confirm') && isIdentified(kind))
    labels.set('confirmed', `“${said}”: its source says that it is established`)
  if (classes.has('promise') && shape === 'phrase') {
    labels.set('possible', `“${said}” speaks of what is to come`)
    if (lemma === 'propose' && !inner.startsWith('to ')) labels.delete('possible')
    else if (['plan', 'intend', 'hope', 'aim', 'offer', 'undertake', 'propose', 'threaten'].includes(lemma))
      return undefined
  }
  if (classes.has('mind') && !classes.has('say')) {
    labels.set('possible', `“${said}” is a belief`)
    if (shape !== 'quotation') {
      labels.delete('unnamed-source')
      labels.delete('attributed')
      labels.set('possible', `“${said}” is a belief`)
    }
  }
  return labels
}

const disputable =
  /\b(?:claims?|allegations?|accusations?|charges?|reports?|suggestions?|assertions?|rumou?rs?|criticisms?|idea|notion|view|findings|version|account|that|as|statement|story|speculation|concerns|fears|accusing|conclusions?)\b/

/** What is denied in the sense of a denial: acts, things said, and whatever a determiner names; not rights to people. */
const deniable =
  /^(?:\p{L}+ing|ever|there|he|she|they|we|an?|the|any|all|every|this|that|these|those|it|his|her|their|its|both|some|most|much|such|no|[“"'‘])(?![\p{L}’'])|\b(?:responsibility|involvement|knowledge|wrongdoing|liability|guilt|links?|ties|claims?|allegations?|accusations?|charges?|reports?|rumou?rs?|suggestions?|assertions?|speculation|collusion|complicity|participation|charges|accounts?|plans?|violations?|misconduct|fraud|abuse|existence|wrong-doing|killing|murder|impropriety|intent|intentions?)\b/u
