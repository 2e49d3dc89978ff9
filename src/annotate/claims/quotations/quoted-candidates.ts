import type { Document } from '../../../text/document.ts'
import { quotationChains } from '../../../text/quotation-chains.ts'
import { contains, overlaps } from '../../../text/span.ts'
import { isMusing } from '../attributions/musings.ts'
import { looksAhead } from '../attributions/unheld-forecasts.ts'
import { asks, isOpinion } from '../attributions/unheld-opinions.ts'
import type { Candidate, LabelReason } from '../candidate.ts'
import type { ClaimLabel } from '../claim.ts'
import { contentSpan } from '../content/content-span.ts'
import { reasonOf } from '../reasons.ts'
import { quotationSigns } from '../signs.ts'
import { isIdentified, open, type SourceKind } from '../sources/identity.ts'
import type { Place } from '../sources/source.ts'
import { isWord, type Range } from '../words/clauses.ts'
import { type Unit, type Word, wordLike } from '../words/units.ts'
import { isBlock, signatureIn, speechOf, turnOf } from './labelled-speech.ts'
import { setUpBy, speakerAt } from './speakers-named.ts'

/**
 * The sentences of quotations that no verb of saying in their own sentence accounts for: further sentences of one that
 * began before, the next paragraph's, or one that a colon introduced. They have the speaker of their neighbour. `inside`
 * reads the attributions of a sentence.
 */
export function quotedCandidates(
  document: Document,
  units: readonly Unit[],
  found: readonly (readonly Candidate[])[],
  placeOf: (unit: number) => Place,
  inside: (unit: Unit, at: number) => Candidate[],
): Candidate[][] {
  const chains = quotationChains(document.quotations)
  const { speakers, signed } = speakersOf(units, found, chains, placeOf)
  let turn: Candidate | undefined
  /** Quotations that a denial brought in: "The church denied this: “…”". */
  const denying = new Set<number>()
  let last: Candidate | undefined
  let lastUnit = -9
  return units.map((unit, at) => {
    const own = (found[at] ?? []).filter((candidate) => candidate.origin === 'attribution')
    if (own.length > 0) {
      last = speakerOf(own)
      lastUnit = at
    }
    turn = turnOf(document, units, at, own, turn)
    if (turn && turn.unit < at) return speechOf(unit, at, turn)
    if (last && isBlock(units, at, last, lastUnit)) return speechOf(unit, at, last)
    const words = unit.words.slice(signed.get(unit) ?? 0)
    const part = quotedPart(words, units[at - 1]?.words.at(-1), chains)
    if (!part) return []
    const { chain, continues } = part
    const span = contentSpan(words, part)
    if (!span || own.some((candidate) => overlaps(candidate, span))) return []
    if (part.quoted < (speakers.has(chain) ? 1 : minQuoted) || (!continues && own.length > 0)) return []
    const near = last && at - lastUnit <= carry ? last : undefined
    const known = speakers.get(chain)
    const setUp = known || continues ? undefined : setUpBy(units, at, placeOf)
    const speaker = known ?? setUp ?? near
    // a title of two sentences in one of the article's
    if (!speaker && part.to < words.length) return []
    const who = speaker?.speaker ?? open('person', 'quoted, and nobody tells whom')
    // A paragraph on, whoever speaks may be somebody else: silence rather than "without a name".
    if (!isIdentified(who.kind) && !known && unit.paragraph !== units[lastUnit]?.paragraph) return []
    // "Eleven publishers said no. “One told me it was too quiet.”": one person speaks
    if (isCrowd(speaker, units) && !known && speaksForOne(words, part)) return []
    if (speaker && (speaker === setUp || speaker.origin === 'attribution')) {
      lastUnit = at
      last = speaker
      speakers.set(chain, speaker)
    }
    if (
      speaker &&
      who.kind === 'outlet' &&
      (continues || chainAt(chains, units[at + 1]?.words[0]) === chain)
    ) {
      const reported = inside(asTold(unit, words, part), at).filter(({ silent }) => !silent)
      if (reported.length > 0) return reported.map((one) => passedOnBy(one, speaker))
    }
    if (!isIdentified(who.kind) && isUnheld(words, part, who.kind)) return []
    const label: ClaimLabel = isIdentified(who.kind) ? 'attributed' : 'unnamed-source'
    const labels = new Map<ClaimLabel, LabelReason>([
      [label, { reason: reasonOf('quoted'), rule: 'quotation' }],
    ])
    if (
      speaker?.labels.has('disputed') &&
      (denying.has(chain) || leadsIn(units[speaker.unit], unit, speaker))
    ) {
      denying.add(chain)
      labels.set('disputed', {
        reason: reasonOf('quoted-denial'),
        rule: 'quotation.denial',
      })
    }
    return [
      {
        start: span.start,
        end: span.end,
        labels,
        said: true,
        confirms: null,
        cue: speaker?.cue ?? [],
        source: speaker?.source ?? [],
        speaker: who,
        via: [],
        signs: quotationSigns(who.kind, speaker !== undefined),
        unit: at,
        shape: 'quotation' as const,
        origin: 'quotation' as const,
        pointsBack: null,
        silent: false,
        standsAlone: true,
      },
    ]
  })
}

/** Whether what somebody nobody knows says tells no fact: a question, an opinion, a musing or a guess. */
const isUnheld = (words: readonly Word[], part: Range, kind: SourceKind): boolean =>
  asks(words, part) ||
  isOpinion(words, part) ||
  isMusing(words, part, true, false) ||
  looksAhead(words, part, kind === 'crowd')

/** Who goes on speaking behind a sentence: "Anna Berg said reports suggested it was safe. “…”" is Berg, who can be told. */
function speakerOf(own: readonly Candidate[]): Candidate | undefined {
  const last = own.at(-1)
  if (!last || isIdentified(last.speaker.kind)) return last
  const outer = own.find(
    (one) => one !== last && contains(one, last) && isIdentified(one.speaker.kind) && !one.silent,
  )
  return outer ?? last
}

/** A report that is quoted, as the article would tell it itself: without marks. */
function asTold(unit: Unit, words: readonly Word[], { from, to }: Range): Unit {
  const plain = words.slice(from, to).map((word) => wordLike(word, { quote: -1 }))
  while (plain[0] && !isWord(plain[0])) plain.shift()
  while (/^[”"’'»]$/.test(plain.at(-1)?.text ?? '')) plain.pop()
  return { ...unit, words: plain }
}

/** What a report that is quoted attributes to others: the outlet passed it on. */
const passedOnBy = (one: Candidate, { source }: Candidate): Candidate =>
  one.via.length > 0 || one.source.length === 0 ? one : { ...one, via: source }

/** Who speaks in each quotation, by its chain, where something in its sentences says so; and where signed sentences begin. */
function speakersOf(
  units: readonly Unit[],
  found: readonly (readonly Candidate[])[],
  chains: readonly number[],
  placeOf: (unit: number) => Place,
): { readonly speakers: Map<number, Candidate>; readonly signed: ReadonlyMap<Unit, number> } {
  const speakers = new Map<number, Candidate>()
  const signed = new Map<Unit, number>()
  units.forEach((unit, at) => {
    const signature = signatureIn(unit.words, units[at - 1]?.words.at(-1))
    const signer = signature && speakerAt(unit, placeOf(at), signature.source, signature.cue)
    if (signature && signer) speakers.set(chains[signature.quote] ?? signature.quote, signer)
    if (signature?.cue.from === 0) signed.set(unit, signature.source.to)
    for (const candidate of found[at] ?? []) {
      if (candidate.origin !== 'attribution' && !candidate.source.length) continue
      for (const word of unit.words) {
        if (word.quote < 0 || word.start < candidate.start - 2 || word.end > candidate.end + 2) continue
        const chain = chains[word.quote] ?? word.quote
        if (!speakers.has(chain)) speakers.set(chain, candidate)
      }
    }
  })
  return { speakers, signed }
}

/** What a sentence holds of a quotation, as far as it is a statement. */
interface QuotedPart extends Range {
  readonly chain: number
  /** How many words it has. */
  readonly quoted: number
  /** Whether the sentence before stands in it too. */
  readonly continues: boolean
}

const chainAt = (chains: readonly number[], word: Word | undefined): number | undefined =>
  word && word.quote >= 0 ? chains[word.quote] : undefined

/** A sentence of which so much is quoted is one in quotation marks. */
const wholeShare = 0.8

function quotedPart(
  words: readonly Word[],
  before: Word | undefined,
  chains: readonly number[],
): QuotedPart | undefined {
  const from = words.findIndex(({ quote }) => quote >= 0)
  const chain = chainAt(chains, words[from])
  if (chain === undefined) return undefined
  let to = from
  while (chainAt(chains, words[to]) === chain) to++
  const continues = from === 0 && chainAt(chains, before) === chain
  const quoted = words.filter(({ quote }) => quote >= 0).length
  if (continues) return { from, to, chain, quoted, continues }
  if (quoted < words.length * wholeShare) return undefined
  const behindColon = words[from - 1]?.text === ':'
  return { from: behindColon ? from : 0, to: words.length, chain, quoted, continues }
}

/** Whether the sentence that denies ends with a colon, and this quotation, or what follows in it, is next. */
const leadsIn = (from: Unit | undefined, unit: Unit, denial: Candidate): boolean => {
  if (!from) return false
  const opening = from.words.findIndex(({ start, quote }) => start >= denial.end && quote >= 0)
  const colon = opening > 0 ? from.words[opening - 1] : from.words.at(-1)
  const quote = from.words[opening]?.quote
  return colon?.text === ':' && (quote === undefined || unit.words.some((word) => word.quote === quote))
}

/** Several people whom nobody names; not "one of the nine". */
const isCrowd = (one: Candidate | undefined, units: readonly Unit[]): boolean =>
  one?.speaker.kind === 'crowd' &&
  !/^(?:one|an?|another)$/.test(
    units[one.unit]?.words.find(({ start }) => start === one.source[0]?.start)?.lower ?? '',
  )

const speaksForOne = (words: readonly Word[], { from, to }: Range): boolean =>
  words.slice(from, to).some(({ lower }) => /^(?:i|me|my|myself|i'm|i've)$/.test(lower))

/** Fewer quoted words are a term or a title rather than a statement. */
const minQuoted = 4
/** How many sentences on a speaker is still taken to go on. */
const carry = 2
