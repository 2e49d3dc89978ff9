import {
  be,
  determiners,
  doing,
  have,
  midAdverbs,
  modals,
  negations,
  possessives,
  prepositions,
} from './closed-class-data.ts'
import { alsoNouns } from './cue-verbs-data.ts'
import { type CueVerb, cueVerbOf, shapesOf } from './lexicon.ts'
import type { Word } from './units.ts'

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
    if (be.has(lower) && !isPossessive(words, i, head)) hasBe = true
    else if (have.has(lower)) hasHave = true
    else if (modals.has(lower)) modal = lower
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
  const shapes = new Set(verb.shapes)
  const passive = hasBe && shapes.has('participle')
  const progressive = hasBe && shapes.has('ing')
  const shape = { hasBe, hasHave, hasDo, modal, infinitive }
  if (!fits(shapes, shape, passive, progressive)) return undefined
  const group = {
    verb,
    from,
    head,
    voice: passive ? ('passive' as const) : ('active' as const),
    finite: !infinitive && (from < head || !shapes.has('ing')),
    infinitive,
    negated,
    modal,
  }
  return from === head && !verbalHere(words, head, group) ? undefined : group
}

interface Auxiliaries {
  readonly hasBe: boolean
  readonly hasHave: boolean
  readonly hasDo: boolean
  readonly modal: string | null
  readonly infinitive: boolean
}

function fits(
  shapes: ReadonlySet<string>,
  has: Auxiliaries,
  passive: boolean,
  progressive: boolean,
): boolean {
  if (has.hasBe) return passive || progressive
  if (has.hasHave) return shapes.has('participle')
  if (has.modal !== null || has.hasDo || has.infinitive) return shapes.has('base')
  return true
}

/** "'s" after a name is a possessive unless a participle follows at once. */
const isPossessive = (words: readonly Word[], at: number, head: number): boolean =>
  words[at]?.lower === "'s" && !(head - at <= 2 && /ing$|ed$|en$/.test(words[head]?.lower ?? ''))

/** Whether a bare form is a verb here and no noun ("the report"), no adjective ("reported cases"). */
function verbalHere(words: readonly Word[], head: number, group: VerbGroup): boolean {
  const word = words[head]
  const before = words[head - 1]
  const after = words[head + 1]
  if (!word) return false
  const previous = before?.lower ?? ''
  const next = after?.lower ?? ''
  if (
    determiners.has(previous) &&
    ![
      'this',
      'that',
      'these',
      'those',
      'some',
      'many',
      'most',
      'others',
      'both',
      'all',
      'few',
      'several',
      'another',
      'her',
      'each',
    ].includes(previous)
  )
    return false
  if (possessives.has(previous) || previous === "'s" || previous === "'") return false
  const shapes = group.verb.shapes
  const bareNoun = alsoNouns.has(word.lower)
  if (/^\p{Lu}/u.test(word.text) && head > 0 && bareNoun) return false
  if (shapes.includes('ing'))
    return (
      !['of', 'for', 'in', 'from', 'about', 'on', 'against', 'at', 'into', 'to'].includes(previous) ||
      word.lower === 'saying'
    )
  if (bareNoun) {
    if (prepositions.has(previous) || previous === '-') return false
    if (
      [
        'of',
        'on',
        'about',
        'for',
        'from',
        'in',
        'by',
        'was',
        'were',
        'is',
        'are',
        'has',
        'have',
        'had',
        'will',
        'and',
        'against',
      ].includes(next)
    )
      return false
    if (isAdjective(previous)) return false
    if (shapesOf(next).has('past') && !['that'].includes(next) && !/^\p{Lu}/u.test(after?.text ?? ''))
      return false
    // A plural noun and a third person look the same ("Israel claims …"): a verb has a name or noun before it.
    return head > 0 && before !== undefined && /[\p{L}\d”"’)]$/u.test(before.text)
  }
  if (shapes.includes('past')) {
    // "the accused man", "the expected deal": a participle before its noun.
    return !prepositions.has(previous) || previous === 'before' || previous === 'after'
  }
  return head > 0
}

const isAdjective = (lower: string): boolean =>
  /(?:ous|ful|ive|able|ible|ical|al|less|ary|ic)$/.test(lower) &&
  !/(?:official|general|council|journal|hospital|tribunal|capital|rival|public|clinic|republic|critic)$/.test(
    lower,
  )
