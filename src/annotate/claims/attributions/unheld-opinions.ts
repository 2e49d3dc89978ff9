import { wordSet } from '../../../text/word-set.ts'
import { be, determiners, prepositions } from '../lexicon/closed-class-data.ts'
import { formsOf, shapesOf } from '../lexicon/lexicon.ts'
import { opinionWords } from '../lexicon/opinion-words-data.ts'
import { headOf } from '../sources/noun-phrase.ts'
import { isOf } from '../sources/source-noun.ts'
import {
  afterAdverbs,
  isAdverb,
  isComma,
  isFiniteVerb,
  isHyphen,
  isWord,
  lowerAt,
  type Range,
  textAt,
} from '../words/clauses.ts'
import type { Word } from '../words/units.ts'
import type { Attribution } from './attribution.ts'
import { weighs } from './judged-effects.ts'
import { isMusing } from './musings.ts'

const adjectives = wordSet(opinionWords.adjectives)
const nouns = wordSet(opinionWords.nouns)
const feelings = wordSet(opinionWords.feelings)
const minds = wordSet(opinionWords.minds)
const attitudes = wordSet(opinionWords.attitudes)
const standing = new Set([...wordSet(opinionWords.standing)].flatMap((lemma) => [...formsOf(lemma).keys()]))

/** How far into what is said the word that makes it an opinion may stand, in words. */
const reach = 14

/**
 * Whether what people nobody knows are reported to say is an opinion, a demand, a question or advice, which nobody could
 * confirm: "critics call it cruel", "many say it should go", "experts recommend". What they tell as a fact is none.
 */
export function isUnheldOpinion(words: readonly Word[], attribution: Attribution): boolean {
  const { group, content, shape } = attribution
  const { from } = content
  const to = Math.min(content.to, from + reach)
  const classes = group?.verb.classes
  const calls = classes?.has('call') || (classes?.has('describe') && !classes.has('say'))
  if (calls && (shape === 'phrase' || shape === 'quotation'))
    return group?.verb.lemma !== 'describe' || describesAs(words, content)
  if (group && (group.verb.frames.has('opinion') || isDebated(words, attribution))) return true
  if (asks(words, content) || onlyAnswers(words, content) || isOpinion(words, { from, to })) return true
  const head = attribution.source ? lowerAt(words, headOf(words, attribution.source)) : ''
  const camp = isOf(head, 'camp')
  if ((camp || isOf(head, 'learned')) && weighs(words, { from, to }, camp)) return true
  if (isMusing(words, content, shape === 'quotation', camp)) return true
  return tellsOwnMind(words, { from, to }, group !== null && shapesOf(lowerAt(words, group.head)).has('past'))
}

/**
 * "some economists argue that it is too slow", "many say it is for the best": what one side of a debate finds a thing to be. What it
 * says was done, or anybody does, is a fact.
 */
function isDebated(words: readonly Word[], { group, source, content: { from, to } }: Attribution): boolean {
  if (!source) return false
  const side = source.to - source.from === 1 && sides.test(lowerAt(words, source.from))
  const debater = isOf(lowerAt(words, headOf(words, source)), 'camp', 'learned')
  if (group?.verb.lemma !== 'argue' ? !(side && group?.verb.lemma === 'say') : !(side || debater))
    return false
  for (let i = from; i < to; i++) {
    const lower = lowerAt(words, i)
    if (/^(?:is|are|isn't|aren't|'s)$/.test(lower)) return !isEvent(words, { from: i + 1, to })
    if (isFiniteVerb(words, i) || shapesOf(lower).has('past') || /\d/.test(lower)) return false
  }
  return false
}
const sides = /^(?:some|many|others|most|several)$/

/** Behind "is": "poisoning the river", "held in cells", "dead", a number, and no "barely scraping by". */
function isEvent(words: readonly Word[], { from, to }: Range): boolean {
  const at = afterAdverbs(words, from)
  const lower = lowerAt(words, at)
  if (/^(?:dead|alive|missing|inside|there|still|safe|sick|ill|gone|closed|open|shut)$/.test(lower))
    return true
  const acts = /^\p{L}{2,}ing$/u.test(lower) && at === from
  return (
    acts || shapesOf(lower).has('participle') || words.slice(from, to).some((word) => /\d/.test(word.text))
  )
}

/**
 * "say they oppose the move", "said they were alarmed", "there is hope": where those who speak stand, and what is hoped for.
 * `told`: the verb of saying is in the past, and a past behind it is no further back.
 */
function tellsOwnMind(words: readonly Word[], { from, to }: Range, told: boolean): boolean {
  const subject = lowerAt(words, from)
  let at = afterAdverbs(words, from + 1)
  if (subject === 'there' && be.has(lowerAt(words, at))) {
    for (at++; at < to && !prepositions.has(lowerAt(words, at)) && isWord(words[at]); at++)
      if (attitudes.has(lowerAt(words, at))) return true
    return false
  }
  if (!/^(?:they|he|she)$/.test(subject)) return false
  if (be.has(lowerAt(words, at))) {
    if (!told && /^(?:was|were)$/.test(lowerAt(words, at))) return false
    for (at++; at < to && isMuch(words, at); at++);
    // what somebody felt when it happened, or in the body, is told like any event
    if (/^(?:hurt|sick|tired)$/.test(lowerAt(words, at))) return false
    return (
      feelings.has(lowerAt(words, at)) &&
      !/^(?:that|when|after|during|while|as)$/.test(lowerAt(words, at + 1))
    )
  }
  while (
    /^(?:do|does|did|don't|doesn't|didn't|not|would|also)$/.test(lowerAt(words, at)) ||
    isAdverb(lowerAt(words, at))
  )
    at++
  const verb = lowerAt(words, at)
  // "they hope the move will spur trade": a belief
  if (/^(?:hope|wish)/.test(verb) && !/^(?:to|for)$/.test(lowerAt(words, at + 1))) return false
  // "they feel abandoned", unlike "they felt the ground shake"
  if (/^f(?:eels?|elt)$/.test(verb)) {
    const what = lowerAt(words, afterAdverbs(words, at + 1))
    return !determiners.has(what) && !bodily.test(what)
  }
  return standing.has(verb) && (told || !shapesOf(verb).has('past') || shapesOf(verb).has('base'))
}

/** What is felt in the body, or with it. */
const bodily =
  /^(?:that|like|it|him|her|them|something|nothing|sick|ill|dizzy|faint|hot|cold|pain|heat|tremors?)$/

/** "deeply", "not very": how much somebody feels. */
const isMuch = (words: readonly Word[], at: number): boolean =>
  isAdverb(lowerAt(words, at)) ||
  intensifiers.test(lowerAt(words, at)) ||
  /^(?:not|still|also)$/.test(lowerAt(words, at))

/** "described him as calm": what he is like to them. */
const describesAs = (words: readonly Word[], { from, to }: Range): boolean => {
  for (let i = from - 1; i < Math.min(to, from + reach); i++) if (lowerAt(words, i) === 'as') return true
  return false
}

/** Whether the first clause of a range only judges, demands or tells a feeling. */
export function isOpinion(words: readonly Word[], { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    const lower = lowerAt(words, i)
    // "the fees, which tripled, are necessary"
    if (isComma(words[i]) && /^(?:which|who|whose)$/.test(lowerAt(words, i + 1))) {
      const end = words.findIndex((word, at) => at > i + 1 && at < to && isComma(word))
      if (end < 0) return false
      i = end
      continue
    }
    if (/^(?:should|shouldn't|ought|deserves?)$/.test(lower)) return true
    if (/^(?:must|mustn't)$/.test(lower)) return lowerAt(words, i + 1) !== 'have'
    // "the question was whether he had lied"
    const topic =
      i > from && /^(?:question|issue|point|problem|challenge|key|task|trick)$/.test(lowerAt(words, i - 1))
    if (topic && be.has(lower)) return /^(?:whether|how|why|who|what)$/.test(lowerAt(words, i + 1))
    // "they needed a sponsor": advice
    const advised = i === from + 1 && /^(?:he|she|they|we|you)$/.test(lowerAt(words, from))
    if (advised && /^need(?:s|ed)?$/.test(lower)) return determiners.has(lowerAt(words, i + 1))
    // "has done little to stop it"
    if (/^(?:do|does|did|done)$/.test(lower) && /^(?:little|enough|too|far)$/.test(lowerAt(words, i + 1)))
      return true
    if (/^(?:i|we)$/.test(lower) && feels(words, i + 1)) return true
    if (be.has(lower) || /^(?:feels?|felt|looks?|seems?|sounds?)$/.test(lower))
      return predicateJudges(words, i + 1, to)
    // a clause of its own has begun
    if (i > from && /^(?:that|because|when|who|which|after|before|if|how|what|whether|why)$/.test(lower))
      return false
  }
  return false
}

/** "Why did he stay?" */
export const asks = (words: readonly Word[], { from, to }: Range): boolean => {
  for (let i = to - 1; i >= Math.max(from, to - 2); i--) if (textAt(words, i) === '?') return true
  return textAt(words, to) === '?'
}

/** “Yes”, “Absolutely not”: to what, the reader of the mark cannot see. */
const onlyAnswers = (words: readonly Word[], { from, to }: Range): boolean => {
  for (let i = from; i < to; i++) if (isWord(words[i]) && !answers.has(lowerAt(words, i))) return false
  return true
}
const answers = wordSet('yes no not never correct exactly absolutely definitely certainly of course at all')

/** Behind "I" or "we": "just don't understand", "am so proud"; what somebody felt then is told like any event. */
function feels(words: readonly Word[], from: number): boolean {
  for (let i = from; i < from + feelingReach; i++) {
    const lower = lowerAt(words, i)
    if (minds.has(lower) || feelings.has(lower)) return true
    if (!(helping.test(lower) || isAdverb(lower) || intensifiers.test(lower))) return false
  }
  return false
}
const feelingReach = 5
const helping = /^(?:am|are|'m|'re|'ve|'d|have|been|do|don't|can|can't|cannot|would|wouldn't|must|not|never)$/

/** "was simply a disgrace", "were a “kick in the teeth”": behind adverbs and an article. */
function predicateJudges(words: readonly Word[], from: number, to: number): boolean {
  let at = from
  let article = false
  while (
    at < to &&
    (isAdverb(lowerAt(words, at)) ||
      determiners.has(lowerAt(words, at)) ||
      intensifiers.test(lowerAt(words, at)) ||
      !isWord(words[at]))
  ) {
    // what somebody calls it in quotation marks is his word for it
    const isPossessive = lowerAt(words, from - 1) === "'s"
    if (opensInside(words, at) && (article || (!isPossessive && isShort(words, at)))) return true
    article = /^an?$/.test(lowerAt(words, at))
    at++
  }
  const lower = lowerAt(words, at)
  const own = isHyphen(words, at + 1) ? `${lower}-${lowerAt(words, at + 2)}` : lower
  // "a good dam": the judging adjective may stand before a noun that judges nothing
  return nouns.has(own) || adjectives.has(own)
}
const intensifiers =
  /^(?:so|too|very|quite|rather|more|most|pretty|such|as|just|all|far|much|really|complete|total|utter|absolute|real|huge|big|bit|of)$/

/** "too kind", "no occupation for a woman": a few words in quotation marks, and no verb. */
function isShort(words: readonly Word[], at: number): boolean {
  let to = at
  while (words[to]?.quote === words[at]?.quote) to++
  for (let i = at; i < to; i++)
    if (isFiniteVerb(words, i) || /\d/.test(lowerAt(words, i)) || shapesOf(lowerAt(words, i)).has('past'))
      return false
  // "had been “overwritten”": done
  if (
    lowerAt(words, at - 1) === 'been' &&
    /(?:ed|en|wn)$/.test(lowerAt(words, isWord(words[at]) ? at : at + 1))
  )
    return false
  // what something bears out is no taste: "was “consistent with a fall”"
  const bearsOut = /^(?:in)?(?:consistent|compatible)$/.test(lowerAt(words, isWord(words[at]) ? at : at + 1))
  // "were “significantly” hurt"
  return !bearsOut && to - at < longestPhrase && !shapesOf(lowerAt(words, to)).has('participle')
}
/** In words and marks. */
const longestPhrase = 10

/** A quotation mark inside a sentence that is told without. */
const opensInside = (words: readonly Word[], at: number): boolean =>
  (words[at]?.quote ?? -1) >= 0 && (words[at - 1]?.quote ?? -1) < 0
