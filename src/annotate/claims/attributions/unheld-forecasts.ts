import { wordSet } from '../../../text/word-set.ts'
import { be } from '../lexicon/closed-class-data.ts'
import { shapesOf } from '../lexicon/lexicon.ts'
import { outlookWords } from '../lexicon/opinion-words-data.ts'
import type { SourceKind } from '../sources/identity.ts'
import { headOf } from '../sources/noun-phrase.ts'
import { isOf } from '../sources/source-noun.ts'
import {
  afterAdverbs,
  hasVerb,
  isComma,
  isFiniteVerb,
  lowerAt,
  lowerIn,
  type Range,
} from '../words/clauses.ts'
import type { Word } from '../words/units.ts'
import type { Attribution } from './attribution.ts'

const likely = wordSet(outlookWords.likely)
const impending = wordSet(outlookWords.impending)
const consequences = wordSet(outlookWords.consequences)
const states = wordSet(outlookWords.states)
const lasting = wordSet(outlookWords.lasting)

/** How far into what is said its verb is looked for, in words. */
const reach = 25

/**
 * Whether what people nobody knows are reported to say is a guess, or tells what will or could be, which nobody could confirm
 * yet: "fans speculate that", "experts warn that it could", "officials say the toll is likely to rise". What officials say
 * will be done is told by those who do it, what may be the case is told of what is, and so is what a study says.
 */
export function isForecast(
  words: readonly Word[],
  { group, content, source }: Attribution,
  kind: SourceKind,
): boolean {
  const frames = group?.verb.frames
  if (frames?.has('guess')) return true
  const warns = frames?.has('warning') === true
  const figures = source !== null && isOf(lowerAt(words, headOf(words, source)), 'figure', 'paper', 'rumour')
  if (figures && !warns) return false
  // "traders put the odds of a cut at one in five"
  if (group?.verb.lemma === 'put' && chances.test(lowerAt(words, content.from + 1))) return true
  return looksAhead(words, content, warns || kind === 'crowd')
}

const chances = /^(?:odds|chances?|probability|likelihood|risk)$/

/** Whether the main verb of a statement is of what may come; `foreseen`: also where it is told without a hedge. */
export function looksAhead(words: readonly Word[], { from, to }: Range, foreseen: boolean): boolean {
  let at = from
  // "if it rains, the dam could break"
  if (/^(?:if|unless|without|once|when)$/.test(lowerAt(words, at)))
    while (at < to && !isComma(words[at])) at++
  // "I think prices will rise"
  if (isComma(words[at])) at++
  if (/^(?:i|we)$/.test(lowerAt(words, at)) && guesses.test(lowerAt(words, at + 1))) at += 2
  for (let i = at; i < Math.min(to, at + reach); i++) {
    const lower = lowerAt(words, i)
    if (/^(?:that|who|which|because)$/.test(lower) && i > at) return false
    if (consequences.has(lower) && leadsToFuture(words, i + 1, to)) return true
    // "we could hear a saw": what somebody did
    if (lower === 'could' && sensed.test(lowerAt(words, afterAdverbs(words, i + 1)))) return false
    const plain = /^(?:will|would|'ll|won't|wouldn't)$/.test(lower)
    if (plain || /^(?:could|may|might)$/.test(lower))
      return (
        (foreseen ? !isDone(words, i) : !plain && isToCome(words, i, to)) &&
        !hasVerb(words, { from: at, to: i })
      )
    if (!isFiniteVerb(words, i)) continue
    if (!be.has(lower)) return false
    const next = afterAdverbs(words, lowerAt(words, i + 1) === 'not' ? i + 2 : i + 1)
    const hedge = lowerAt(words, next)
    // "a recount is all but certain"
    const near = lowerIn(words, { from: i + 1, to: i + 4 })
    if (foreseen && /^(?:all but|almost|nearly|virtually) (?:certain|inevitable)/.test(near)) return true
    // "was likely caused by": of what was
    if (likely.has(hedge) && lowerAt(words, next + 1) === 'to')
      return hedge.endsWith('ly') ? isToCome(words, next + 1, to) : !isDone(words, next + 1)
    if (likely.has(hedge)) return !hedge.endsWith('ly')
    // "it is possible that the storm will turn"
    if (/^(?:possible|probable)$/.test(hedge)) return leadsToFuture(words, next + 1, to)
    return foreseen && impending.has(hedge)
  }
  return false
}

const sensed = /^(?:see|hear|feel|smell|taste|tell|sense|remember|understand|recogni[sz]e)$/
const guesses = /^(?:think|believe|expect|suspect|reckon|guess|imagine|suppose)$/

/** "assured that ties will last": what follows is to come. */
function leadsToFuture(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + reach); i++) {
    if (/^(?:will|would|could|may|might)$/.test(lowerAt(words, i))) return isToCome(words, i, to)
    if (isFiniteVerb(words, i)) return false
  }
  return false
}

/** Whether a modal speaks of what has not come to be: "may rise", not "may have risen" or "may be linked to". */
function isToCome(words: readonly Word[], modal: number, to: number): boolean {
  const sure = /^(?:will|would|'ll|won't|wouldn't)$/.test(lowerAt(words, modal))
  const at = afterAdverbs(words, lowerAt(words, modal + 1) === 'not' ? modal + 2 : modal + 1)
  const verb = lowerAt(words, at)
  const next = afterAdverbs(words, at + 1)
  if (verb === 'have') return !isDone(words, modal) && !/^(?:may|might|to)$/.test(lowerAt(words, modal))
  if (sure) return true
  if (verb !== 'be') return !states.has(verb)
  const passive = shapesOf(lowerAt(words, next)).has('participle') && !lasting.has(lowerAt(words, next))
  return passive || lowerAt(words, next) === 'able' || tellsWhen(words, { from: next, to })
}

/** "would have risen" */
function isDone(words: readonly Word[], modal: number): boolean {
  const at = afterAdverbs(words, lowerAt(words, modal + 1) === 'not' ? modal + 2 : modal + 1)
  const next = lowerAt(words, afterAdverbs(words, at + 1))
  return lowerAt(words, at) === 'have' && (shapesOf(next).has('participle') || next === 'been')
}

/** "may be ready by Friday", "could be a problem if it rains". */
function tellsWhen(words: readonly Word[], { from, to }: Range): boolean {
  for (let i = from; i < to; i++)
    if (
      /^(?:next|soon|tomorrow|shortly|eventually|coming|if|unless|until|when|once|before)$/.test(
        lowerAt(words, i),
      )
    )
      return true
  return false
}
