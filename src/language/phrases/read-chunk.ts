import { lowerAt, posAt, type TaggedWord } from '../words/tagged-word.ts'
import {
  bridges,
  continuesName,
  endsWithDay,
  isAmount,
  isOne,
  joinsModifiers,
  modifies,
  premodifies,
  quantifierLength,
} from './chunk-parts.ts'

/** Where a noun phrase ends and which of its words is the one it is about. */
export interface ChunkEnd {
  readonly last: number
  readonly head: number
}

/** What was read of a phrase. */
interface State {
  /** Its last noun, number or adjective so far, or -1. */
  head: number
  /** Whether that is a noun: then an adjective or a determiner begins something else. */
  noun: boolean
}

/**
 * Reads the noun phrase that begins at `first`, up to an owner's "’s", the next phrase or a verb: [quantity] [determiner]
 * [adverb] [number, adjective, participle]* noun*. Undefined where none begins.
 */
export function readChunk(words: readonly TaggedWord[], first: number): ChunkEnd | undefined {
  const opening = words[first]
  if (!opening) return undefined
  if (opening.pos === 'PRON' && opening.form !== 'possessive') return { last: first + 1, head: first }
  if (standsAlone(words, first)) return { last: first + 1, head: first }
  const state: State = { head: -1, noun: false }
  let at = first + quantifierLength(words, first)
  while (at < words.length && belongs(words, first, at, state)) at++
  return finish(words, first, at, state)
}

/** Whether the word at `at` goes on with the phrase; notes the head. */
function belongs(words: readonly TaggedWord[], first: number, at: number, state: State): boolean {
  const { pos, form } = words[at] as TaggedWord
  const { noun } = state
  switch (pos) {
    case 'NOUN':
    case 'PROPN':
      return !(noun && endsWithDay(words, at)) && note(state, at, true)
    case 'NUM':
      if (noun) return !endsWithDay(words, at)
      return note(state, at, false)
    case 'SYM':
      return isAmount(words, at)
    case 'ADJ':
      return noun ? continuesName(words, at) : note(state, at, false)
    case 'DET':
      return (
        at === first || (posAt(words, at - 1) === 'DET' && state.head < 0) || isQuantified(words, first, at)
      )
    case 'PRON':
      if (form === 'possessive') return at === first || (posAt(words, at - 1) === 'DET' && state.head < 0)
      return at > first && isOne(words, at) && note(state, at, true)
    case 'ADV':
      return !noun && modifies(words, at)
    case 'VERB':
      if (noun || !(form === 'participle' || form === 'ing')) return false
      return premodifies(words, first, at) || (isNominal(words, first, at) && note(state, at, true))
    case 'CCONJ':
      return joinsModifiers(words, at)
    case 'PUNCT':
      return bridges(words, first, at)
    default:
      return false
  }
}

function note(state: State, at: number, noun: boolean): true {
  state.head = at
  state.noun = noun
  return true
}

/** "more than [a] dozen" */
const isQuantified = (words: readonly TaggedWord[], first: number, at: number): boolean =>
  at > first && at === first + quantifierLength(words, first)

/** "[the fighting] broke out", "[the wounded] were": a verb's form behind a determiner, with no noun and no object of its own. */
function isNominal(words: readonly TaggedWord[], first: number, at: number): boolean {
  const before = words[at - 1]
  if (
    at === first ||
    !before ||
    !(before.pos === 'DET' || before.pos === 'ADJ' || before.form === 'possessive')
  )
    return false
  return !/^(?:DET|PRON|PROPN|PART)$/.test(posAt(words, at + 1) ?? '')
}

function finish(
  words: readonly TaggedWord[],
  first: number,
  end: number,
  { head }: State,
): ChunkEnd | undefined {
  if (head < 0) return isPronominal(words, first) ? { last: first + 1, head: first } : undefined
  let last = end
  while (last > head + 1 && !/^(?:NOUN|PROPN|NUM|SYM)$/.test(posAt(words, last - 1) ?? '')) last--
  const opens = words[first]
  // "is safe": an adjective is a phrase's head behind a determiner alone ("the poor")
  const alone = words[head]?.pos === 'ADJ' && opens?.pos !== 'DET' && opens?.form !== 'possessive'
  return alone ? undefined : { last, head }
}

const pronominal =
  /^(?:this|that|these|those|some|all|both|each|any|many|most|another|either|neither|half|none|several|few|such|more|much|less|fewer|enough|little|certain|various)$/

/** "all [said]", "this [is]": determiners that can stand alone. */
const isPronominal = (words: readonly TaggedWord[], at: number): boolean =>
  posAt(words, at) === 'DET' && pronominal.test(lowerAt(words, at))

/** "most of the men", "many of them" */
const standsAlone = (words: readonly TaggedWord[], at: number): boolean =>
  lowerAt(words, at + 1) === 'of' && pronominal.test(lowerAt(words, at)) && posAt(words, at) !== 'PRON'
