import type { EntityType } from '../../mention.ts'
import { roleNoun } from '../../roles/role-noun.ts'
import { prepositions } from '../lexicon/closed-class-data.ts'
import { isCapital, lowerAt, type Range, textAt } from '../words/clauses.ts'
import type { Word } from '../words/units.ts'
import { entity, type Identity, identified, open, type SourceKind } from './identity.ts'
import { readNounPhrase } from './noun-phrase.ts'
import { endsName, isDemonym, isNational, isProper } from './proper.ts'
import { isList, type Source } from './source.ts'
import { callsPeople, isOf, isPerson, sourceNoun } from './source-noun.ts'
import { outlets, outletTails } from './source-nouns-data.ts'

/** "Interior Minister Anna Berg", "NATO", "the Daily Post": the head is a name. */
export function byName({
  words,
  phrase: { from, head, modifiers, appositions },
  noun,
}: Source): Identity | undefined {
  const word = words[head]
  if (!word) return undefined
  const { name } = word
  if (name && !(noun?.many && noun.classes.has('insider') && !isCapital(word)))
    return entity(name.entity, kindOf(name.type, words, head), 'it is named')
  if (isLabel(words, from, head)) return identified('person', 'a label that stands for a name')
  // "News 6", "Channel 4"
  if (head > from && /^\d{1,3}$/.test(word.text) && isOutlet(words, head - 1))
    return identified('outlet', 'it has a name')
  if (!isCapital(word) || isDemonym(word)) return undefined
  // "a Labour MP, Ann Cole": whom the comma names
  if (noun && callsPeople(noun) && appositions.length > 0) return undefined
  if (noun && !endsName(words, head, from)) return undefined
  if (!isProper(words, head) && !endsName(words, head, from)) return undefined
  return identified(kindInWords(words, head, modifiers.from), 'it has a name')
}

/** "Witness 4", "Officer A", "@bluebird": as good as a name. */
function isLabel(words: readonly Word[], from: number, head: number): boolean {
  const text = textAt(words, head)
  if (/^@/.test(text) || textAt(words, from) === '@') return true
  const before = words[head - 1]
  return (
    head > from &&
    /^(?:\d+|\p{Lu})$/u.test(text) &&
    isCapital(before) &&
    sourceNoun(before?.lower ?? '')?.many === false
  )
}

/** "a local doctor, Ann Smith"; "Sandvik’s brother, Lars": a name stands beside it. */
export function byApposition(source: Source): Identity | undefined {
  const { words, phrase, noun } = source
  if (noun?.many && isList(words, source)) return undefined
  const people = noun ? callsPeople(noun) : roleNoun(lowerAt(words, phrase.head))?.type === 'person'
  for (const range of phrase.appositions) {
    const { head, possessor } = readNounPhrase(words, range)
    const word = words[head]
    if (!word || !isCapital(word)) continue
    const { name } = word
    // what brackets tell of a person is of something else: "the head of CEI (the Conference)"
    if (people && name && name.type !== 'person' && lowerAt(words, range.from - 1) === '(') continue
    if (name && !possessor)
      return entity(name.entity, kindOf(name.type, words, head), 'a name stands beside it')
    if (!name && isName(words, { from: range.from, to: head + 1 }))
      return identified('person', 'a name stands beside it')
  }
  return givesName(words, phrase) ? identified('person', 'its name is told') : undefined
}

/** "a neighbour, who gave her name only as Ann", "a man identified as Bo". */
function givesName(words: readonly Word[], { head, to }: Range & { readonly head: number }): boolean {
  for (let i = head + 1; i + 1 < to; i++)
    if (/^(?:name|named|identified|known|surnamed|nicknamed)$/.test(lowerAt(words, i)))
      for (let j = i + 1; j < Math.min(to, i + nameReach); j++)
        if (
          isCapital(words[j]) &&
          /^(?:as|only|is|was|name|named|surnamed|nicknamed|known)$/.test(lowerAt(words, j - 1))
        )
          return true
  return false
}
/** How far behind such a word the name may stand, in words. */
const nameReach = 5

/** "Mevlüt Çavuşoğlu" not found as a name: capitals alone. */
function isName(words: readonly Word[], { from, to }: Range): boolean {
  for (let i = from; i < to; i++)
    if (!isCapital(words[i]) || prepositions.has(lowerAt(words, i))) return false
  return !isDemonym(words[to - 1]) && !sourceNoun(lowerAt(words, to - 1))
}

/** What kind of source bears the name at `head`. */
function kindOf(type: EntityType, words: readonly Word[], head: number): SourceKind {
  if (type === 'person') return 'person'
  return isOutlet(words, head) ? 'outlet' : 'institution'
}

/** By the words of the name alone. */
function kindInWords(words: readonly Word[], head: number, from: number): SourceKind {
  const lower = lowerAt(words, head)
  if (isOutlet(words, head)) return 'outlet'
  if (isOf(lower, 'paper', 'figure')) return 'document'
  let first = head
  while (first > from && isCapital(words[first])) first--
  // "pricing site CoinLedger"
  if (isOf(lowerAt(words, first), 'body') && first < head) return 'institution'
  const body = isOf(lower, 'body', 'state', 'force') || /^\p{Lu}{2,6}$/u.test(textAt(words, head))
  return body || lowerAt(words, from) === 'the' || lowerAt(words, from - 1) === 'the'
    ? 'institution'
    : 'person'
}

const isOutlet = (words: readonly Word[], head: number): boolean => {
  const lower = lowerAt(words, head)
  return outlets.has(lower) || (outletTails.has(lower) && isCapital(words[head]))
}

/**
 * A person's name ends the phrase, without a comma: "the commander in southern Iraq Colonel Butch Kievenaar", "Minister of
 * Education Stefania Giannini", "Police and Crime Commissioner Matt Storey".
 */
export function byNameAtEnd({
  words,
  noun,
  phrase: { head, to, determiner, others, possessor },
}: Source): Identity | undefined {
  const name = words[to - 1]?.name
  if (name?.type !== 'person') return undefined
  let from = to - 1
  while (from > head && words[from - 1]?.name === name) from--
  if (from <= head) return undefined
  let before = from - 1
  while (before > head && isTitle(words[before])) before--
  const behindName = before > head && words[before]?.name
  const bare = determiner === '' && possessor === null
  // "founder and chief executive Ann Berg": one who is both
  const both = others !== null && isOne(lowerAt(words, head)) && isOne(lowerAt(words, from - 1))
  const title = bare && !noun?.many && (both || isWritten(words, { from: head, to: from }))
  const joined = others === null || ((both || (noun !== undefined && !noun.many)) && others.from < from)
  return joined && (behindName || title) ? entity(name.entity, 'person', 'a name ends it') : undefined
}

/** Whether all but small words are in capitals, and the last is no small word: "Minister of Education". */
function isWritten(words: readonly Word[], { from, to }: Range): boolean {
  for (let i = from; i < to; i++)
    if (
      !isCapital(words[i]) &&
      (i + 1 === to || !/^(?:of|and|for|the|-|one|two|three|four|five|six|\d)$/.test(lowerAt(words, i)))
    )
      return false
  return true
}

const isOne = (lower: string): boolean =>
  isPerson(lower) && sourceNoun(lower)?.many !== true && !/[^s]s$/.test(lower)

const isTitle = (word: Word | undefined): boolean =>
  word !== undefined &&
  isCapital(word) &&
  !word.name &&
  (sourceNoun(word.lower) !== undefined || roleNoun(word.lower) !== undefined)

/** Of whom a country has one. */
const offices = /^(?:president|premier|chancellor|king|queen|emperor|emir|sultan|monarch|pope)$/
const ministries =
  /^(?:prime|foreign|interior|defen[cs]e|finance|justice|home|oil|energy|health|education|trade|transport|environment|agriculture|labou?r)$/
const others = /^(?:former|ex|late|deputy|vice|acting|senior|junior|one|another|any|every|each|no)$/

/** "A defiant Iranian president", "Russian foreign minister": nobody else holds the office. */
export function byOffice({
  words,
  phrase: { modifiers, head, determiner },
  head: called,
}: Source): Identity | undefined {
  const minister = called === 'minister' && ministries.test(lowerAt(words, head - 1))
  const nation = minister ? head - 2 : head - 1
  if (!(minister || offices.test(called)) || nation < modifiers.from || !isNational(words[nation]))
    return undefined
  if (others.test(determiner)) return undefined
  for (let i = modifiers.from; i < nation; i++) if (others.test(lowerAt(words, i))) return undefined
  return open('person', 'a country has one')
}
