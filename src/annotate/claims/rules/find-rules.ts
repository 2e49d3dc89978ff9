import { type ClaimLabel, claimLabels } from '../claim.ts'
import { accusationIn, namesDeed, namesWrong, offenceIn, wrongdoingIn } from '../lexicon/wrongdoing.ts'
import type { Polarity } from '../polarity/polarity.ts'
import { type CueKind, polarityOf } from '../polarity/polarity-of.ts'
import { lowerAt } from '../words/clauses.ts'
import type { Word } from '../words/units.ts'
import { matchAt, matchBefore } from './patterns.ts'
import type { Asks, Rule, RuleTable } from './rule.ts'
import { type CompiledRule, type Condition, compileRules, patternsByWords } from './rules.ts'

/** A cue and the rule that it is of: word indexes, half-open. */
export interface RuleMatch {
  readonly from: number
  readonly to: number
  readonly rule: Rule
  /** How the cue stands in its sentence. */
  readonly stands: Polarity
}

/**
 * Finds the cues of rules in a sentence, outside quotations, never overlapping: the earlier label wins, then the longer
 * cue. Linear in the sentence.
 */
export function ruleFinder(tables: readonly RuleTable[]): (words: readonly Word[]) => RuleMatch[] {
  const patternsIn = patternsByWords(compileRules(tables))
  return (words) => {
    const found: Found[] = []
    for (const { pattern, order, starts } of patternsIn(words))
      for (let from = 0; from < words.length; from++) {
        const word = words[from]
        if (!word || word.quote >= 0 || !starts.has(word.lower)) continue
        const to = matchAt(pattern, words, from)
        if (to > 0 && words[to - 1]?.quote === -1) found.push({ from, to, rule: pattern.row, order })
      }
    if (found.length === 0) return []
    const rank = ({ rule }: Found) => claimLabels.indexOf(rule.label)
    const kept: Found[] = []
    const inOrder = (a: Found, b: Found) =>
      rank(a) - rank(b) || b.to - b.from - (a.to - a.from) || a.from - b.from || a.order - b.order
    for (const match of found.sort(inOrder))
      if (!kept.some((other) => match.from < other.to && other.from < match.to)) kept.push(match)
    return kept
      .flatMap((match) => {
        const stands = applies(words, match) && polarityOf(words, match, cueKinds[match.rule.label])
        return stands && !match.rule.silent.includes(stands.kind)
          ? { from: match.from, to: match.to, rule: match.rule, stands }
          : []
      })
      .sort((a, b) => a.from - b.from)
  }
}

interface Found extends Omit<RuleMatch, 'rule' | 'stands'> {
  readonly rule: CompiledRule
  /** The place of its pattern among all. */
  readonly order: number
}

/** An accusation may be a verb or a noun, which its words tell; what confirms, denies or doubts says something. */
const cueKinds: Readonly<Record<ClaimLabel, CueKind | undefined>> = {
  corrected: 'saying',
  disputed: 'saying',
  unverified: 'saying',
  alleged: undefined,
  'unnamed-source': 'saying',
  possible: 'saying',
  attributed: 'saying',
  confirmed: 'saying',
}

/** Whether the cue means here what its rule says. */
function applies(words: readonly Word[], match: Found): boolean {
  const { where, unless, asks } = match.rule
  if (where.length > 0 && !where.some((one) => holds(one, words, match))) return false
  if (unless.some((one) => holds(one, words, match))) return false
  return !asks || isAsked(asks, words, match)
}

function holds({ of, before, after }: Condition, words: readonly Word[], { from, to }: Found): boolean {
  if (of === 'cue') return after !== null && matchAt(after, words, from) >= 0
  if (of === 'sentence') return after !== null && words.some((_, at) => matchAt(after, words, at) >= 0)
  return (
    (before === null || matchBefore(before, words, from) >= 0) &&
    (after === null || matchAt(after, words, to) >= 0)
  )
}

type Range = { readonly from: number; readonly to: number }

/** Whether what a cue asks for stands where it must. */
const isAsked = (asks: Asks, words: readonly Word[], cue: Range): boolean => asked[asks](words, cue)

const behind = (words: readonly Word[], { to }: Range): Range => ({ from: to, to: words.length })

const asked: Readonly<Record<Asks, (words: readonly Word[], cue: Range) => boolean>> = {
  wrongdoing: (words, cue) => wrongdoingIn(words, behind(words, cue)),
  accusation: (words, cue) => accusationIn(words, behind(words, cue)),
  offence: (words, cue) => offenceIn(words, behind(words, cue)),
  act: (words, cue) => isDone(lowerAt(words, cue.to)) || wrongdoingIn(words, behind(words, cue)),
  wrong: (words, cue) => namesWrong(words, cue.to),
  deed: (words, cue) => namesDeed(words, cue.to),
  statement: (words, cue) =>
    isNear(words, cue, (lower, at) => statements.test(lower) && !(at >= cue.from && pointers.test(lower))),
  question: (words, cue) =>
    !/^(?:established|validated|determined)$/.test(lowerAt(words, cue.to - 1)) ||
    isNear(words, cue, (lower, at) => (at < cue.from || at >= cue.to) && questions.test(lower)),
}

/** "wanted for questioning": no act of theirs. */
const isDone = (lower: string): boolean =>
  /^(?:allegedly|[a-z]{2,}ing)$/.test(lower) &&
  !/^(?:questioning|screening|processing|sentencing|hearing)$/.test(lower)

/** How far from the cue, in words. */
const near = 8
function isNear(
  words: readonly Word[],
  { from, to }: Range,
  holds: (lower: string, at: number) => boolean,
): boolean {
  for (let i = Math.max(0, from - near); i < Math.min(words.length, to + near); i++)
    if (holds(lowerAt(words, i), i)) return true
  return false
}

const pointers = /^(?:it|this|that)$/
const statements =
  /^(?:articles?|story|stories|reports?|posts?|versions?|headlines?|captions?|statements?|claims?|remarks?|comments?|papers?|study|studies|accusations?|allegations?|testimony|confession|accounts?|notes?|correction|figures?|tweets?|transcripts?|quotes?|quotation|column|editorial|review|name|spelling|it|this|that)$/
const questions =
  /^(?:causes?|motives?|identity|identities|links?|whether|it|number|toll|truth|facts?|connection|reasons?|that|this|guilt|culpability|circumstances|origin|claims?|blame|source|how|who|why|extent|authenticity|truthfulness|accuracy)$/

/** How far before a phrase of doubt the conjunction is looked for that brings it in, in words. */
const conjunctionReach = 9

/**
 * Where the article's own doubt begins behind somebody's words: the ", but" of "…, but the claims could not be
 * confirmed". What is attributed ends there.
 */
export function doubtsOf(words: readonly Word[], matches: readonly RuleMatch[]): number[] {
  return matches.flatMap(({ from, rule }) => {
    if (rule.label !== 'unverified' && rule.label !== 'disputed') return []
    for (let i = from; i > Math.max(0, from - conjunctionReach); i--) {
      if (!/^(?:but|although|though|while|however)$/.test(words[i]?.lower ?? '')) continue
      return [words[i - 1]?.text === ',' ? i - 1 : i]
    }
    return []
  })
}
