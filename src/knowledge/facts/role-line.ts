import { nationOf } from '../../annotate/roles/nation.ts'
import type { Role } from '../../annotate/roles/role.ts'
import { type NounGroup, roleNoun } from '../../annotate/roles/role-noun.ts'
import { isCapital, isMark, type Word } from '../../annotate/roles/words.ts'
import { letterPattern } from '../../text/letter-pattern.ts'
import type { Stance } from './line.ts'
import type { PlacedMention } from './scene.ts'

/** Nouns that, alone, tell nothing of a person. */
const sayNothing =
  /^(?:man|woman|boy|girl|person|individual|child|adult|member|resident|user|speaker|guest|official|victim|witness)$/

/** Words before such a noun that tell no more: "the second woman". */
const ordinal = /^(?:the|an?|first|second|third|fourth|fifth|last|only|young|old|older|younger)$/
/** What is not so, or not for certain, without these words before it: "former area councillor", "suspected terrorist". */
const reserving =
  /^(?:former|ex|suspected|alleged|accused|convicted|would-be|self-styled|self-proclaimed|acting|outgoing)$/

/** Whether the noun of a role is the head of its phrase; "chief" of "chief product officer" stands for the officer. */
const isHead = ({ complement }: Role): boolean =>
  complement === '' ||
  opensComplement.test(complement) ||
  complement
    .split(' ')
    .slice(0, 3)
    .some((word) => roleNoun(word)?.type === 'person')

/** What may follow the head of a role: "of Chile", "and writer", "at large", "born in", "emeritus". */
const opensComplement = letterPattern`^(?:of|to|for|at|in|from|with|on|and|under|by|against|between|since|turned|based|born|living|emeritus|general|elect|designate|who|[,(’'-])(?![\p{L}])`

/** "Northern city": of which country, only the rest of the article says. */
const vague =
  /^(?:the|an?|mainly|far|(?:north|south|east|west|(?:north|south)-?(?:east|west)|(?:north|south|east|west)-central)(?:ern)?|central|eastern|western|coastal|restive|remote|nearby|neighbou?ring|small|big|city|town|village|province|region|district|state|area|country|nation|island|county|suburb)$/
/** What names a part of a place or its rank, before "of" and the place. */
const partial =
  /^(?:main|largest|biggest|smallest|oldest|capital|second|third|first|only|old|inner|other|major|richest|poorest)$/

/** Groups of nouns that charge somebody with something. */
const charged: ReadonlySet<NounGroup> = new Set<NounGroup>(['attacker', 'thief', 'accused'])

export interface RoleLine {
  /** Indices of words. */
  readonly first: number
  readonly last: number
  readonly stance: Stance
}

/** The words of a title or an apposition that say what somebody is, without their article. */
export function roleLine(words: readonly Word[], placed: PlacedMention): RoleLine | undefined {
  const { mention, first, last } = placed
  const { role } = mention
  if (!role?.of || (role.form !== 'title' && role.form !== 'apposition')) return undefined
  const opener = words[first]?.lower ?? ''
  // "his brother": whose, only the sentence says; "another officer": beside whom
  if (/^(?:this|that|his|her|its|their|my|our|your|whose|another|other|fellow)$/.test(opener))
    return undefined
  if (/^(?:an)?other$/.test(words[first - 1]?.lower ?? '')) return undefined
  // "a major hub of", "an annual representative survey": the noun of the lists is not the head
  if (!isHead(role)) return undefined
  const { entity } = placed
  // "attack" beside a church is no description of it
  if (roleNoun(role.noun)?.type !== entity.type) return undefined
  const bare = words.slice(first, last).every(({ lower }) => ordinal.test(lower))
  if (bare && (entity.type !== 'person' || sayNothing.test(role.noun))) return undefined
  const line = words.slice(first, last + 1).map(({ lower }) => lower)
  if (entity.type === 'place' && line.every((word) => vague.test(word))) return undefined
  const after = words[last + 1]
  // "the main city of Kashmir" is no description of Kashmir; "the city of Basra" is one of Basra
  if (after?.lower === 'of' && line.some((word) => partial.test(word))) return undefined
  // "Smith, a teacher and three others": a list, and not what Smith is
  if (
    role.form === 'apposition' &&
    role.of.end <= mention.start &&
    after &&
    !isMark(after) &&
    !/^(?:who|whose|which|that)$/.test(after.lower)
  )
    return undefined
  const article = /^(?:the|an?)$/.test(opener) && first < last
  let start = article ? first + 1 : first
  while (start < last && days.test(words[start]?.lower ?? '')) start++
  if (hidesVerb(words, start, last) || countsOthers(words, start, last)) return undefined
  if (!article && nationOf(words[start - 1]?.lower ?? '') && isCapital(words[start - 1])) start--
  if (
    /^(?:west|east|north|south|central|latin)$/.test(words[start - 1]?.lower ?? '') &&
    isCapital(words[start - 1])
  )
    start--
  const reserved = [start - 1, start - 2].find((at) => reserving.test(words[at]?.lower ?? ''))
  if (
    reserved !== undefined &&
    !article &&
    (reserved === start - 1 || !/^(?:the|an?|of)$/.test(words[start - 1]?.lower ?? ''))
  )
    start = reserved
  // that somebody is a killer is never taken for granted
  const given = !roleNoun(role.noun)?.groups.some((group) => charged.has(group)) && !/^an?$/.test(opener)
  return { first: start, last, stance: given ? 'given' : 'added' }
}

/** "On Friday President …": a day before a title is none of it. */
const days = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/

/** "A driver and two guards": those beside, and not what one is. */
const countsOthers = (words: readonly Word[], first: number, last: number): boolean =>
  words
    .slice(first, last)
    .some(({ lower }, i) => lower === 'and' && number.test(words[first + i + 1]?.lower ?? ''))

const number = /^(?:two|three|four|five|six|seven|eight|nine|ten|several|some|many|others?|\d+)$/

/** "The protests ousted President …", "has accused former President …": the participle is the verb of the sentence. */
function hidesVerb(words: readonly Word[], first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const { lower } = words[i] as Word
    if (/^(?:of|to|for|at|in|from|with|on)$/.test(lower)) return false
    if (!/ed$/.test(lower)) continue
    const before = words[i - 1]?.lower ?? ''
    if (/^(?:has|have|had|was|were|been|be|is|are)$/.test(before) || i === last) return true
    if (i > first && (roleNoun(before) || /[^s]s$/.test(before))) return true
  }
  return false
}
