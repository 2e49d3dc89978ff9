import { be, doing, have, midAdverbs, modals, negations } from '../lexicon/closed-class-data.ts'
import { alsoNouns, type CueVerb, cueVerbOf, shapesOf } from '../lexicon/lexicon.ts'
import { isAdverb, lowerAt } from './clauses.ts'
import type { Word } from './units.ts'
import { isVerbHere } from './verb-or-noun.ts'

/** A verb with its auxiliaries: "have repeatedly denied". Word indexes, both ends inclusive. */
export interface VerbGroup {
  readonly verb: CueVerb
  /** First auxiliary, or the verb itself; adverbs before it are not part. */
  readonly from: number
  readonly head: number
  readonly voice: 'active' | 'passive'
  readonly finite: boolean
  /** "to say", and what stands before it. */
  readonly infinitive: boolean
  readonly negated: boolean
  readonly modal: string | null
}

/** Reads the word at `head` as a verb that may carry a claim, or refuses. Looks only a few words around. */
export function readVerbGroup(words: readonly Word[], head: number): VerbGroup | undefined {
  const word = words[head]
  const verb = word && cueVerbOf(word.lower)
  if (!word || !verb) return undefined
  let from = head
  let [hasBe, hasHave, hasDo, negated, infinitive] = [false, false, false, false, false]
  let modal: string | null = null
  let first = head
  for (let i = head - 1; i >= 0 && head - i < 8; i--) {
    const lower = words[i]?.lower ?? ''
    if (words[i]?.quote !== word.quote) break
    if ((be.has(lower) && !isPossessive(words, i, head)) || stands(words, i, head)) hasBe = true
    else if (have.has(lower)) hasHave = true
    // "back in May found": the month
    else if (modals.has(lower) && words[i]?.text !== 'May') modal = lower
    else if (doing.has(lower)) hasDo = true
    else if (lower === 'to' && first === i + 1) {
      infinitive = true
      from = i
      break
    } else if (negations.has(lower)) {
      negated = true
      first = i
      continue
    } else if (midAdverbs.has(lower) || (/^\p{Ll}+ly$/u.test(lower) && lower !== 'family')) {
      first = i
      continue
    } else if (lower === 'past' && lowerAt(words, i - 1) === 'the' && lowerAt(words, i - 2) === 'in') {
      // "have in the past denied"
      i -= 2
      first = i
      continue
    } else break
    if (/n't$|^cannot$/.test(lower)) negated = true
    from = i
    first = i
  }
  const { shapes } = verb
  const passive = hasBe && shapes.includes('participle')
  const progressive = hasBe && shapes.includes('ing')
  const shape = { hasBe, hasHave, hasDo, modal, infinitive }
  if (!fits(shapes, shape, passive, progressive)) return undefined
  const group = {
    verb,
    from,
    head,
    voice: passive ? ('passive' as const) : ('active' as const),
    finite: !infinitive && (from < head || !shapes.includes('ing')),
    infinitive,
    negated,
    modal,
  }
  return from === head && !isVerbHere(words, head, verb) ? undefined : group
}

interface Auxiliaries {
  readonly hasBe: boolean
  readonly hasHave: boolean
  readonly hasDo: boolean
  readonly modal: string | null
  readonly infinitive: boolean
}

function fits(shapes: CueVerb['shapes'], has: Auxiliaries, passive: boolean, progressive: boolean): boolean {
  if (has.hasBe) return passive || progressive
  if (has.hasHave) return shapes.includes('participle')
  if (has.modal !== null || has.hasDo || has.infinitive) return shapes.includes('base')
  return true
}

/** "stands accused": as good as "is". */
const stands = (words: readonly Word[], at: number, head: number): boolean =>
  at + 1 === head &&
  /^(?:stands?|stood)$/.test(words[at]?.lower ?? '') &&
  /^(?:accused|charged|indicted)$/.test(words[head]?.lower ?? '')

/**
 * "'s" after a name is a possessive unless a participle follows at once; "the report's finding" is none, nor is "familiar with
 * the firm's thinking said", whose verb stands behind it.
 */
const isPossessive = (words: readonly Word[], at: number, head: number): boolean => {
  if (words[at]?.lower !== "'s") return false
  const lower = words[head]?.lower ?? ''
  if (head - at > 2 || !/ing$|ed$|en$/.test(lower) || alsoNouns.has(lower)) return true
  const next = lowerAt(words, head + 1)
  return (
    lower.endsWith('ing') && (shapesOf(next).has('past') || [be, have, modals].some((one) => one.has(next)))
  )
}

/** Lead to an infinitive and add nothing to it: "continues to insist", "went on to explain". */
const beforeInfinitive =
  /^(?:continue|began|begun|begin|start|proceed|hasten|rush|manage|use|persist|venture)(?:s|d|ed|ing|ning|ting)?$/
/** Lead to a gerund through "by" or alone: "responded by saying", "kept repeating". */
const beforeGerund =
  /^(?:beg[aiu]n|start|open|clos|end|finish|conclud|respond|repli|repl|react|follow|counter|continu|went|go|goes|kept|keep|resist|avoid)(?:s|d|e|ed|ing|ning|ting|y|es)?$/

/** A verb of saying with the one that leads to it: both are its cue, and the subject stands before the first. */
export function withLead(words: readonly Word[], group: VerbGroup): VerbGroup {
  const lead = group.infinitive ? leadOfInfinitive(words, group.from) : leadOfGerund(words, group)
  if (lead < 0) return group
  let from = lead
  let [negated, modal] = [group.negated, group.modal]
  while (from > 0 && lead - from < 5) {
    const lower = lowerAt(words, from - 1)
    if (lower === 'to') return group
    if (modals.has(lower)) modal = lower
    else if (negations.has(lower) || lower.endsWith("n't")) negated = true
    else if (!(be.has(lower) || have.has(lower) || doing.has(lower) || isAdverb(lower))) break
    from--
  }
  while (from < lead && isAdverb(lowerAt(words, from))) from++
  // "could not resist pointing out" says it.
  if (/^(?:resist|avoid)/.test(lowerAt(words, lead))) [negated, modal] = [false, null]
  return { ...group, from, finite: true, infinitive: false, negated, modal }
}

function leadOfInfinitive(words: readonly Word[], to: number): number {
  const on = lowerAt(words, to - 1) === 'on' && /^(?:went|goes|go|going)$/.test(lowerAt(words, to - 2))
  if (on) return to - 2
  return beforeInfinitive.test(lowerAt(words, to - 1)) && words[to - 1]?.quote === -1 ? to - 1 : -1
}

function leadOfGerund(words: readonly Word[], group: VerbGroup): number {
  if (!group.verb.shapes.includes('ing') || group.from !== group.head) return -1
  let at = group.head - 1
  const by = lowerAt(words, at) === 'by'
  if (by) at--
  const off = /^(?:off|out|on)$/.test(lowerAt(words, at))
  if (off) at--
  const lower = lowerAt(words, at)
  if (!beforeGerund.test(lower) || words[at]?.quote !== -1) return -1
  return by || /^(?:keep|keeps|kept|resist|avoid)$/.test(lower) || (off && /^(?:went|goes|go)$/.test(lower))
    ? at
    : -1
}
