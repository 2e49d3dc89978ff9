import { be, doing, have, midAdverbs, modals, negations } from './closed-class-data.ts'
import { alsoNouns } from './cue-verbs-data.ts'
import { type CueVerb, cueVerbOf } from './lexicon.ts'
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

/** "'s" after a name is a possessive unless a participle follows at once; "the report's finding" is none. */
const isPossessive = (words: readonly Word[], at: number, head: number): boolean => {
  const lower = words[head]?.lower ?? ''
  return words[at]?.lower === "'s" && !(head - at <= 2 && /ing$|ed$|en$/.test(lower) && !alsoNouns.has(lower))
}
