import { letterPattern } from '../../../text/letter-pattern.ts'
import { numberWords } from '../lexicon/closed-class-data.ts'
import { isCapital, isComma, isWord, lowerAt, lowerIn } from '../words/clauses.ts'
import type { Word } from '../words/units.ts'
import { type Identity, identified, isIdentified, open, type SourceKind, unnamed } from './identity.ts'
import { namedNearby } from './nearby.ts'
import { hasProper } from './proper.ts'
import { isA, isPeople, type Source } from './source.ts'
import { sourceNoun } from './source-noun.ts'
import { bodyBefore } from './take-up.ts'

const anonymous = letterPattern`anonym|unnamed|unidentified|undisclosed|\bunknown (?:author|man|woman|person|source|user|poster|writer)\b|(?:name|identity)(?: (?:has been|is|was|is being|the \p{L}+ is|\p{L}+ (?:is|are|has|have)))? (?:not )?(?:withh\p{L}+|protected|kept secret|concealed)|not (?:to )?(?:be|been|being) (?:named|identified|authori[sz]ed)|not authori[sz]ed to (?:speak|talk|discuss|comment|brief)|not (?:naming|identifying)\b|names? (?:has |have |was |were )?not (?:to )?(?:be|been) (?:used|published|known|printed|released|disclosed)|not (?:want|wish) (?:to be (?:named|identified)|(?:his|her|their) names? (?:to be )?(?:used|published|known|printed|given))|(?:declin|refus)\p{L}+ to (?:be (?:named|identified)|give (?:his|her|their|a) names?)|without (?:being named|giving (?:his|her|their|a) name)|\bif (?:(?:he|she|they) (?:was|were) )?(?:named|identified)\b|\bfear(?:s|ed|ing)?(?: of)? (?:reprisals?|retaliation|retribution|(?:for )?(?:his|her|their) (?:job|life|safety)s?)\b`
/** What is given up or lost keeps nobody unnamed. */
const waived =
  /(?:waiv|wav(?:ed|ing)|g[ai]ve|giving|given|los[et]|losing|lift|strip|surrender|relinquish|renounc|forfeit|broke|drop|sacrific|abandon)\w*(?: up)?(?: \S+){0,3} anonym|no longer anonym|anonymity (?:was|were|has been|had been|is) (?:waived|lifted|lost)/

/** "An official who asked not to be named": kept unnamed on purpose. */
export function keptAnonymous(source: Source): Identity | undefined {
  const { words, phrase } = source
  const texts = [lowerIn(words, { from: phrase.from, to: behindEnd(words, phrase.to) }), toldNext(source)]
  return texts.some((text) => anonymous.test(text) && !waived.test(text))
    ? unnamed('anonymous', 'kept anonymous')
    : undefined
}

/** "A woman who gave her name only as Vie": by the name that she gave. */
export function givesName({ words, phrase }: Source): Identity | undefined {
  // "a group calling itself Paper Lantern"
  const calls = words.findIndex(
    ({ lower }, i) =>
      i > phrase.from &&
      i < phrase.to &&
      /^(?:itself|themselves)$/.test(lower) &&
      /^call(?:s|ing)$/.test(lowerAt(words, i - 1)),
  )
  if (calls > 0 && isCapital(words[calls + 1])) return identified('institution', 'gives a name')
  const from = words.findIndex(({ lower }, i) => i >= phrase.from && i < phrase.to && lower === 'who')
  if (from < 0) return undefined
  const told = lowerIn(words, { from, to: from + nextReach })
  return ownName.test(told) ? identified('person', 'gives a name') : undefined
}
const ownName =
  /^who (?:had |has )?(?:g[ai]ven?|gives|provided) (?:only )?(?:his|her|their) (?:full |first |last )?names? (?:only |just )?as |^who (?:identif(?:ied|ies)|calls?|called) (?:him|her|them)sel(?:f|ves) (?:only |just )?(?:as (?!an? |the )|(?!an? |the |as ))/

/** "They asked not to be named.": what the next sentence begins with, of whoever has just spoken, in lower case. */
function toldNext(source: Source): string {
  const { scene, unit, noun, definite } = source
  const next = scene.units[unit + 1]?.words ?? []
  const one = noun?.many !== true && (definite || /^(?:he|she)$/.test(lowerAt(next, 0)))
  const taken = one ? /^(?:he|she)$/ : /^(?:they|both|all|neither|none)$/
  return isPeople(source) && taken.test(lowerAt(next, 0)) ? lowerIn(next, { from: 0, to: nextReach }) : ''
}
/** How many words of the next sentence are read. */
const nextReach = 14

/** Where "…, who asked not to be named," ends, that the source was read without. */
function behindEnd(words: readonly Word[], to: number): number {
  const from = isComma(words[to]) ? to + 1 : to
  if (!/^(?:who|whose|speaking)$/.test(lowerAt(words, from))) return to
  let end = from
  while (end < words.length && isWord(words[end])) end++
  return end
}

/** "Reports", "some", "hundreds": nobody passes it on. */
export const byHearsay = (source: Source): Identity | undefined => {
  // "the company's accounts", "accounts filed in May": its books
  if (source.head === 'accounts' && (source.owned || isFiled(source)))
    return identified('document', 'the books of a body')
  return isA(source, 'rumour', 'quantity') ? unnamed('crowd', 'nobody is named') : undefined
}

const isFiled = ({ words, phrase }: Source): boolean =>
  // "accounts published in May", unlike "published accounts"
  words.slice(phrase.head + 1, phrase.to + 1).some(({ lower }) => lower === 'published') ||
  words
    .slice(phrase.modifiers.from, phrase.to + 1)
    .some(({ lower }) => /^(?:filed|audited|annual|lodged)$/.test(lower))

/** "A source", "two employees": whoever knows from inside is not the body. "The official" may be known from before. */
export function byInsider(source: Source): Identity | undefined {
  if (!isA(source, 'insider')) return undefined
  const { definite, noun, head } = source
  const named =
    !definite && !noun?.many
      ? namedNearby(source, source.unit >= lead || kindOfPeople(head) === 'anonymous')
      : undefined
  if (named) return named
  const known = definite && !noun?.many && !/^(?:source|insider)$/.test(head)
  return known && (spokeByName(source) || !introducedBefore(source))
    ? open('person', 'known from before')
    : unnamed(kindOfPeople(head), 'knows from inside, and is not named')
}

/** How far back somebody may have spoken who goes on as "the official", in sentences. */
const spokeReach = 4
/** "The official", where whoever spoke last is a spokesman or holds an office, and can be told. */
function spokeByName({ scene, speakers, unit, phrase }: Source): boolean {
  const last = speakers.last(unit, phrase.from, spokeReach, ({ number }) => number === 'one')
  if (!last || !isIdentified(last.identity.kind)) return false
  const noun = sourceNoun(last.noun)
  const roles = last.identity.entity === null ? [] : (scene.known(last.identity.entity)?.roles ?? [])
  return noun?.classes.has('voice') || noun?.classes.has('insider') || roles.length > 0
}

/** How many sentences make the lead, which calls "an official" whom the next sentences name. */
const lead = 2
/** How far back somebody may be introduced, in sentences. */
const reach = 12
/** How far before its noun an article may stand, in words. */
const articleReach = 4

/** "The official", of whom the text has said "an official" or "officials" before. */
function introducedBefore({ scene, unit, phrase, noun }: Source): boolean {
  for (let at = unit; at >= 0 && at >= unit - reach; at--) {
    const words = scene.units[at]?.words ?? []
    for (let i = 0; i < (at === unit ? phrase.from : words.length); i++) {
      const one = sourceNoun(lowerAt(words, i))
      if (one?.singular !== noun?.singular) continue
      if (one?.many) return true
      for (let j = i - 1; j >= Math.max(0, i - articleReach); j--)
        if (/^(?:an?|one|another)$/.test(lowerAt(words, j))) return true
    }
  }
  return false
}

/** "Residents", "her supporters": many of a kind, whatever they are called besides. */
export function byKind(source: Source): Identity | undefined {
  // "both sides", "all three leading candidates": as many as the text tells of
  if (isWhole(source)) return open('institution', 'all of whom the text tells')
  if (!isPeople(source) || !source.noun?.many) return undefined
  // "the organisers", where a body was named that may have some
  const known = source.definite && !source.owned && isA(source, 'learned', 'follower')
  if (known && bodyBefore(source, bodyReach, () => true))
    return open('institution', 'people of a body named before')
  return unnamed(kindOfPeople(source.head), 'people of a kind')
}
const isWhole = ({ words, phrase: { from }, noun, head }: Source): boolean => {
  const [first, next] = [lowerAt(words, from), lowerAt(words, from + 1)]
  const all =
    first === 'both' || (first === 'all' && numberWords.has(next === 'of' ? lowerAt(words, from + 2) : next))
  return all && sides.test(noun?.singular ?? head)
}
const sides =
  /^(?:sides?|part(?:y|ies)|teams?|compan(?:y|ies)|firms?|governments?|candidates?|countr(?:y|ies)|nations?|clubs?|unions?|councils?|armies|leaders?|ministers?)$/

/** How many sentences back a body may be named whose people are meant. */
const bodyReach = 2

/** "A resident": named in the sentences around it, or not. */
export const byNews = (source: Source): Identity | undefined =>
  isPeople(source) && !source.definite && !isCrowd(source) ? (namedNearby(source) ?? undefined) : undefined

/** A plural of no table. */
const isCrowd = ({ noun, head }: Source): boolean => noun === undefined && /[^s]s$/.test(head)

/** "Leeds goalie says", "Head of the Refugee Council said": whoever that is, one can tell. */
export const byNameInside = (source: Source): Identity | undefined =>
  isPeople(source) &&
  !source.indefinite &&
  !source.definite &&
  !isCrowd(source) &&
  !isA(source, 'camp', 'seer') &&
  (hasProper(source.words, { from: source.phrase.modifiers.from, to: source.phrase.head }) ||
    source.phrase.complements.some(
      ({ preposition, range }) => preposition === 'of' && hasProper(source.words, range),
    ))
    ? open('person', 'a name tells which')
    : undefined

/** "The driver", "Okafor’s predecessor": known from before, or by whose it is. */
export const byBefore = (source: Source): Identity | undefined =>
  source.definite && !(isCrowd(source) && !source.owned)
    ? open('person', source.owned ? 'told by whose it is' : 'known from before')
    : undefined

const official =
  /official|authorit|officer|police|prosecut|investigat|diplomat|minister|commander|spokes|detective|aide|adviser|lawmaker|general|inspector/
const seen =
  /witness|bystander|onlooker|resident|neighbo|villager|survivor|passenger|photographer|medic|doctor|correspondent/

/** What kind of people they are by what they are called. */
export function kindOfPeople(lower: string): SourceKind {
  if (/^(?:sources?|insiders?|person|caller)$/.test(lower)) return 'anonymous'
  if (official.test(lower)) return 'unnamed-official'
  return seen.test(lower) ? 'witness' : 'crowd'
}
