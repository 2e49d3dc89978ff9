import { wordSet } from '../../../text/word-set.ts'
import { possessives } from '../lexicon/closed-class-data.ts'
import { cueVerbOf } from '../lexicon/lexicon.ts'
import { isCapital, isComma, isTime, isWord, lowerAt, type Range } from '../words/clauses.ts'
import type { Word } from '../words/units.ts'
import { entity, type Identity, identified, open, unnamed } from './identity.ts'
import { hasProper, isDemonym, isProper } from './proper.ts'
import { isA, type Owner, ownersOf, type Source } from './source.ts'
import { isOf } from './source-noun.ts'
import { takesUpName } from './take-up.ts'

const whosePaper = new Set(['by', 'from'])
const whoseFigure = wordSet('by from of in at for')
const whereOutlet = wordSet('in on by from')

/** Papers of this kind are about a person rather than by one: "Berg’s indictment". */
const authored =
  /^(?:statement|letter|report|article|book|memo|e?-?mail|tweet|message|note|diary|editorial|post|blog|account|speech|testimony|announcement|proposal|filing|complaint|lawsuit|affidavit|column|brief|motion|petition|presentation|manifesto|memoir|submission|notice|bulletin|communique|release|website)s?$/
/** Passed on by anybody: whose they are must be told. */
const loose = /^(?:posts?|tweets?|blogs?|postings?|accounts?)$/

/** Writings, pictures, recordings: they are their own source, and those of somebody named are theirs. */
export function byPaper(source: Source): Identity | undefined {
  if (!isA(source, 'paper') || isA(source, 'rumour')) return undefined
  const { head, words, phrase, indefinite, noun } = source
  const owners = ownersOf(source, whosePaper).filter((owner) => owner.identity !== null)
  const mine = owners.find((owner) => isAuthor(source, owner))
  if (mine?.identity?.entity) return entity(mine.identity.entity, 'document', 'a paper of whom it names')
  const outlet = ownersOf(source, whereOutlet).find(({ identity }) => identity?.kind === 'outlet')
  if (outlet?.identity?.entity && /^(?:report|article|story|column|editorial|interview)s?$/.test(head))
    return entity(outlet.identity.entity, 'outlet', 'told in a paper that is named')
  if (
    loose.test(head) &&
    (indefinite || noun?.many) &&
    !owners.some(({ identity }) => identity?.who !== 'unnamed')
  )
    return hasProper(words, behind(words, phrase.to))
      ? open('document', 'its sentence tells whose it is')
      : unnamed('anonymous', 'nobody tells who wrote it')
  if (
    owners.some(
      ({ identity, by }) => by !== '' && identity?.who === 'unnamed' && identity.kind === 'anonymous',
    )
  )
    return unnamed('anonymous', 'nobody tells who wrote it')
  return identified(
    'document',
    hasProper(words, phrase) ? 'a paper that is named' : 'a paper is its own source',
  )
}

/** What others do with a paper makes it none of theirs: "seen by", "obtained by". */
const others =
  /^(?:seen|obtained|reviewed|viewed|held|cited|leaked|quoted|shown|received|verified|read|found|provided)$/

function isAuthor({ head, words }: Source, { identity, by, range, lead }: Owner): boolean {
  if (!identity?.entity || others.test(lead)) return false
  if (by === '') return identity.entity.startsWith('organization:')
  // "a statement by a spokesperson of the firm" has the firm, "a letter from Oslo" no author
  if (possessives.has(by)) return authored.test(head)
  if (by === "'s") return !identity.entity.startsWith('person:') || authored.test(head)
  return !(identity.entity.startsWith('place:') && by === 'from' && isCapital(words[range.from]))
}

/** Figures, studies, polls: told only where whose they are is told. */
export function byFigure(source: Source): Identity | undefined {
  if (!isA(source, 'figure') || isA(source, 'rumour')) return undefined
  const { words, phrase, definite, scene, unit, noun, head, indefinite } = source
  const owners = ownersOf(source, whoseFigure)
  const owner = owners.find(({ identity }) => identity?.who === 'entity')
  const owning = owner?.identity?.entity
  if (
    owning &&
    (owner.by === "'s" || owner.by === 'by' || owner.by === 'from' || owner.by === '') &&
    owning.startsWith('organization:') &&
    !inPrint(source, owner)
  )
    return entity(owning, 'document', 'figures of a body that is named')
  if (
    owner ||
    owners.some(
      ({ identity, by }) =>
        by !== 'of' && by !== 'in' && by !== 'at' && by !== 'for' && identity && identity.who !== 'unnamed',
    )
  )
    return identified('document', 'figures of whom it names')
  if (hasProper(words, phrase) || hasProper(words, behind(words, phrase.to)))
    return identified('document', 'figures that are named')
  if (ofPoll(source)) return open('document', 'its sentence tells whose it is')
  if (words.slice(phrase.modifiers.from, phrase.head).some(({ lower }) => isOfBody(lower)))
    return open('document', 'figures of a body told by what it is')
  if (definite) return open('document', 'figures known from before')
  // a headline's "Study: …"
  if (!noun?.many && !indefinite && !isMass.test(head) && phrase.to - phrase.from === 1)
    return open('document', 'a study that follows')
  if (isCount(source)) return open('document', 'counted by whoever holds the vote')
  if ((!noun?.many || indefinite) && isStudy.test(head)) {
    for (let at = unit; at <= unit + 2; at++) {
      const later = scene.units[at]?.words ?? []
      const there = later.some((word, i) => word.lower === head && (at > unit || i > phrase.to))
      if (there && scene.namesIn(at).some(({ type }) => type === 'organization'))
        return open('document', 'the sentences around it tell whose it is')
    }
  }
  return unnamed('crowd', 'nobody tells whose they are')
}
/** "partial results", "official returns" */
const isCount = ({ head, words, phrase, scene, unit }: Source): boolean =>
  /^(?:results?|returns|counts?|tall(?:y|ies))$/.test(head) &&
  words.slice(phrase.modifiers.from, phrase.head).some(({ lower }) => counting.test(lower)) &&
  [unit, unit + 1].some((at) => scene.units[at]?.words.some(({ lower }) => voting.test(lower)))
const voting = /^(?:elections?|electoral|votes?|voters?|ballots?|polls?|polling|referendum|runoff)$/
const counting =
  /^(?:partial|preliminary|provisional|official|early|initial|final|first|election|vote|voting|poll)$/

/** "departmental spending data", "government data", "census data": a body that there is one of; police there are many. */
const isOfBody = (lower: string): boolean => {
  if (lower === 'census' || /(?:department|government|minister)i?al$/.test(lower)) return true
  return isOf(lower, 'state') && !isOf(lower, 'force')
}
/** "modelling that Chris Bowen will use", "a poll, conducted by Redfield": what is told of them just behind. */
function behind(words: readonly Word[], to: number): Range {
  let from = isComma(words[to]) ? to + 1 : to
  const told = /^(?:conducted|commissioned|published|released|presented|carried|led|run)$/
  if (!/^(?:that|which|by|from)$/.test(lowerAt(words, from)) && !told.test(lowerAt(words, from))) {
    // "published on Wednesday in Current Biology"
    while (isTime(words, from) || lowerAt(words, from) === 'on') from++
    if (!told.test(lowerAt(words, to - 1)) || lowerAt(words, from) !== 'in') return { from, to: from }
  }
  let end = from
  while (end < words.length && isWord(words[end]) && end < from + figureReach) end++
  return { from, to: end }
}
const figureReach = 8

/** "In a Post/ABC poll, a third of those surveyed"; "the Datanalisis firm says a survey shows": named before it. */
export function ofPoll({ words, phrase, scene, unit }: Source): boolean {
  const before = scene.namesIn(unit).filter(({ to, type }) => to <= phrase.from && type === 'organization')
  return before.length > 0 && words.slice(0, phrase.to).some(({ lower }) => isStudy.test(lower))
}

/** Made once, and told of again with its makers. */
const isStudy =
  /^(?:study|survey|poll|census|analysis|forecast|trial|experiment|model|modelling|modeling|projection)$/
const isMass = /^(?:research|data|evidence|literature|intelligence|modelling|modeling)$/

/** "published in the Nutrition Journal": where it is told, not who made it. */
const inPrint = ({ phrase }: Source, { range }: Owner): boolean =>
  phrase.complements.some((one) => one.range === range && one.preposition === 'in')

/** Bodies that a country has one of. */
export function byBody(source: Source): Identity | undefined {
  if (!isA(source, 'body', 'state')) return undefined
  const { words, phrase, noun, definite, owned, indefinite } = source
  const { head, modifiers } = phrase
  if (isNameBefore(source)) {
    const name = words[head - 1]?.name
    if (name && name.type === 'organization')
      return entity(name.entity, 'institution', 'a body that is named')
  }
  if (noun?.many) {
    const named = followedByNames(source)
    if (named) return named
    // "Both governments said"
    if (lowerAt(words, phrase.from) === 'both') return open('institution', 'two of which the text has told')
    return definite && !owned
      ? open('institution', 'known from before')
      : unnamed('crowd', 'several, none of them named')
  }
  if (definite && !owned) {
    const match = takesUpName(source)
    if (match) return match
  }
  if (indefinite) {
    const demonym = words.slice(modifiers.from, head).some(isDemonym)
    if (isA(source, 'state') && (demonym || hasProper(words, { from: modifiers.from, to: head })))
      return identified('institution', 'a body of a nation that is named')
    if (hasProper(words, { from: modifiers.from, to: head }))
      return identified('institution', 'its name is told')
    return newBody(source) ?? unnamed('anonymous', 'a body without a name')
  }
  return identified('institution', definite ? 'a body known from before' : 'a body')
}

const isNameBefore = ({ words, phrase: { head, modifiers } }: Source): boolean =>
  head - 1 >= modifiers.from && isProper(words, head - 1)

/** How far behind "including" a name may stand, in words. */
const namesReach = 4

/** "Several departments have said so, including Foreign Affairs". */
function followedByNames({ words, phrase }: Source): Identity | undefined {
  for (let i = phrase.head + 1; i < words.length; i++) {
    if (
      !/^(?:including|like|namely)$/.test(lowerAt(words, i)) &&
      !(lowerAt(words, i) === 'as' && lowerAt(words, i - 1) === 'such')
    )
      continue
    if (hasProper(words, { from: i + 1, to: Math.min(words.length, i + namesReach) }))
      return identified('institution', 'some of them are named')
  }
  return undefined
}

/** "A Japanese energy company", named in the sentences that follow; "a newspaper", and next "Vesti said". */
function newBody({ scene, unit, phrase }: Source): Identity | undefined {
  const next = scene.units[unit + 1]?.words ?? []
  if (isProper(next, 0) && cueVerbOf(lowerAt(next, 1))?.classes.has('say'))
    return open('institution', 'whoever speaks next by name may be meant')
  for (let at = unit; at <= unit + 2; at++)
    if (
      scene
        .namesIn(at)
        .some(({ type, first, from }) => type === 'organization' && first && (at > unit || from > phrase.to))
    )
      return open('institution', 'a body is named in the sentences that follow')
  return undefined
}
