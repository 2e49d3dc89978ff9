import { lowerAt } from '../clauses.ts'
import type { Word } from '../units.ts'
import { namesDeed, namesWrong, offenceIn, wrongdoingIn } from '../wrongdoing/wrongdoing-in.ts'
import type { Asks } from './rule.ts'

type Range = { readonly from: number; readonly to: number }

/** Whether what a cue asks for stands where it must. */
export const isAsked = (asks: Asks, words: readonly Word[], cue: Range): boolean => asked[asks](words, cue)

const behind = (words: readonly Word[], { to }: Range): Range => ({ from: to, to: words.length })

const asked: Readonly<Record<Asks, (words: readonly Word[], cue: Range) => boolean>> = {
  wrongdoing: (words, cue) => wrongdoingIn(words, behind(words, cue)),
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
