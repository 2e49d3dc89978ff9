import { be, determiners, modals, possessives, subjectPronouns } from '../lexicon/closed-class-data.ts'
import { shapesOf } from '../lexicon/lexicon.ts'
import { isWrongAct, namesWrongdoer } from '../lexicon/wrongdoing.ts'
import { isOf } from '../sources/source-noun.ts'
import { afterAdverbs, isAdverb, isComma, isFiniteVerb, lowerAt, type Range } from '../words/clauses.ts'
import type { Word } from '../words/units.ts'

/** How long the subject of what is said may be, in words. */
const longestSubject = 8

/**
 * Whether what somebody says clears him of an accusation without the word: "it was not involved", "he did not take
 * bribes", "it was a loan, not a bribe".
 */
export function deniesIndirectly(words: readonly Word[], content: Range): boolean {
  return (
    setsAgainst(words, content) ||
    deniesAct(words, content) ||
    callsAbsurd(words, content) ||
    atNoTime(words, content)
  )
}

/** "at no stage had it received help" */
const atNoTime = (words: readonly Word[], { from }: Range): boolean =>
  lowerAt(words, from) === 'at' &&
  lowerAt(words, from + 1) === 'no' &&
  /^(?:stage|time|point)$/.test(lowerAt(words, from + 2)) &&
  /^(?:had|has|have|did|was|were)$/.test(lowerAt(words, from + 3)) &&
  isOwn(words, from + 4)

/** How far from the start of what is insisted on its "not" may stand, in words. */
const insistReach = 9

/**
 * Whether what somebody insists on is that something was not so: "she never met him", "no money had changed hands", "there was no
 * deal". What will not be, must not be or is not wanted denies nothing.
 */
export const deniesOutright = (words: readonly Word[], content: Range): boolean =>
  deniesAtOnce(words, content) || setsAside(words, content)

/** "it was a loan and not a gift", "the boy had slipped rather than been pushed": what it is insisted not to be. */
function setsAside(words: readonly Word[], { from, to }: Range): boolean {
  for (let i = from; i < to - 1; i++) {
    const [lower, next] = [lowerAt(words, i), lowerAt(words, i + 1)]
    if (modals.has(lower)) return false
    if (lower === 'rather' && next === 'than') return true
    const joined = isComma(words[i - 1]) || lowerAt(words, i - 1) === 'and'
    if (i > from + 1 && lower === 'not' && joined) return !/^(?:only|just|merely|least|yet|even)$/.test(next)
  }
  return false
}

function deniesAtOnce(words: readonly Word[], { from, to }: Range): boolean {
  for (let i = from; i < Math.min(to, from + insistReach); i++) {
    const lower = lowerAt(words, i)
    if (modals.has(lower) || (i > from && clauses.test(lower))) return false
    if (/^(?:did|had|has|have|was|were)n't$/.test(lower)) return !evaluates.test(lowerAt(words, i + 1))
    if (lower === 'not') return helped.test(lowerAt(words, i - 1)) && !evaluates.test(lowerAt(words, i + 1))
    if (lower === 'never') {
      const next = afterAdverbs(words, i + 1)
      return shapesOf(lowerAt(words, next)).has('past') && !feels.test(lowerAt(words, next))
    }
    if (/^(?:no|none|nothing|nobody)$/.test(lower))
      return i === from ? happened(words, i, to) : isThere(words, i) || isWrongAct(words, i - 1, to)
  }
  return false
}
const clauses = /^(?:who|which|because|if|when|where|while|whether|but|unless|although|though)$/
const helped = /^(?:did|had|has|have|was|were)$/
const evaluates =
  /^(?:good|enough|fair|right|easy|necessary|ready|happy|worried|concerned|interested|surprised|sure|bad|a|an|the|about|only|just|yet|want|mean|need|think|believe|feel|know|care|like)$/
const feels =
  /^(?:felt|thought|expected|imagined|wanted|lost|doubted|looked|stopped|forgot|gave|played|seen|saw|heard|feared|worried|dreamed|hoped|regretted)$/

/** "no money had changed hands", unlike "no deal is better than a bad one" */
function happened(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from + 1; i < Math.min(to, from + longestSubject); i++) {
    const lower = lowerAt(words, i)
    if (/^(?:had|has|have|did)$/.test(lower)) return true
    if (/^(?:was|were)$/.test(lower))
      return shapesOf(lowerAt(words, afterAdverbs(words, i + 1))).has('participle')
  }
  return false
}

/** "there was no deal", unlike "there was no need to hurry" */
const isThere = (words: readonly Word[], no: number): boolean => {
  const at = lowerAt(words, no - 1) === 'been' ? no - 2 : no - 1
  return (
    /^(?:is|are|was|were|had|has|have)$/.test(lowerAt(words, at)) &&
    lowerAt(words, at - 1) === 'there' &&
    !idle.test(lowerAt(words, no + 1))
  )
}
const idle =
  /^(?:need|doubt|question|reason|reasons|plan|plans|intention|alternative|alternatives|choice|option|options|hurry|rush|way|point|excuse|going|turning|time|place|room|shame|substitute|danger|cause|other|better|one|such|immediate|better|more|\d+)$/

/** How far behind "it was" the verb may stand that tells what is absurd to say, in words. */
const absurdReach = 6

/** "it was absurd to suggest that he had been paid" */
function callsAbsurd(words: readonly Word[], { from, to }: Range): boolean {
  if (lowerAt(words, from) !== 'it' || !be.has(lowerAt(words, from + 1))) return false
  const at = afterAdverbs(words, from + 2)
  if (!absurd.test(lowerAt(words, at))) return false
  for (let i = at + 1; i < Math.min(to, at + absurdReach); i++)
    if (lowerAt(words, i) === 'to') return saying.test(lowerAt(words, i + 1))
  return false
}
const absurd =
  /^(?:absurd|false|untrue|wrong|incorrect|nonsense|nonsensical|ridiculous|ludicrous|laughable|preposterous|outrageous|misleading|dishonest|inaccurate)$/
const saying =
  /^(?:say|suggest|claim|imply|allege|assert|think|argue|pretend|conclude|believe|insinuate|state)$/

function deniesAct(words: readonly Word[], { from, to }: Range): boolean {
  if (!isOwn(words, from)) return false
  const nobody = /^(?:none|neither|nobody|no)$/.test(lowerAt(words, from))
  // "none of them incited violence"
  const isVerb = (at: number): boolean =>
    isFiniteVerb(words, at) || (nobody && at > from + 1 && shapesOf(lowerAt(words, at)).has('past'))
  let verb = from
  while (verb < to && verb - from < longestSubject && !isVerb(verb)) verb++
  if (!isVerb(verb)) return false
  let negated = nobody
  let [at, isBe] = [verb, false]
  for (; at < to; at++) {
    const lower = lowerAt(words, at)
    // "would not invade": what is to come is nobody's guilt.
    if (modals.has(lower)) return false
    if (/^(?:not|never)$|n't$/.test(lower)) negated = true
    if (/^(?:no|nothing)$/.test(lower)) break
    if (be.has(lower)) isBe = true
    else if (
      !/^(?:not|never|had|has|have|did|do|does|play|played|take|took|taken)$|n't$/.test(lower) &&
      !isAdverb(lower)
    )
      break
  }
  if (!negated) {
    const none = /^(?:no|nothing)$/.test(lowerAt(words, at))
    const what = /^(?:direct|active|personal|knowing|prior)$/.test(lowerAt(words, at + 1)) ? at + 2 : at + 1
    if (lowerAt(words, what) === 'to') {
      // "had nothing to do with it", "he did nothing to harm her", unlike "did nothing to stop it"
      const [verb, next] = [lowerAt(words, what + 1), lowerAt(words, what + 2)]
      if (verb === 'do' && next === 'with') return none
      return none && subjectPronouns.has(lowerAt(words, from)) && !helps.test(verb)
    }
    // "it was no part of his task": that clears nobody
    return none && !isBe && exonerates.test(lowerAt(words, what))
  }
  if (isBe)
    return (
      (guilty.test(lowerAt(words, at)) &&
        !(
          lowerAt(words, at) === 'aware' &&
          (lowerAt(words, from) === 'the' ||
            lowerAt(words, at + 1) === 'that' ||
            // "it was not aware of any plans", "… of that": that it does not know, and no guilt
            (notKnown.test(lowerAt(words, at + 2)) && !isWrongAct(words, at + 1, to)))
        )) ||
      (determiners.has(lowerAt(words, at)) && namesWrongdoer(words, at + 1))
    )
  // "had not received any report of a death": that it knows of none
  const heardOf = /^(?:received?|seen|heard|got)$/.test(lowerAt(words, at))
  if (heardOf && words.slice(at + 1, at + 4).some(({ lower }) => tellings.test(lower))) return false
  return isWrongAct(words, at, to)
}

const tellings = /^(?:reports?|complaints?|information|notifications?|notice|news|word|confirmation)$/
const notKnown = /^(?:any|anyone|anybody|anything|that|this|it|them|such)$/

/** Said of whoever speaks, or of whom he speaks for: "it", "his client", "the company", "none of them". */
const isOwn = (words: readonly Word[], at: number): boolean => {
  const lower = lowerAt(words, at)
  return (
    (subjectPronouns.has(lower) && !/^(?:there|this|that|these|those|you)$/.test(lower)) ||
    possessives.has(lower) ||
    lower === 'no' ||
    (/^(?:none|neither)$/.test(lower) && lowerAt(words, at + 1) === 'of') ||
    (lower === 'the' && isBody(words, at + 1))
  )
}

/** "the company", "the British government": a body, for which somebody speaks; "the move" is none. */
const isBody = (words: readonly Word[], from: number): boolean => {
  for (let i = from; i < from + longestSubject && !isFiniteVerb(words, i); i++)
    if (isOf(lowerAt(words, i), 'body', 'state', 'force')) return true
  return false
}

const helps =
  /^(?:add|say|lose|offer|report|announce|gain|stop|help|prevent|protect|save|ease|curb|end|halt|improve|address|fix|warn|intervene)$/
const guilty = /^(?:involved|responsible|guilty|behind|complicit|aware|corrupt|racist|sexist|drunk)$/
/** Behind "no" or "nothing": "had no role in", "had nothing to do with", "did nothing wrong". */
const exonerates =
  /^(?:role|part|involvement|knowledge|hand|links?|ties|responsibility|wrong|illegal|improper)$/

/** ", not a bribe" at the end. */
function setsAgainst(words: readonly Word[], { from, to }: Range): boolean {
  for (let i = to - 1; i > from + 1 && to - i < 6; i--)
    if (lowerAt(words, i) === 'not' && isComma(words[i - 1]))
      return namesWrongdoer(words, determiners.has(lowerAt(words, i + 1)) ? i + 2 : i + 1)
  return false
}
