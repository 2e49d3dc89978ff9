import { lowerAt } from '../../../language/words/tagged-word.ts'
import type { Context } from '../context/context.ts'
import { classBit, classBits } from '../context/gazetteer.ts'
import type { Word } from '../context/word.ts'
import { isLegalForm } from '../sentence/companies.ts'
import { tradeWords } from '../sentence/companies-data.ts'
import { eventEndings } from '../sentence/named-events.ts'
import type { TaggedSpan } from '../tagged-span.ts'
import type { Votes } from './evidence.ts'
import { wordsOf } from './words-of.ts'

/** Shorter words are too often common ones, or initials. */
const leastLetters = 3
/** What lists know as something else is no company's short name. */
const otherwise = classBits('country', 'city', 'region', 'demonym', 'calendar', 'title')

/** First words of persons named in full: all of them, and those that lists know as given names or know nothing of. */
export function findGivens(
  contexts: readonly Context[],
  tagged: readonly TaggedSpan[],
): { readonly firsts: ReadonlySet<string>; readonly givens: ReadonlySet<string> } {
  const firsts = new Set<string>()
  const givens = new Set<string>()
  for (const { sentence, from, to, type } of tagged) {
    const context = contexts[sentence]
    const first = context?.words[from]
    if (type !== 'person' || to - from < 2 || !context || first?.form !== 'Capital') continue
    firsts.add(first.text)
    const mask = context.masks[from] ?? 0
    if (
      first.text.length >= leastLetters &&
      (mask & classBit('given name') || mask === 0) &&
      !context.commons[from]
    )
      givens.add(first.text)
  }
  return { firsts, givens }
}

/** Short names of companies whose full names tell what they are: "Halvorsen" of "Halvorsen Corp.", of "Halvorsen Foods". */
export function findShortBodies(contexts: readonly Context[], tagged: readonly TaggedSpan[]): Set<string> {
  const found = new Set<string>()
  for (const { sentence, from, to, type, sure } of tagged) {
    const context = contexts[sentence]
    if (type !== 'organization' || to - from < 2 || !context) continue
    const { words, masks, commons } = context
    // "Indeed" of "Indeed Canada"
    if (sure && to - from === 2) found.add(wordsOf(contexts, sentence, from, from + 1))
    let end = to
    // "Hoxton Mining Co. of Canada"
    for (let i = from + 2; i < to; i++) if (words[i]?.text === 'Co.' && end === to) end = i
    while (end > from + 1 && isLegalForm(words[end - 1])) end--
    // "Cask Hill" of "Cask Hill Partners"
    if (end === to && to - from > 2 && trades.has(lowerAt(words, to - 1)))
      found.add(wordsOf(contexts, sentence, from, to - 1))
    if (end < to) found.add(wordsOf(contexts, sentence, from, end))
    // "Halcyon" of "Halcyon Water"; "Gando" of "Gando School" may be a village
    else if (
      !trades.has(lowerAt(words, to - 1)) &&
      (masks[from] || !commons[to - 1] || to - from > 2 || ofTowns.test(lowerAt(words, to - 1)))
    )
      continue
    const first = words[from]
    if (!first || !isShort(first) || commons[from]) continue
    if ((masks[from] ?? 0) & otherwise) continue
    found.add(first.text)
  }
  return found
}

/** "ESB" of ESB Networks, but no "UK" and no initials. */
const isShort = ({ form, text }: Word): boolean =>
  (form === 'Capital' && text.length >= leastShort) || (form === 'CAPITALS' && text.length >= leastLetters)

/** Before a lone name where somebody is. */
const where =
  /^(?:in|at|near|from|to|across|outside|around|through|throughout|visit|leave|left|reach|reached)$/

/**
 * Words of places' names that stand alone as the place: "Jasper" of "Jasper National Park", behind a preposition, and
 * "Merapi" of "Mount Merapi". Who speaks or bears a title is somebody.
 */
export function findShortPlaces(
  contexts: readonly Context[],
  tagged: readonly TaggedSpan[],
  evidence: ReadonlyMap<string, Votes>,
): Set<string> {
  const begun = new Set<string>()
  const peaks = new Set<string>()
  const persons = new Set<string>()
  const alone = new Set<string>()
  for (const { sentence, from, to, type, sure } of tagged) {
    const context = contexts[sentence]
    if (!context) continue
    const { words, masks } = context
    const first = words[from]?.text ?? ''
    if (type === 'person' && (to - from > 1 || sure || (masks[to] ?? 0) & classBit('saying')))
      for (let i = from; i < to; i++) persons.add(words[i]?.text ?? '')
    if (type === 'place' && to - from > 1 && (masks[to - 1] ?? 0) & classBit('place word')) begun.add(first)
    if (to - from === 2 && /^(?:mount|mt)$/.test(lowerAt(words, from))) peaks.add(words[from + 1]?.text ?? '')
    if (to - from === 1 && where.test(lowerAt(words, from - 1))) alone.add(first)
  }
  return new Set(
    [...peaks, ...[...begun].filter((text) => alone.has(text))].filter(
      (text) => evidence.has(text) && !persons.has(text),
    ),
  )
}

/**
 * What an event of the text is called for short: "the Inquiry", where the Infected Blood Inquiry sits, "the Fringe" of the
 * Edinburgh Festival Fringe, "Garma" of the Garma Festival, where nothing is in or near Garma.
 */
export function findShortEvents(contexts: readonly Context[], tagged: readonly TaggedSpan[]): Set<string> {
  const found = new Set<string>()
  const begun = new Set<string>()
  for (const { sentence, from, to, type } of tagged) {
    const { words, masks } = contexts[sentence] ?? {}
    const [first, last] = [words?.[from], words?.[to - 1]]
    if (type !== 'event' || to - from < 2 || !first || !last) continue
    const isCapital = words?.slice(from, to).every(({ form }) => form === 'Capital')
    const isThird = to - from > 2 && isCapital && !((masks?.[to - 1] ?? 0) & named)
    if (eventEndings.has(last.lower) || isThird) found.add(last.text)
    if (to - from === 2 && festival.test(last.lower) && !masks?.[from]) begun.add(first.text)
  }
  for (const { words } of contexts)
    words.forEach(({ lower }, i) => {
      if (/^(?:in|near|outside|around)$/.test(lower)) begun.delete(words[i + 1]?.text ?? '')
    })
  return new Set([...found, ...begun])
}
const festival = /^(?:festival|fest|biennale|gathering|regatta|marathon)$/
const named = otherwise | classBits('given name', 'surname', 'place')

/** Storms by their names alone: "Fionnuala" of "Storm Fionnuala", "Nando" of "Severe Tropical Storm “Nando”". */
export function findShortStorms(contexts: readonly Context[]): Set<string> {
  const found = new Set<string>()
  for (const { words, masks, commons, sentenceCase } of contexts) {
    if (sentenceCase !== 0) continue
    words.forEach(({ lower, form }, storm) => {
      if (form !== 'Capital' || !storms.test(lower)) return
      const at = words[storm + 1]?.text === '"' ? storm + 2 : storm + 1
      const [name, next] = [words[at], words[at + 1]]
      // "Storm Prediction Center", "Storm Sunday"
      if (name?.form !== 'Capital' || next?.form === 'Capital' || (masks[at] ?? 0) & otherwise) return
      // "the National Hurricane Center", "Hurricane Season"
      if (
        commons[at] === 1 ||
        /^(?:cent(?:er|re)|season|committee|council|agency|board|fund|watch|warning)$/.test(name.lower)
      )
        return
      if (name.text.length >= leastLetters) found.add(name.text)
    })
  }
  return found
}
const storms = /^(?:storm|hurricane|typhoon|cyclone)$/

/** What a town has, and is called by it. */
const ofTowns =
  /^(?:schools?|university|college|hospital|council|court|police|academy|church|museum|parish|library|club|airport|association|society|community|party|union|authority|station|team|family|initiative|committee|commission|branch|clinic|gallery|collection|festival|theatre|chamber)$/
const trades = new Set(tradeWords.split(' '))
/** A shorter word is too often one of a name that has nothing to do with the company. */
const leastShort = 4
