import { lowerAt, posAt, type TaggedWord } from '../words/tagged-word.ts'

/** Marks of quotation that may stand inside a noun phrase. */
const quoteMark = /^["'`]+$/

const isNumber = (words: readonly TaggedWord[], at: number): boolean =>
  /^(?:NUM|SYM)$/.test(posAt(words, at) ?? '') || /^(?:an?|half)$/.test(lowerAt(words, at))

/** How many words say how exact a number is: "up to 250", "more than 40", "as many as 12", "at least three". */
export function quantifierLength(words: readonly TaggedWord[], at: number): number {
  const [one, two, three] = [lowerAt(words, at), lowerAt(words, at + 1), lowerAt(words, at + 2)]
  const pair = `${one} ${two}`
  if (
    /^(?:more|less|fewer|greater|higher|lower|other|rather) than$|^up to$|^close to$|^at (?:least|most)$/.test(
      pair,
    )
  )
    return isNumber(words, at + 2) ? 2 : 0
  return one === 'as' && three === 'as' && isNumber(words, at + 3) ? 3 : 0
}

/** "no one", "the other ones" */
export const isOne = (words: readonly TaggedWord[], at: number): boolean => /^ones?$/.test(lowerAt(words, at))

/** "$", "€" before a number, "%" behind one. */
export const isAmount = (words: readonly TaggedWord[], at: number): boolean =>
  posAt(words, at + 1) === 'NUM' || posAt(words, at - 1) === 'NUM'

/** "very large", "about 50", "already weak": an adverb before what it modifies. */
export function modifies(words: readonly TaggedWord[], at: number): boolean {
  let next = at + 1
  while (next < at + 4 && posAt(words, next) === 'ADV') next++
  const word = words[next]
  if (word?.pos === 'NUM' || word?.pos === 'SYM') return true
  if (word?.pos === 'DET') return next === at + 1 && beforeDeterminer.test(lowerAt(words, at))
  if (!word || !(word.pos === 'ADJ' || isParticiple(word))) return false
  return nounFollows(words, next + 1)
}
const beforeDeterminer =
  /^(?:almost|nearly|about|even|only|just|not|virtually|practically|quite|such|particularly|especially|over|roughly|around|well)$/

const isParticiple = ({ pos, form }: TaggedWord): boolean =>
  pos === 'VERB' && (form === 'participle' || form === 'ing')

/** Whether a noun comes behind nothing but what may stand before one. */
function nounFollows(words: readonly TaggedWord[], from: number): boolean {
  for (let at = from; at < from + 5; at++) {
    const pos = posAt(words, at)
    if (pos === 'NOUN' || pos === 'PROPN') return true
    if (!/^(?:ADJ|CCONJ|NUM|ADV|VERB)$/.test(pos ?? '') && !/^[,-]$/.test(lowerAt(words, at))) return false
  }
  return false
}

/** A participle before its noun: "the wounded soldier", "Iran’s leading reformer", "with injured passengers". */
export function premodifies(words: readonly TaggedWord[], first: number, at: number): boolean {
  const next = words[at + 1]
  if (!next || !(/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.pos) || isParticiple(next))) return false
  if (!nounFollows(words, at + 1)) return false
  if (at > first) return true
  const before = words[at - 1]
  if (words[at]?.form === 'ing')
    return (
      attributive.test(lowerAt(words, at)) ||
      (before?.pos === 'ADP' && next.form === 'plural' && !/^(?:by|of|for|without)$/.test(before.lower))
    )
  return before === undefined || /^(?:ADP|CCONJ|SCONJ|PUNCT)$/.test(before.pos)
}

/** Of these the noun behind is seldom the object: "surrounding areas", "living conditions". */
const attributive =
  /^(?:surrounding|neighbou?ring|driving|living|working|operating|existing|growing|leading|ruling|remaining|following|coming|incoming|outgoing|ongoing|opposing|competing|warring|visiting|rising|falling|increasing|freezing|missing|mounting|lasting|emerging|developing|voting|sitting|acting|aspiring|governing|conflicting|underlying|continuing)$/

/** "political and economic crisis", "two or three men". */
export function joinsModifiers(words: readonly TaggedWord[], at: number): boolean {
  const [before, next] = [posAt(words, at - 1), posAt(words, at + 1)]
  if (before === 'NUM' && next === 'NUM') return true
  return before === 'ADJ' && next === 'ADJ' && nounFollows(words, at + 1)
}

/** A hyphen without spaces ("anti-Taliban"), a quoted word in the phrase ("the “special” unit"), "big, bad wolf". */
export function bridges(words: readonly TaggedWord[], first: number, at: number): boolean {
  const [before, mark, next] = [words[at - 1], words[at], words[at + 1]]
  if (!before || !mark || !next || at === first) return false
  if (/^[-–/]$/.test(mark.text))
    return (
      before.end === mark.start && mark.end === next.start && /^(?:NOUN|PROPN|ADJ|NUM|VERB)$/.test(next.pos)
    )
  if (quoteMark.test(mark.lower)) {
    if (before.end < mark.start)
      return !/^(?:NOUN|PROPN)$/.test(before.pos) && /^(?:NOUN|PROPN|ADJ|NUM)$/.test(next.pos)
    return /^(?:NOUN|PROPN|ADJ)$/.test(next.pos) && next.start > mark.end && before.pos !== 'PUNCT'
  }
  return mark.text === ',' && before.pos === 'ADJ' && next.pos === 'ADJ' && nounFollows(words, at + 1)
}

/** An adjective behind a noun goes on with the phrase before another noun only: "Reuters economic correspondent", "a year-old boy". */
export const continuesName = (words: readonly TaggedWord[], at: number): boolean =>
  (posAt(words, at - 1) === 'PROPN' || lowerAt(words, at - 1) === '-') &&
  !/^(?:last|next)$/.test(lowerAt(words, at)) &&
  nounFollows(words, at + 1)

/** Where a day ends a phrase: "said Monday [officials]", but "Monday morning", "Monday’s vote". */
export function endsWithDay(words: readonly TaggedWord[], at: number): boolean {
  if (weekday.test(lowerAt(words, at - 1)))
    return !partOfDay.test(lowerAt(words, at)) && !/^\d/.test(lowerAt(words, at))
  if (!weekday.test(lowerAt(words, at))) return false
  return lowerAt(words, at + 1) !== "'s" && !partOfDay.test(lowerAt(words, at + 1))
}
const weekday = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tomorrow|tonight)$/
const partOfDay = /^(?:(?:mid)?(?:morning|afternoon|evening|night|noon|day)|(?:a|p)\.?m\.?)$/
