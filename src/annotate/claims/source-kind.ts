import { isCapital, isComma, isWord, lowerAt, type Range, textAt } from './clauses.ts'
import { determiners, possessives, prepositions, subjectPronouns } from './closed-class-data.ts'
import {
  bareBodies,
  bodies,
  demonyms,
  documents,
  outlets,
  outletTails,
  unnamedPlurals,
  unnamedSingulars,
} from './sources-data.ts'
import type { Word } from './units.ts'

/** Who stands behind a statement. The last four name nobody. */
export type SourceKind =
  | 'person'
  | 'institution'
  | 'outlet'
  | 'document'
  | 'unnamed-official'
  | 'witness'
  | 'crowd'
  | 'anonymous'
  | 'none'

/** Whether a reader can tell who it is. */
export const isIdentified = (kind: SourceKind): boolean =>
  kind === 'person' || kind === 'institution' || kind === 'outlet' || kind === 'document'

const spokes = /^(?:spokes(?:man|woman|person|people|men|women)|representatives?|lawyers?|attorneys?)$/
const official =
  /official|authorit|officer|police|prosecut|investigat|diplomat|minister|commander|spokes|detective|aide|adviser|lawmaker|general|inspector/
/** Whoever is called that has no name in the article, with "the" neither. */
const nameless = /^(?:source|person|insider|caller)$/
const seen =
  /witness|bystander|onlooker|resident|neighbo|villager|survivor|passenger|photographer|medic|doctor|correspondent/

/** What kind of source a noun phrase names. A pronoun is left to whoever knows what it refers to. */
export function sourceKind(words: readonly Word[], range: Range): SourceKind | 'pronoun' {
  const { from, to } = range
  const first = lowerAt(words, from)
  if (
    to - from === 1 &&
    subjectPronouns.has(first) &&
    !['some', 'many', 'most', 'others', 'all', 'everyone', 'nobody', 'someone', 'somebody'].includes(first)
  )
    return 'pronoun'
  if (to - from === 1 && /^(?:him|her|them)$/.test(first)) return 'pronoun'
  const head = headOf(words, range)
  const lower = lowerAt(words, head)
  const anonymous =
    /anonym|unnamed|unidentified|undisclosed|unknown/.test(phrase(words, range)) ||
    /(?:not (?:be|been) (?:named|identified|authori[sz]ed))/.test(phrase(words, range))
  const owner = { from, to: head }
  if (counts.test(lower) && (hasProper(words, owner) || hasPossessive(words, owner))) return 'document'
  if (unnamedPlurals.has(lower) && !isNameHead(words, head, range)) {
    // "estimates by the IPN": a paper of a body that is named.
    if (ofFigures.test(lower) && byName(words, { from: head + 1, to })) return 'document'
    // "Brown University researchers led by Ann Smith": the name behind them counts where it leads.
    return unnamedOf(
      lower,
      documents.has(lower) && hasProper(words, { from, to: head }) ? 'document' : undefined,
    )
  }
  if (bareBodies.has(lower))
    return hasProper(words, { from, to: head }) || hasOfName(words, range, head)
      ? 'institution'
      : 'unnamed-official'
  if (unnamedSingulars.has(lower) && !isNameHead(words, head, range)) {
    if (spokes.test(lower) && !anonymous && hasOfName(words, range, head)) return 'institution'
    const indefinite = ['a', 'an', 'one', 'another', 'some', 'any'].includes(first)
    if (indefinite && namedBehind(words, { from: head + 1, to })) return 'person'
    if (anonymous || nameless.test(lower)) return 'anonymous'
    if (spokes.test(lower) && (hasProper(words, { from, to: head }) || hasBody(words, { from, to: head })))
      return 'institution'
    if (
      indefinite ||
      (!determiners.has(first) && !hasPossessive(words, { from, to: head }) && !hasProper(words, range))
    )
      return unnamedOf(lower)
    return 'person'
  }
  if (anonymous) return 'anonymous'
  if (outletTails.has(lower) && isCapital(words[head]) && isCapital(words[head - 1])) return 'outlet'
  // "Recent research shows": nobody can tell whose.
  if (masses.test(lower) && head === to - 1 && !/^(?:the|this|that|its|his|her|their)$/.test(first))
    return hasProper(words, range) || hasPossessive(words, range) ? 'document' : 'crowd'
  if (documents.has(lower)) return 'document'
  if (outlets.has(lower) || (outletTails.has(lower) && isCapital(words[head]))) return 'outlet'
  if (bodies.has(lower))
    return first === 'a' || first === 'an' || first === 'one'
      ? hasProper(words, range)
        ? 'institution'
        : 'anonymous'
      : 'institution'
  if (hasProper(words, range) || isCapital(words[head]))
    return isBodyName(words, head) ? 'institution' : 'person'
  if (possessives.has(first) || first === 'the' || hasPossessive(words, range))
    return lower.endsWith('s') && first === 'the' && !/ss$/.test(lower) ? 'crowd' : 'person'
  return unnamedOf(lower)
}

function unnamedOf(lower: string, otherwise?: SourceKind): SourceKind {
  if (otherwise) return otherwise
  if (/^sources?$/.test(lower)) return 'anonymous'
  if (official.test(lower)) return 'unnamed-official'
  return seen.test(lower) ? 'witness' : 'crowd'
}

const masses = /^(?:research|data|evidence|literature)$/
/** "the MDS estimates", "the company's second-quarter results": a paper whose owner is told. */
const counts = /^(?:estimates|figures|numbers|results|filings|statistics)$/
const ofFigures = /^(?:estimates|figures|numbers|studies|polls|surveys|reports|documents|papers)$/
const byName = (words: readonly Word[], { from, to }: Range): boolean => {
  for (let i = from; i + 1 < to; i++)
    if (/^(?:by|from)$/.test(lowerAt(words, i))) return hasProper(words, { from: i + 1, to })
  return false
}

const phrase = (words: readonly Word[], { from, to }: Range): string =>
  words
    .slice(from, to)
    .map((word) => word.lower)
    .join(' ')

/** The head: the last word before the first preposition, comma, relative or participle. */
export function headOf(words: readonly Word[], { from, to }: Range): number {
  let head = from
  for (let i = from; i < to; i++) {
    const lower = lowerAt(words, i)
    if (
      i > from &&
      (prepositions.has(lower) ||
        isComma(words[i]) ||
        lower === 'who' ||
        lower === 'which' ||
        lower === 'that' ||
        lower === '(' ||
        lower === 'and')
    ) {
      // "an official with knowledge of …"; "The head of the agency": the first noun is the head.
      break
    }
    if (
      i > from &&
      /^(?:speaking|working|using|citing|based|quoted|familiar|close|present|briefed|led|including|involved|asked|opposed|conducted|released|published|commissioned|obtained|issued|to)$/.test(
        lower,
      ) &&
      !isCapital(words[i])
    )
      break
    // "Protesters marching through the streets": what they do is no part of who they are.
    if (i > from && unnamedPlurals.has(lowerAt(words, i - 1)) && /[a-z](?:ing|ed)$/.test(lower)) break
    if (lower === "'s" || lower === "'") continue
    if (isWord(words[i])) head = i
  }
  return head
}

const isProper = (words: readonly Word[], at: number, range: Range): boolean => {
  const word = words[at]
  if (!isCapital(word) || !word) return false
  const startsUnit = at === 0 || (at === range.from && /["“—–―-]/.test(textAt(words, at - 1)))
  if (!startsUnit) return true
  const lower = word.lower
  return (
    !determiners.has(lower) &&
    !unnamedPlurals.has(lower) &&
    !unnamedSingulars.has(lower) &&
    !bodies.has(lower) &&
    !documents.has(lower) &&
    !commonLead.has(lower)
  )
}
const commonLead = new Set(
  'senior local military security former top several some many most other recent new early police state media official foreign western medical rescue health one six seven eight nine ten scores thousands another research data evidence studies government opposition rebel defense defence law human army hospital school city county party church election court two three four five dozens hundreds both but and'.split(
    ' ',
  ),
)

const hasProper = (words: readonly Word[], range: Range): boolean => {
  for (let i = range.from; i < range.to; i++) if (isProper(words, i, range)) return true
  return false
}

/** Whether the head word is itself the end of a name ("Officer Smith" no, "John Rivers" yes). */
const isNameHead = (words: readonly Word[], head: number, range: Range): boolean =>
  isCapital(words[head]) &&
  head > range.from &&
  isProper(words, head - 1, range) &&
  !demonyms.has(lowerAt(words, head - 1)) &&
  head > 0

const hasPossessive = (words: readonly Word[], { from, to }: Range): boolean => {
  for (let i = from; i < to; i++) {
    const lower = lowerAt(words, i)
    if (possessives.has(lower) || lower === "'s" || lower === "'") return true
  }
  return false
}

/** "a spokesman for NATO", "lawyers for Smith". */
function hasOfName(words: readonly Word[], range: Range, head: number): boolean {
  for (let i = head + 1; i < range.to; i++) {
    if (['for', 'of', 'at', 'with', 'from', 'in'].includes(lowerAt(words, i))) {
      for (let j = i + 1; j < range.to && !isComma(words[j]); j++) {
        if (isCapital(words[j])) return true
        if (lowerAt(words, j) === 'the' || possessives.has(lowerAt(words, j))) return true
      }
    }
  }
  return false
}

const hasBody = (words: readonly Word[], { from, to }: Range): boolean => {
  for (let i = from; i < to; i++) if (bodies.has(lowerAt(words, i))) return true
  return false
}

/** A name set off behind the head: "a local doctor, Ann Smith". */
function namedBehind(words: readonly Word[], { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    const afterComma = isComma(words[i - 1]) || i === from || lowerAt(words, i - 1) === 'named'
    if (afterComma && isCapital(words[i]) && !prepositions.has(lowerAt(words, i - 1))) return true
  }
  return false
}

const isBodyName = (words: readonly Word[], head: number): boolean =>
  bodies.has(lowerAt(words, head)) ||
  /^[A-Z]{2,6}$/.test(textAt(words, head)) ||
  lowerAt(words, head - 1) === 'the'
