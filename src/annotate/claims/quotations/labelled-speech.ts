import type { Document } from '../../../text/document.ts'
import { roleNoun } from '../../roles/role-noun.ts'
import type { Attribution } from '../attributions/attribution.ts'
import type { Candidate } from '../candidate.ts'
import type { ClaimLabel } from '../claim.ts'
import { contentSpan } from '../content/content-span.ts'
import { prepositions } from '../lexicon/closed-class-data.ts'
import { cueVerbOf } from '../lexicon/lexicon.ts'
import { reasonOf } from '../reasons.ts'
import { quotationSigns } from '../signs.ts'
import { isIdentified } from '../sources/identity.ts'
import { headOf } from '../sources/noun-phrase.ts'
import { isMany, isOf, isSomebody, sourceNoun } from '../sources/source-noun.ts'
import { kindInWords } from '../sources/who-is-it.ts'
import {
  hasVerb,
  isCapital,
  isComma,
  isFiniteVerb,
  isWord,
  lowerAt,
  type Range,
  textAt,
} from '../words/clauses.ts'
import { hasWord } from '../words/statements.ts'
import type { Unit, Word } from '../words/units.ts'

/** How long a name before a colon may be, in words. */
const longestLabel = 8

/** Stand before a colon and say nothing of who speaks. */
const notSpeakers =
  /^(?:latest|obituary|profile|interview|podcast|quiz|recipe|factbox|timeline|column|letters?|preview|highlights|sport|sports|weather|opinions?|comment|blog|feature|gallery|graphic|map|key|image|photo|picture|video|watch|listen|read|see|update|updated|breaking|live|exclusive|analysis|opinion|editorial|review|explainer|explained|note|correction|related|more|tags?|topics?|source|sources|by|date|time|where|when|what|who|why|how|location|address|phone|email|contact|summary|background|conclusion|introduction|table|figure|part|chapter|section|step|day|q|a|re|ps|warning|caption|credit|copyright|score|result|results|price|cast|director|rating|fact|facts|verdict|example|including|follows?|following)$/

/**
 * Speech that a layout attributes: a headline's "Minister: no deal", a transcript's "SMITH: Thank you", and the name
 * behind a quotation set apart ("“…” — Matthew Ingram").
 */
export function labelledSpeech(words: readonly Word[], opens: boolean): Attribution | undefined {
  return beforeColon(words, opens) ?? signed(words)
}

function beforeColon(words: readonly Word[], opens: boolean): Attribution | undefined {
  // A transcript that is quoted as a whole has a mark before each name.
  const from = (words[0]?.quote ?? -1) >= 0 && !isWord(words[0]) ? 1 : 0
  let colon = from + 1
  while (colon <= longestLabel && colon < words.length && words[colon]?.text !== ':') colon++
  if (words[colon]?.text !== ':' || words[colon]?.start !== words[colon - 1]?.end) return undefined
  // "Said Ann Berg: “…”"
  const inverted = /^sa(?:id|ys)$/.test(lowerAt(words, from))
  let source: Range = { from: inverted ? from + 1 : from, to: colon }
  const quoted = words[colon]?.quote !== -1
  const headline = !quoted && !(opens ? /^[!?]$/ : /^[.!?]$/).test(textAt(words, words.length - 1))
  const transcript = /^\p{Lu}[\p{Lu}.'’-]+$/u.test(textAt(words, colon - 1)) && colon - from <= 4
  // "Berg on the dam: it is safe": what the headline is about is no part of the speaker.
  for (let i = colon - 1; i > from; i--) if (lowerAt(words, i) === 'on') source = { from: source.from, to: i }
  if (!(headline || transcript || inverted) || !isSpeaker(words, source, transcript && quoted))
    return undefined
  const content = { from: colon + 1, to: words.length }
  // "The bus driver of Barracas: how she stopped a town": a title, and what it is about
  if (!transcript && (topics.test(lowerAt(words, content.from)) || namesThing(words, source)))
    return undefined
  if (transcript && !quoted && isKicker(words, source, content)) return undefined
  if ((!transcript && content.to - content.from < 3) || !hasWord(words, content.from, content.to))
    return undefined
  return attribution(source, { from: colon, to: colon + 1 }, content, false)
}

/** Open what a headline is about. */
const topics = /^(?:how|why|inside|meet)$/

/** "Second life for Skellefteå": the name is none of a speaker's, but of what a thing is for. */
function namesThing(words: readonly Word[], { from, to }: Range): boolean {
  for (let i = from + 1; i < to; i++)
    if (/^(?:for|in|at|to|with|from|after|by)$/.test(lowerAt(words, i)) && !sourceNoun(lowerAt(words, i - 1)))
      return !words[i - 1]?.name && !roleNoun(lowerAt(words, i - 1))
  return false
}

/** "HARBOUR ROW: Ostwick accused a trawler": capitals that name nobody, before what nobody says of himself. */
function isKicker(words: readonly Word[], { from, to }: Range, content: Range): boolean {
  for (let i = from; i < to; i++) {
    const type = words[i]?.name?.type
    if (type === 'person' || type === 'organization') return false
  }
  // one word in capitals is a surname, unless somebody else says something behind it
  const told = isCapital(words[content.from]) && cueVerbOf(lowerAt(words, content.from + 1)) !== undefined
  if (to - from === 1 && !told) return false
  for (let i = content.from; i < content.to; i++)
    if (/^(?:i|we|you|my|our|your|me|us|let|thank|thanks|yes|no)$/.test(lowerAt(words, i))) return false
  return true
}

function isSpeaker(words: readonly Word[], { from, to }: Range, quoted: boolean): boolean {
  for (let i = from; i < to; i++) {
    if (isComma(words[i]) || notSpeakers.test(lowerAt(words, i)) || (!quoted && (words[i]?.quote ?? 0) >= 0))
      return false
  }
  if (hasVerb(words, { from, to }) || (prepositions.has(lowerAt(words, from)) && !isCapital(words[from + 1])))
    return false
  const last = lowerAt(words, to - 1)
  if (isMany(last) || isOf(last, 'force')) return true
  const kind = kindInWords(words, { from, to })
  if (kind === 'pronoun' || !isIdentified(kind)) return false
  return isCapital(words[to - 1]) && isCapital(words[from])
}

function signed(words: readonly Word[]): Attribution | undefined {
  const signature = signatureIn(words, undefined)
  return signature && attribution(signature.source, signature.cue, { from: 0, to: signature.cue.from }, true)
}

const attribution = (source: Range, cue: Range, content: Range, fronted: boolean): Attribution => ({
  kind: 'according',
  group: null,
  cue,
  source: { ...source, how: fronted ? 'after' : 'before' },
  content,
  told: null,
  fronted,
  shape: fronted ? 'quotation' : 'clause',
})

/** Who is named behind a dash below or behind a quotation set apart: “…” — Ann Cole, teacher. Word ranges of one unit. */
export interface Signature {
  /** Index of the quotation that it signs. */
  readonly quote: number
  readonly cue: Range
  readonly source: Range
}

/** How long a name may be, in words. */
const longestName = 8

/** The signature in a unit, behind a quotation in it or, with `before` the last word of the unit before, as its beginning. */
export function signatureIn(words: readonly Word[], before: Word | undefined): Signature | undefined {
  let at = 0
  while (at < words.length && (words[at]?.quote ?? -1) >= 0) at++
  const quote = (at === 0 ? before : words[at - 1])?.quote ?? -1
  let from = at
  while (/^[—–―-]+$/.test(textAt(words, from))) from++
  if (quote < 0 || from === at) return undefined
  let end = from
  while (end < words.length && (words[end]?.quote ?? -1) < 0) end++
  let to = from
  while (to < end && isCapital(words[to])) to++
  const cue = { from: at, to: from }
  const closed = to === end || isComma(words[to]) || words[to]?.text === '.'
  if (to - from <= longestName && closed) return { quote, cue, source: { from, to } }
  while (end > from && textAt(words, end - 1) === '.') end--
  const role = { from, to: end }
  const isRole =
    isCapital(words[from]) &&
    isSomebody(words[headOf(words, role)]?.lower ?? '') &&
    !words.slice(from, end).some((_, i) => isFiniteVerb(words, from + i))
  return isRole ? { quote, cue, source: role } : undefined
}

/** "SMITH: Thank you. The bill is bad.": whose turn it is in a transcript, to the end of the paragraph. */
export function turnOf(
  { text }: Document,
  units: readonly Unit[],
  at: number,
  own: readonly Candidate[],
  before: Candidate | undefined,
): Candidate | undefined {
  const unit = units[at]
  if (unit && before && units[before.unit]?.paragraph === unit.paragraph) return before
  const [one] = own
  const cue = one?.cue[0]
  const label = one?.source[0]
  const opens = unit && unit.paragraph !== units[at - 1]?.paragraph && label && label.start - unit.start < 2
  return opens && cue && text.slice(cue.start, cue.end) === ':' && cue.start < one.start ? one : undefined
}

/** "Berg added:", and a paragraph of its own without marks. `last` is the last attribution, of the unit at `lastUnit`. */
export function isBlock(units: readonly Unit[], at: number, last: Candidate, lastUnit: number): boolean {
  const [before, unit] = [units[at - 1], units[at]]
  if (!last.silent || lastUnit !== at - 1 || !before || !unit || before.paragraph === unit.paragraph)
    return false
  return (
    before.words.at(-1)?.text === ':' &&
    unit.words.every(({ quote }) => quote < 0) &&
    /[.!?…]$/.test(unit.words.at(-1)?.text ?? '')
  )
}

/** A whole sentence as what somebody says. */
export function speechOf(unit: Unit, at: number, speaker: Candidate): Candidate[] {
  const span = contentSpan(unit.words, { from: 0, to: unit.words.length })
  if (!span) return []
  const label: ClaimLabel = isIdentified(speaker.speaker.kind) ? 'attributed' : 'unnamed-source'
  return [
    {
      ...speaker,
      ...span,
      labels: new Map([[label, { reason: reasonOf('set-apart'), rule: 'quotation.apart' }]]),
      said: true,
      confirms: null,
      signs: quotationSigns(speaker.speaker.kind, true),
      unit: at,
      shape: 'quotation',
      origin: 'quotation',
      pointsBack: null,
      silent: false,
    },
  ]
}
