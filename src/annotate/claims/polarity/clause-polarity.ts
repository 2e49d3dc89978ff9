import {
  be,
  determiners,
  doing,
  have,
  modals,
  prepositions,
  subjectPronouns,
} from '../lexicon/closed-class-data.ts'
import { cueVerbOf, shapesOf } from '../lexicon/lexicon.ts'
import { isCapital, isComma, isFiniteVerb, isHardStop, lowerAt, type Range } from '../words/clauses.ts'
import type { Word } from '../words/units.ts'
import { denying, doubting, grounds, untrue } from './governors-data.ts'
import type { Polarity, PolarityKind } from './polarity.ts'
import { auxiliaryPolarity, groupPolarity, groupStart } from './verb-polarity.ts'

/** How far before the cue its clause is read, and how long an aside between commas may be, in words. */
const reach = 40
const longestAside = 14

/** What the rest of the clause makes of a cue: its subject, its conjunction, the clause that it hangs on. */
export function clausePolarity(words: readonly Word[], cue: Range): Polarity | null {
  const start = groupStart(words, cue.from)
  const listed = start === cue.from ? listedWith(words, start) : -1
  if (listed >= 0) {
    const verb = { from: listed, to: listed + 1 }
    return groupPolarity(words, verb) ?? clausePolarity(words, verb)
  }
  if (isReduced(words, cue, start)) return ofAntecedent(words, start)
  return beforeVerb(words, start)
}

/** Of "not been arrested, questioned or accused of" the verb that holds the auxiliaries, or -1. */
function listedWith(words: readonly Word[], start: number): number {
  const joint = lowerAt(words, start - 1)
  // "did not go and said so": with "and", only what stands side by side ("not been arrested and charged").
  if (joint === 'and' ? !isParticiple(lowerAt(words, start - 2)) : !/^(?:or|nor)$/.test(joint)) return -1
  for (let i = start - 2; i >= Math.max(0, start - longestAside); i--) {
    if (isHardStop(words[i]) || (isComma(words[i]) && !isParticiple(lowerAt(words, i - 1)))) return -1
    const lower = lowerAt(words, i)
    if (!isParticiple(lower) && !shapesOf(lower).has('ing') && !shapesOf(lower).has('base')) continue
    if (groupStart(words, i) < i || /^(?:without|neither)$/.test(lowerAt(words, i - 1))) return i
  }
  return -1
}
const isParticiple = (lower: string): boolean => shapesOf(lower).has('participle')

/** "a man accused of theft": a participle behind its noun, without an auxiliary of its own. */
function isReduced(words: readonly Word[], { from }: Range, start: number): boolean {
  if (start < from || start === 0 || isComma(words[start - 1])) return false
  const shapes = shapesOf(lowerAt(words, from))
  if (!shapes.has('participle') || !prepositions.has(lowerAt(words, from + 1))) return false
  const before = lowerAt(words, start - 1)
  // "if charged with a felony"
  if (/^(?:if|unless|until|when|once|whether)$/.test(before)) return false
  return (
    !subjectPronouns.has(before) ||
    /^(?:those|one|anyone|anybody|someone|somebody|nobody|everyone|everybody)$/.test(before)
  )
}

/** "nobody accused of theft", "any official who is accused of theft". */
function ofAntecedent(words: readonly Word[], end: number): Polarity | null {
  for (let i = end - 1; i >= Math.max(0, end - longestAside); i--) {
    if (isComma(words[i]) || isHardStop(words[i])) return null
    if (isFiniteVerb(words, i)) return inverted(words, i)
    const found = quantified(words, i)
    if (found) return found
    const lower = lowerAt(words, i)
    if ((prepositions.has(lower) && !/^(?:of|at|in|for|from|with)$/.test(lower)) || lower === 'that')
      return null
  }
  return null
}

/** What a subject says of how many: nobody, or whoever it may be. */
function quantified(words: readonly Word[], at: number): Polarity | null {
  const lower = lowerAt(words, at)
  const next = lowerAt(words, at + 1)
  const of = (kind: PolarityKind, length = 1): Polarity => ({ kind, by: { from: at, to: at + length } })
  if (/^(?:nobody|none|neither|nothing)$/.test(lower)) return of('negated')
  if (
    lower === 'no' &&
    // "No 10 said"
    !/^(?:longer|doubt|\d+)$/.test(next) &&
    !/^(?:with|of|under|from|by)$/.test(lowerAt(words, at - 1))
  )
    return of('negated', next === 'one' ? 2 : 1)
  if (lower === 'few' && !counted(words, at)) return of('negated')
  if (lower === 'not' && /^(?:an?|one|any|all|every|once|everyone|everybody)$/.test(next))
    return of('negated', 2)
  if (
    /^(?:anyone|anybody|any)$/.test(lower) &&
    /^(?:hardly|scarcely|barely|not|without)$/.test(lowerAt(words, at - 1))
  )
    return { kind: 'negated', by: { from: at - 1, to: at + 1 } }
  if (/^(?:anyone|anybody|whoever|whomever|any)$/.test(lower)) return of('conditional')
  return null
}

/** "a few", "the last few", "with few friends": some there are, or no subject. Unlike "few economists doubt". */
function counted(words: readonly Word[], at: number): boolean {
  const before = lowerAt(words, at - 1)
  return (
    (determiners.has(before) && before !== 'that') ||
    prepositions.has(before) ||
    /^(?:last|past|next|first|quite|every|other|has|have|had)$/.test(before)
  )
}

function beforeVerb(words: readonly Word[], start: number): Polarity | null {
  for (let i = start - 1; i >= Math.max(0, start - reach); i--) {
    const word = words[i]
    if (!word || word.quote !== words[start]?.quote || isHardStop(word)) return null
    const lower = word.lower
    const by = { from: i, to: i + 1 }
    const found = quantified(words, i)
    if (found) return found
    if (/^(?:never|nor|hardly|scarcely)$/.test(lower)) return { kind: 'negated', by }
    if (/^(?:if|unless|lest|supposing|provided)$/.test(lower) && lowerAt(words, i - 1) !== 'as')
      return { kind: 'conditional', by }
    if (lower === 'whether') return { kind: 'questioned', by }
    if (opensConditional(words, i, start)) return { kind: 'conditional', by }
    if (lower === 'that' && i > 0) return matrix(words, i)
    if (/^(?:who|which|whose|whom)$/.test(lower)) return ofAntecedent(words, i)
    // "said that any of them may go and would respond": the object of another verb follows.
    if (ends.test(lower) || (i + 1 === start && /^(?:and|or)$/.test(lower))) return null
    if (isComma(word)) {
      const apart = shapesOf(lowerAt(words, start)).has('ing')
      const aside = i + 1 === start && !apart ? asideBefore(words, i) : -1
      if (aside < 0) return null
      const own = groupStart(words, aside)
      return auxiliaryPolarity(words, { from: own, to: aside }) ?? beforeVerb(words, own)
    }
    if (isPredicate(words, i)) return beyondVerb(words, i, start)
  }
  return null
}

/** "Never has he been accused", "At no time was he accused": the auxiliary behind what negates it. */
function inverted(words: readonly Word[], verb: number): Polarity | null {
  if (!isAuxiliary(lowerAt(words, verb))) return null
  for (let i = verb - 1; i >= Math.max(0, verb - 4) && !isComma(words[i]); i--) {
    if (/^(?:never|nor|neither|hardly|scarcely|seldom|rarely)$/.test(lowerAt(words, i)))
      return { kind: 'negated', by: { from: i, to: verb } }
    if (lowerAt(words, i) === 'no' && prepositions.has(lowerAt(words, i - 1)))
      return { kind: 'negated', by: { from: i - 1, to: verb } }
  }
  return null
}

/** What a verb before the cue's subject, or inside it, says: "never has he been", "nobody who was there is", "did not say he is". */
function beyondVerb(words: readonly Word[], verb: number, start: number): Polarity | null {
  const turnedRound = inverted(words, verb)
  if (turnedRound) return turnedRound
  for (let i = verb - 1; i >= Math.max(0, verb - 5) && !isComma(words[i]); i--)
    if (/^(?:who|which|that)$/.test(lowerAt(words, i))) return ofAntecedent(words, i)
  if (verb + 1 === start) return null
  if (cueVerbOf(lowerAt(words, verb))) return upward(words, verb)
  // "None of the men freed on Saturday had been charged": a participle of the subject.
  return isFiniteVerb(words, verb) ? null : ofAntecedent(words, verb)
}

/** Begin another clause that decides nothing about this one. */
const ends =
  /^(?:but|yet|so|what|why|how|when|where|because|while|although|though|whereas|after|before|since|as|until|once)$/
const isAuxiliary = (lower: string): boolean =>
  be.has(lower) || have.has(lower) || doing.has(lower) || modals.has(lower)

/** "Were he accused of theft, …", "Should she be charged with …": the auxiliary opens the sentence. */
const opensConditional = (words: readonly Word[], at: number, start: number): boolean =>
  /^(?:were|should|had)$/.test(lowerAt(words, at)) &&
  (at === 0 || isComma(words[at - 1])) &&
  start - at > 1 &&
  (subjectPronouns.has(lowerAt(words, at + 1)) ||
    determiners.has(lowerAt(words, at + 1)) ||
    isCapital(words[at + 1]))

/** Where an aside between commas that ends at `comma` begins: the comma before it, or -1. */
function asideBefore(words: readonly Word[], comma: number): number {
  for (let i = comma - 1; i > Math.max(0, comma - longestAside); i--) {
    if (isComma(words[i])) return i
  }
  return -1
}

/** Whether a verb stands here: then what is left of it is another clause. */
function isPredicate(words: readonly Word[], at: number): boolean {
  if (isFiniteVerb(words, at)) return true
  const shapes = shapesOf(lowerAt(words, at))
  // "did not say"
  if (shapes.has('base') && cueVerbOf(lowerAt(words, at)) && groupStart(words, at) < at) return true
  const before = lowerAt(words, at - 1)
  return (
    (shapes.has('past') || shapes.has('s')) &&
    !isCapital(words[at]) &&
    !determiners.has(before) &&
    !prepositions.has(before) &&
    before !== "'s"
  )
}

/** What the clause before "that" makes of the one behind it: "it is not true that", "nobody says that". */
function matrix(words: readonly Word[], that: number): Polarity | null {
  const head = that - 1
  const lower = lowerAt(words, head)
  const by = { from: head, to: that }
  if (grounds.test(lower)) {
    for (let i = head - 1; i >= Math.max(0, head - 4); i--)
      if (/^(?:no|any|without|little|not)$/.test(lowerAt(words, i)))
        return { kind: 'negated', by: { from: i, to: that } }
    return null
  }
  const own = groupPolarity(words, by)
  if (untrue.test(lower)) return own?.kind === 'negated' ? null : { kind: 'negated', by }
  if (doubting.test(lower))
    return lowerAt(words, head - 1) === 'no' || own?.kind === 'negated' ? null : { kind: 'conditional', by }
  return upward(words, head)
}

/** The polarity of the verb that a clause hangs on, as far as the clause takes it over. */
function upward(words: readonly Word[], head: number): Polarity | null {
  const verb = { from: head, to: head + 1 }
  const lower = lowerAt(words, head)
  if (denying.has(lower))
    return groupPolarity(words, verb)?.kind === 'negated' ? null : { kind: 'denied', by: verb }
  // "never forgot that": it is so.
  if (/^forg[eo]t/.test(lower)) return null
  const found = groupPolarity(words, verb) ?? clausePolarity(words, verb)
  // "could say that": what is said stands. "Did not deny that" has been turned already.
  return found && /^(?:negated|questioned|conditional)$/.test(found.kind) ? found : null
}
