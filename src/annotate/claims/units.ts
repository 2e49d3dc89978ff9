import type { Document } from '../../text/document.ts'
import type { Span } from '../../text/span.ts'
import { abbreviations } from './closed-class-data.ts'
import { withoutTitleCase } from './title-case.ts'

/** A token as the claim rules read it. */
export interface Word extends Span {
  readonly text: string
  /** In lower case, with straight apostrophes; "WHO" and "US" are "who." and "us.", so that they are no pronouns. */
  readonly lower: string
  /** Index into `Document.quotations` of the quotation it stands in (its marks included), or -1. */
  readonly quote: number
}

/** A stretch that states by itself: a sentence, also one of several inside a quotation. */
export interface Unit extends Span {
  readonly words: readonly Word[]
  readonly paragraph: number
}

const endMark = /^[.!?…]$/
const opener = /^[\p{Lu}\p{N}“‘"'«„([]/u
const closingMark = /^["”’'»)\]]$/u
/** No sentence is read further than this: keeps every rule linear on text without stops. In words. */
const longest = 250

/** Cuts a document's sentences on where a quotation holds several, or ends with its own full stop. Linear. */
export function readUnits(document: Document): Unit[] {
  const units: Unit[] = []
  let quote = 0
  for (const sentence of document.sentences) {
    const words: Word[] = []
    const shouted = !/\p{Ll}/u.test(document.text.slice(sentence.start, sentence.end))
    for (const token of sentence.tokens) {
      while ((document.quotations[quote]?.end ?? Number.POSITIVE_INFINITY) <= token.start) quote++
      const at = document.quotations[quote]
      const inside = at !== undefined && at.start <= token.start
      const { start, end, text } = token
      const lower = !shouted && pronounAcronym.test(text) ? `${text.toLowerCase()}.` : text.toLowerCase()
      const plain = lower.includes('’') ? lower.replaceAll('’', "'") : lower
      pushWord(words, { start, end, text, lower: plain, quote: inside ? quote : -1 })
    }
    for (const part of parts(withoutTitleCase(words))) {
      const [first, last] = [part[0], part.at(-1)]
      if (first && last) {
        units.push({ start: first.start, end: last.end, words: part, paragraph: sentence.paragraph })
      }
    }
  }
  return units
}

/** Bodies and countries whose letters spell a pronoun: "WHO says", "told US officials". */
const pronounAcronym = /^(?:WHO|US|IT)$/
const contraction = /^(\p{L}+)('(?:s|d|ve|re|ll|m))$/u

/** Adds the word, a contraction as its two: "they’ve" says who, and that a verb follows. */
function pushWord(words: Word[], word: Word): void {
  const cut = word.lower.includes("'") ? contraction.exec(word.lower)?.[1]?.length : undefined
  if (cut === undefined) {
    words.push(word)
    return
  }
  const { start, end, text, lower, quote } = word
  words.push({ start, end: start + cut, text: text.slice(0, cut), lower: lower.slice(0, cut), quote })
  words.push({ start: start + cut, end, text: text.slice(cut), lower: lower.slice(cut), quote })
}

function parts(words: readonly Word[]): Word[][] {
  const found: Word[][] = []
  let from = 0
  for (let i = 0; i + 1 < words.length; i++) {
    if (!endsStatement(words, i) && i + 1 - from < longest) continue
    found.push(words.slice(from, i + 1))
    from = i + 1
  }
  found.push(words.slice(from))
  return found.filter((part) => part.length > 0)
}

/** Whether a sentence ends with this word although the splitter went on: only in and around quotations. */
function endsStatement(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (!word || !next) return false
  if (word.quote >= 0 && next.quote === word.quote) {
    if (closingMark.test(next.text)) return false
    return stops(word) && opener.test(next.text) && next.start > word.end
  }
  // Past a closing mark: a full stop before it ends the sentence, a question mark need not ("‘Why?’ Smith asked").
  const before = words[at - 1]
  if (word.quote < 0 || !closingMark.test(word.text) || !before) return false
  return (
    (before.text === '.' || stops(before)) &&
    opener.test(next.text) &&
    next.start > word.end &&
    !/[!?]/.test(before.text)
  )
}

function stops(word: Word): boolean {
  if (endMark.test(word.text)) return true
  return /[\p{Ll}\d)]\.$/u.test(word.text) && !abbreviations.has(word.lower)
}
