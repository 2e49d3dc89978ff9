import { isAdverb, lowerAt } from './clauses.ts'
import { be, doing, have, modals, negations } from './closed-class-data.ts'
import type { Word } from './units.ts'
import type { VerbGroup } from './verb-group.ts'

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
