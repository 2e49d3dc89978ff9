import type { Attribution } from '../attributions/attribution.ts'
import { determiners, subjectPronouns } from '../lexicon/closed-class-data.ts'
import { shapesOf } from '../lexicon/lexicon.ts'
import {
  afterAdverbs,
  hasVerb,
  isCapital,
  isComma,
  isFiniteVerb,
  lowerAt,
  type Range,
} from '../words/clauses.ts'
import { opensPhrase } from '../words/segments.ts'
import type { Word } from '../words/units.ts'

/**
 * "pledged to end the fighting, but it goes on": what an infinitive or a noun states ends where a clause is set against it; what is
 * denied also where a colon stands.
 */
export function beforeTurn(words: readonly Word[], { kind, shape, group, content }: Attribution): Range {
  const { from } = content
  const to = (group ? group.verb.classes.has('deny') : kind === 'verb')
    ? beforeColon(words, content)
    : content.to
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

/** "denied that he stole: the money was his": what is said instead stands behind the colon. */
function beforeColon(words: readonly Word[], { from, to }: Range): number {
  for (let i = from + 1; i < to; i++) if (words[i]?.text === ':' && (words[i]?.quote ?? -1) < 0) return i
  return to
}
const turns = /^(?:but|although|though|whereas|even though)(?: |$)/

/**
 * "denied any wrongdoing and defended the prices", "accuses him of lying and has sued", "admitted lying and is in custody": what
 * else was done is neither.
 */
export function contestedAlone(words: readonly Word[], attribution: Attribution): Attribution {
  const { group, shape, content } = attribution
  const contests = group?.verb
  if (
    shape !== 'phrase' ||
    !contests ||
    !(
      (['deny', 'accuse', 'call'] as const).some((one) => contests.classes.has(one)) ||
      contests.lemma === 'admit'
    )
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
const nextVerb = 9
