import { possessives } from '../lexicon/closed-class-data.ts'
import { isComma, isHyphen, isTime, lowerAt, type Range } from '../words/clauses.ts'
import type { Word } from '../words/units.ts'
import type { Identity } from './identity.ts'
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts'
import { isDemonym, isProper } from './proper.ts'
import type { Scene } from './scene.ts'
import { callsPeople, isOf, type NounClass, type SourceNoun, sourceNoun } from './source-noun.ts'
import { compounds } from './source-nouns-data.ts'
import type { Speakers } from './speakers.ts'

/** Where a source stands: what is known of the article, the unit, and who has spoken so far. */
export interface Place {
  readonly scene: Scene
  readonly unit: number
  readonly speakers: Speakers
}

/** A source as the rules read it. */
export interface Source extends Place {
  readonly words: readonly Word[]
  readonly phrase: NounPhrase
  /** The head, lower case. */
  readonly head: string
  readonly noun: SourceNoun | undefined
  /** Whose or which it is has been told: "the", "those", "her", "Sandvik's". */
  readonly definite: boolean
  /** Somebody's: "her", "Sandvik's". */
  readonly owned: boolean
  /** One of many: "a", "one", "another". */
  readonly indefinite: boolean
  /** Who another part of the phrase is; null where the phrase is nested too deep to be read. */
  readonly who: (range: Range) => Identity | null
}

const definites = /^(?:the|this|that|these|those)$/
const indefinites = /^(?:an?|one|another|any|some|every|each)$/

export function readSource(words: readonly Word[], range: Range, place: Place, who: Source['who']): Source {
  const phrase = readNounPhrase(words, range)
  const head = lowerAt(words, phrase.head)
  const owned = phrase.possessor !== null || possessives.has(phrase.determiner)
  return {
    scene: place.scene,
    unit: place.unit,
    speakers: place.speakers,
    words,
    phrase,
    head,
    noun:
      hyphened(words, phrase.head) ??
      sourceNoun(compounds.get(`${lowerAt(words, phrase.head - 1)} ${head}`) ?? head),
    owned,
    definite: owned || definites.test(phrase.determiner),
    indefinite: !owned && indefinites.test(phrase.determiner || lowerAt(words, phrase.modifiers.from)),
    who,
  }
}

/** How far before its head such a noun may begin, in words and hyphens. */
const longestHyphened = 5
/** The noun that ends in a head behind a hyphen: "mother-in-law", which is no law, "think-tank". */
function hyphened(words: readonly Word[], head: number): SourceNoun | undefined {
  let found: SourceNoun | undefined
  let noun = lowerAt(words, head)
  for (let at = head - 1; at > head - longestHyphened && isHyphen(words, at); at -= 2) {
    noun = `${lowerAt(words, at - 1)}-${noun}`
    found = sourceNoun(noun) ?? found
  }
  return found
}

/** Whether the range is a list: "police, doctors and firefighters". */
export const isList = (words: readonly Word[], { phrase }: Source): boolean =>
  phrase.others !== null && isComma(words[phrase.others.from - 2])

/** Whether the head is a noun of one of the classes. */
export const isA = ({ noun }: Source, ...classes: readonly NounClass[]): boolean =>
  noun !== undefined && classes.some((one) => noun.classes.has(one))

/** Whether the head calls people, or may: by a noun of the tables, or by one of none. */
export const isPeople = ({ noun }: Source): boolean => noun === undefined || callsPeople(noun)

/** Whose somebody or something is, by the phrase itself. */
export interface Owner {
  /** Null where the phrase is nested too deep to be read. */
  readonly identity: Identity | null
  /** "’s", "her", the preposition, or "" for a word before the head: "NATO spokesman". */
  readonly by: string
  readonly range: Range
  /** The participle before the preposition: "seen" in "seen by the paper"; empty where there is none. */
  readonly lead: string
}

/** All whose it can be, the nearest to the head first: words before it, possessor, complements with these prepositions. */
export function ownersOf(source: Source, prepositions: ReadonlySet<string>): Owner[] {
  const { words, phrase, who } = source
  const owners: Owner[] = []
  const add = (range: Range, by: string, lead = '') => owners.push({ identity: who(range), by, range, lead })
  const before = nameBefore(source)
  if (before) add(before, '')
  if (phrase.possessor) add(phrase.possessor, "'s")
  else if (possessives.has(phrase.determiner)) {
    const at = words.findIndex((word, i) => i >= phrase.from && word.lower === phrase.determiner)
    add({ from: at, to: at + 1 }, phrase.determiner)
  }
  // "by this newspaper", and not "by this week"
  for (const { preposition, range, lead } of phrase.complements)
    if (
      prepositions.has(preposition) &&
      !isTime(words, range.to - range.from > 1 ? range.to - 1 : range.from)
    )
      add(range, preposition, lead)
  return owners
}

/** "Brown University" in "Brown University researchers"; "foreign ministry" in "a foreign ministry spokeswoman". */
function nameBefore({ words, phrase: { modifiers } }: Source): Range | undefined {
  const at = modifiers.to - 1
  if (at < modifiers.from) return undefined
  let from = at
  if (isProper(words, at)) {
    while (from > modifiers.from && isProper(words, from - 1)) from--
    return { from, to: at + 1 }
  }
  if (!isOf(lowerAt(words, at), 'body', 'state', 'force')) return undefined
  while (from > modifiers.from && !isDemonym(words[from - 1])) from--
  return { from, to: at + 1 }
}
