import { lowerAt, posAt, type TaggedWord } from '../words/tagged-word.ts'

/** Words of a noun phrase that a hyphen or a mark of quotation may stand between. */
const quoteMark = /^["'`]+$/
const timeNumber = /^(?:am|pm|a\.m\.|p\.m\.)$/

/** Where a noun phrase ends and which of its words is the one it is about. */
export interface ChunkEnd {
  readonly last: number
  readonly head: number
}

/**
 * Reads the noun phrase that begins at `first`, up to an owner's "’s", the next phrase or a verb: [determiner] [adverb]
 * [number, adjective, participle]* noun*. Undefined where none begins.
 */
export function readChunk(words: readonly TaggedWord[], first: number): ChunkEnd | undefined {
  const opening = words[first]
  if (!opening) return undefined
  if (opening.pos === 'PRON' && opening.form !== 'possessive') return readPronoun(first)
  let head = -1
  /** Whether the head is a noun: then an adjective or a determiner begins something else. */
  let noun = false
  let at = first
  for (; at < words.length; at++) {
    const word = words[at]
    if (!word) break
    const { pos, form } = word
    if (pos === 'NOUN' || pos === 'PROPN') {
      if (noun && breaksNouns(words, at)) break
      head = at
      noun = true
    } else if (pos === 'NUM' || pos === 'SYM') {
      if (pos === 'SYM' && !isAmount(words, at)) break
      if (pos === 'NUM' && !noun) head = at
    } else if (pos === 'ADJ') {
      if (noun && !continues(words, at)) break
      if (!noun) head = at
    } else if (pos === 'DET' || (pos === 'PRON' && form === 'possessive')) {
      if (at > first && !(words[at - 1]?.pos === 'DET' && !noun && head < 0)) break
      if (pos === 'DET' && !leadsTo(words, at + 1))
        return at === first && isPronominal(word)
          ? { last: at + 1, head: at }
          : at > first
            ? finish(words, first, at, head)
            : undefined
    } else if (pos === 'ADV') {
      if (noun || !modifies(words, at)) break
    } else if (pos === 'VERB' && (form === 'participle' || form === 'ing')) {
      if (noun || !premodifies(words, first, at)) break
    } else if (pos === 'CCONJ') {
      if (!joinsModifiers(words, at)) break
    } else if (pos === 'PUNCT') {
      if (!bridges(words, first, at)) break
    } else break
  }
  return finish(words, first, at, head)
}

function finish(
  words: readonly TaggedWord[],
  first: number,
  end: number,
  head: number,
): ChunkEnd | undefined {
  if (head < 0) return undefined
  let last = end
  while (last > head + 1 && !isInside(words[last - 1])) last--
  const only = words[head]
  // "is safe": an adjective is a phrase's head behind a determiner alone ("the poor")
  if (only?.pos === 'ADJ' && !(words[first]?.pos === 'DET' || words[first]?.form === 'possessive'))
    return undefined
  return { last, head }
}

const isInside = (word: TaggedWord | undefined): boolean =>
  word !== undefined && /^(?:NOUN|PROPN|NUM|SYM)$/.test(word.pos)

function readPronoun(first: number): ChunkEnd {
  // "she herself", "someone else" stay one
  return { last: first + 1, head: first }
}

/** "all [said]", "this [is]", "both": determiners that can stand alone. */
const isPronominal = ({ lower }: TaggedWord): boolean =>
  /^(?:this|that|these|those|some|all|both|each|any|many|most|another|either|neither|half|none|several|few|such|more)$/.test(
    lower,
  )

/** Whether a determiner has something to determine. */
function leadsTo(words: readonly TaggedWord[], at: number): boolean {
  for (let i = at; i < at + 4 && i < words.length; i++) {
    const word = words[i]
    if (!word) return false
    const { pos, form } = word
    if (pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM' || pos === 'ADJ' || pos === 'SYM') return true
    if (pos === 'DET' || (pos === 'PRON' && form === 'possessive') || pos === 'ADV') continue
    if (pos === 'VERB' && (form === 'participle' || form === 'ing')) continue
    if (pos === 'PUNCT' && quoteMark.test(word.lower)) continue
    return false
  }
  return false
}

/** "very large", "about 50", "already weak": an adverb before what it modifies. */
function modifies(words: readonly TaggedWord[], at: number): boolean {
  for (let i = at + 1; i < at + 4; i++) {
    const word = words[i]
    if (!word) return false
    if (word.pos === 'ADV' || lowerAt(words, i) === 'than' || lowerAt(words, i) === 'as') continue
    if (word.pos === 'NUM' || word.pos === 'SYM') return true
    if (word.pos === 'DET')
      return (
        i === at + 1 &&
        /^(?:almost|nearly|about|even|only|just|not|virtually|practically|quite|such|particularly|especially)$/.test(
          lowerAt(words, at),
        )
      )
    if (word.pos === 'ADJ' || (word.pos === 'VERB' && (word.form === 'participle' || word.form === 'ing'))) {
      const next = words[i + 1]
      return (
        next !== undefined && /^(?:NOUN|PROPN|ADJ|CCONJ|PUNCT)$/.test(next.pos) && nounFollows(words, i + 1)
      )
    }
    return false
  }
  return false
}

function nounFollows(words: readonly TaggedWord[], at: number): boolean {
  for (let i = at; i < at + 5; i++) {
    const pos = posAt(words, i)
    if (pos === 'NOUN' || pos === 'PROPN') return true
    if (
      !(
        pos === 'ADJ' ||
        pos === 'CCONJ' ||
        pos === 'NUM' ||
        pos === 'ADV' ||
        pos === 'VERB' ||
        lowerAt(words, i) === ',' ||
        lowerAt(words, i) === '-'
      )
    )
      return false
  }
  return false
}

/** A participle before its noun: "the wounded soldier", "Iran’s leading reformer", "with injured passengers". */
function premodifies(words: readonly TaggedWord[], first: number, at: number): boolean {
  const next = words[at + 1]
  if (!next || !/^(?:NOUN|PROPN|ADJ|VERB|NUM)$/.test(next.pos)) return false
  if (next.pos === 'VERB' && !(next.form === 'participle' || next.form === 'ing')) return false
  if (!nounFollows(words, at + 1)) return false
  if (at > first) return true
  const before = words[at - 1]
  if (words[at]?.form === 'ing')
    return (
      before !== undefined &&
      before.pos === 'ADP' &&
      words[at + 1]?.form === 'plural' &&
      before.lower !== 'by' &&
      before.lower !== 'of' &&
      before.lower !== 'for' &&
      before.lower !== 'without'
    )
  return before === undefined || /^(?:ADP|CCONJ|SCONJ|PUNCT)$/.test(before.pos)
}

/** "political and economic crisis", "two or three men". */
function joinsModifiers(words: readonly TaggedWord[], at: number): boolean {
  const [before, next] = [posAt(words, at - 1), posAt(words, at + 1)]
  if (before === 'NUM' && next === 'NUM') return true
  if (before !== 'ADJ') return false
  return next === 'ADJ' && nounFollows(words, at + 1)
}

/** A hyphen without spaces ("anti-Taliban"), a quoted word in the phrase ("the “special” unit"), "big, bad wolf". */
function bridges(words: readonly TaggedWord[], first: number, at: number): boolean {
  const [before, mark, next] = [words[at - 1], words[at], words[at + 1]]
  if (!before || !mark || !next || at === first) return false
  if (/^[-–/]$/.test(mark.text))
    return (
      before.end === mark.start && mark.end === next.start && /^(?:NOUN|PROPN|ADJ|NUM|VERB)$/.test(next.pos)
    )
  if (quoteMark.test(mark.lower)) {
    const opens = before.end < mark.start
    if (opens) return !/^(?:NOUN|PROPN)$/.test(before.pos) && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.pos)
    return /^(?:NOUN|PROPN|ADJ)$/.test(next.pos) && next.start > mark.end && before.pos !== 'PUNCT'
  }
  return mark.text === ',' && before.pos === 'ADJ' && next.pos === 'ADJ' && nounFollows(words, at + 1)
}

/** An adjective behind a noun goes on with the phrase before another noun only: "Reuters economic correspondent". */
const continues = (words: readonly TaggedWord[], at: number): boolean =>
  nounFollows(words, at + 1) && !/^(?:last|next)$/.test(lowerAt(words, at)) && words[at - 1]?.pos === 'PROPN'

/** "$", "€" before a number, "%" behind one. */
const isAmount = (words: readonly TaggedWord[], at: number): boolean =>
  posAt(words, at + 1) === 'NUM' || posAt(words, at - 1) === 'NUM'

/** Two nouns in a row that are two phrases: a time behind another noun, "said Monday [officials]". */
function breaksNouns(words: readonly TaggedWord[], at: number): boolean {
  const lower = lowerAt(words, at)
  if (timeNumber.test(lower)) return false
  return (
    weekday.test(lower) &&
    !weekday.test(lowerAt(words, at - 1)) &&
    lowerAt(words, at - 1) !== 'sunday' &&
    words[at + 1]?.lower !== "'s" &&
    posAt(words, at + 1) !== 'NOUN' &&
    posAt(words, at + 1) !== 'PROPN'
  )
}
const weekday = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight)$/
