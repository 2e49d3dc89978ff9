import type { Attribution } from './attribution.ts'
import { isAdverb, isWord, lowerAt, type Range } from './clauses.ts'
import { be, determiners } from './closed-class-data.ts'
import { opinionWords } from './opinion-words-data.ts'
import type { Word } from './units.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
const adjectives = set(opinionWords.adjectives)
const nouns = set(opinionWords.nouns)

/** How far into what is said the word that makes it an opinion may stand, in words. */
const reach = 14

/**
 * Whether what people nobody knows are reported to say is an opinion, a demand or advice, which nobody could confirm:
 * "critics call it cruel", "many say it should go". What they tell as a fact is none.
 */
export function isUnheldOpinion(words: readonly Word[], { group, content, shape }: Attribution): boolean {
  const { from } = content
  const to = Math.min(content.to, from + reach)
  const classes = group?.verb.classes
  const calls = classes?.has('call') || (classes?.has('describe') && !classes.has('say'))
  if (calls && shape === 'phrase') return judges(words, { from, to })
  for (let i = from; i < to; i++) {
    const lower = lowerAt(words, i)
    if (/^(?:should|ought|deserves?)$/.test(lower)) return true
    if (be.has(lower) || /^(?:feels?|felt|looks?|seems?|sounds?)$/.test(lower))
      return predicateJudges(words, i + 1, to)
    // a clause of its own has begun
    if (i > from && /^(?:that|because|when|who|which|after|before|if)$/.test(lower)) return false
  }
  return false
}

/** "was simply a disgrace": behind adverbs and an article. */
function predicateJudges(words: readonly Word[], from: number, to: number): boolean {
  let at = from
  while (
    at < to &&
    (isAdverb(lowerAt(words, at)) ||
      determiners.has(lowerAt(words, at)) ||
      intensifiers.test(lowerAt(words, at)) ||
      !isWord(words[at]))
  )
    at++
  const lower = lowerAt(words, at)
  // "a good dam": the judging adjective may stand before a noun that judges nothing
  return nouns.has(lower) || adjectives.has(lower)
}
const intensifiers =
  /^(?:so|too|very|quite|rather|more|most|pretty|such|as|just|all|far|much|really|complete|total|utter|absolute|real|huge|big|bit|of)$/

const judges = (words: readonly Word[], { from, to }: Range): boolean => {
  for (let i = from; i < to; i++)
    if (adjectives.has(lowerAt(words, i)) || nouns.has(lowerAt(words, i))) return true
  return false
}
