import { lowerAt } from '../../../language/words/tagged-word.ts'
import type { Context } from '../context/context.ts'
import { classBits } from '../context/gazetteer.ts'
import type { TaggedSpan } from '../tagged-span.ts'
import { initialisms, things } from './things-data.ts'

const heads = new Set(things.split(' '))
const known = new Set(initialisms.split(' '))
/** An abbreviation has no more words than these before it. */
const longestExpansion = 10
const bodyWord = classBits('organization word', 'organization', 'company ending')

/** The abbreviations of things, which stand in brackets behind them. */
export function findAbbreviations(contexts: readonly Context[]): Set<string> {
  const found = new Set<string>()
  for (const context of contexts) {
    const { words, runs } = context
    for (let at = 2; at + 1 < words.length; at++) {
      const abbreviation = words[at]?.text ?? ''
      if (!isInBrackets(context, at)) continue
      const run = runs[at - 2]
      const from = run ? run.start : startOfPhrase(words, at - 2, abbreviation)
      if (from !== undefined && (run ? isThing(context, from, at - 1) : !isBody(context, at - 2)))
        found.add(abbreviation)
    }
  }
  return found
}

/** "community policing forum (CPF)" is a body in lower case. */
const isBody = ({ words, masks }: Context, head: number): boolean =>
  ((masks[head] ?? 0) & bodyWord) !== 0 ||
  /^(?:forum|team|unit|organi[sz]ations?|group|groups)$/.test(lowerAt(words, head))

/** Where lower-case words begin that begin with an abbreviation's letters: "post-traumatic stress disorder". */
function startOfPhrase(words: Context['words'], last: number, abbreviation: string): number | undefined {
  const letters = abbreviation
    .replace(/s$/, '')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
  let missing = letters.length - 1
  for (let i = last; i >= 0 && i > last - longestExpansion; i--) {
    const word = words[i]
    if (word?.form === 'other') continue
    if (word?.form !== 'lower') return undefined
    for (const part of word.lower.split('-').reverse())
      if (part.charAt(0) === letters.charAt(missing)) missing--
    if (missing < 0) return i
  }
  return undefined
}

/** "Earned Income Tax Credit (EITC)": what its abbreviation stands behind, and is no body. */
export const isAbbreviatedThing = (context: Context, from: number, to: number): boolean =>
  isInBrackets(context, to + 1) && isThing(context, from, to)

/** Whether a phrase's head says that it is no body: "Earned Income Tax Credit", but "Office of Tax Credit". */
export function isThing({ words, masks }: Context, from: number, to: number): boolean {
  const joint = words.slice(from + 1, to).findIndex(({ lower }) => /^(?:of|for|on|in)$/.test(lower))
  const head = joint < 0 ? to - 1 : from + joint
  return heads.has(lowerAt(words, head)) && ((masks[head] ?? 0) & bodyWord) === 0
}

const isInBrackets = ({ words }: Context, at: number): boolean =>
  words[at - 1]?.text === '(' &&
  words[at + 1]?.text === ')' &&
  /^\p{Lu}[\p{Lu}\p{N}-]+s?$/u.test(words[at]?.text ?? '')

/** "the DVR", "OPD hours", "the ANC and labour rooms", "CCTV footage": capitals before a thing abbreviate a common word. */
export function isOfCommonWord({ words }: Context, { from, to, type }: TaggedSpan): boolean {
  if (type !== 'organization' || to - from > 1 || words[from]?.form !== 'CAPITALS') return false
  if (known.has(lowerAt(words, from))) return true
  let at = to
  // "the OPD, PNC and labour rooms"
  while (words[at]?.text === ',' && words[at + 1]?.form === 'CAPITALS') at += 2
  if (/^(?:and|or)$/.test(lowerAt(words, at))) at++
  if (at > to) {
    while (at < words.length && at - to < 6 && words[at]?.form === 'lower' && !wards.test(lowerAt(words, at)))
      at++
  }
  return words[at]?.form === 'lower' && wards.test(lowerAt(words, at))
}
const wards =
  /^(?:hours|rooms?|wards?|footage|cameras?|tests?|testing|scans?|scanners?|machines?|kits?|masks?|forms?|numbers?|codes?|screens?|beds?|gear|cards?|clips?|images|cables?|drives?|lights?|fees?|rates?|levels?|infections?|patients|symptoms|vaccines?|drugs?)$/
