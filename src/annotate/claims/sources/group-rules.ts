import { wordSet } from '../../../text/word-set.ts'
import { possessives } from '../lexicon/closed-class-data.ts'
import { lowerAt, lowerIn } from '../words/clauses.ts'
import { entity, type Identity, identified, isIdentified, open, unnamed } from './identity.ts'
import { namedNearby } from './nearby.ts'
import { headOf } from './noun-phrase.ts'
import { hasProper, isProper } from './proper.ts'
import { isA, type Owner, ownersOf, type Source } from './source.ts'
import { isOf, sourceNoun } from './source-noun.ts'
import { sameBefore } from './spoken-rules.ts'
import { ofPoll } from './thing-rules.ts'

const whose = new Set(['of', 'for', 'to'])
const fromWhere = wordSet('at from of with by in')

/** "Yamagami’s uncle", "her parents": told by whose they are. */
export function byKin(source: Source): Identity | undefined {
  if (!isA(source, 'kin')) return undefined
  const [owner] = ownersOf(source, whose)
  // "a mother of two": how many, not whose
  if (owner && /^(?:\d+|one|two|three|four|five|six|seven|eight)$/.test(lowerIn(source.words, owner.range)))
    return undefined
  if (owner?.identity && owner.identity.who !== 'unnamed')
    return identified('person', 'kin of somebody who is named')
  return owner || source.definite ? open('person', 'kin of somebody told of') : undefined
}

/** "Two of Lind’s neighbours", "some of the lawyers": as many of them as there are; "one of the divers" may be named nearby. */
export function byPart(source: Source): Identity | undefined {
  const { head, words, phrase, who } = source
  const [of] = phrase.complements
  // "In a poll by the Asia Foundation, 47 percent of those surveyed"
  if (
    of?.preposition === 'of' &&
    /^(?:percent|[\d.,]+%|half|third|quarter|majority|most|many|one|two|three)$/.test(head) &&
    ofPoll(source)
  )
    return open('document', 'its sentence tells whose poll it is')
  if (of?.preposition !== 'of' || phrase.appositions.length > 0) return undefined
  const called = lowerAt(words, headOf(words, of.range))
  const noun = sourceNoun(called)
  if (!(parts.test(head) || (sheets.test(head) && isOf(called, 'paper', 'figure')))) return undefined
  const whole = noun && who(of.range)
  if (!whole) return undefined
  const near =
    head === 'one' && !isIdentified(whole.kind) ? namedNearby({ ...source, head: called, noun }) : undefined
  return near ?? { ...whole, who: whole.who === 'entity' ? 'identified' : whole.who, entity: null }
}
const parts =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|some|many|most|several|few|both|all|half|dozens|hundreds|thousands|scores|majority|handful|couple)$/
/** Of papers: "a copy of the filing", "a set of documents". */
const sheets = /^(?:cop(?:y|ies)|sets?|batch|trove|cache|excerpts?|drafts?|versions?|pages|series|pile)$/

/** Whose plural is a group of authors rather than a camp. */
const studious =
  /^(?:researcher|scientist|academic|author|scholar|analyst|economist|strategist|forecaster|meteorologist|historian|expert|reporter|journalist|team)$/

/** "Researchers at Harvard", "scientists led by Ann Smith": they have published it. */
export function byWork(source: Source): Identity | undefined {
  const { noun, head } = source
  const owned = ownersOf(source, fromWhere)
  // "its members": a group of the body that is named
  if (
    head === 'members' &&
    owned.some(({ by, identity }) => (by === "'s" || possessives.has(by)) && isTold(identity))
  )
    return identified('institution', 'the members of a body that is named')
  if (!(noun?.many || head === 'team') || !studious.test(noun?.singular ?? head)) return undefined
  const named = owned.some(
    ({ identity, by }) =>
      (identity?.entity && !identity.entity.startsWith('place:')) ||
      // "the bank’s economists", "the review’s authors"
      (by === "'s" && isTold(identity)),
  )
  return named ? identified('institution', 'a group of a body that is named') : undefined
}

/** Whether a body or a paper can be told. */
const isTold = (identity: Identity | null): boolean =>
  identity !== null && isIdentified(identity.kind) && identity.kind !== 'person'

const forWhom = wordSet('for of at from with in to')
/** How many sentences back the body may stand whose spokesman speaks. */
const reach = 2

/** A spokesman, a lawyer: the body that they speak for; of a person they are somebody else, who can be told. */
export function byVoice(source: Source): Identity | undefined {
  if (!isVoice(source)) return undefined
  const { noun, definite } = source
  const [owner] = ownersOf(source, forWhom)
  if (owner) return voiceOf(source, owner)
  const known = sameBefore(source)
  if (known) return known
  if (namesBefore(source)) return open('institution', 'it may speak for a body of the sentences before')
  if (noun?.many) return unnamed('unnamed-official', 'nobody tells for whom they speak')
  if (definite) return open('person', 'known from before')
  return namedNearby(source) ?? unnamed('unnamed-official', 'nobody tells for whom it speaks')
}

/** Whether a name that is no person's stands before, in this sentence or those just before. */
function namesBefore({ scene, unit, phrase }: Source): boolean {
  for (let at = unit; at >= 0 && at >= unit - reach; at--) {
    const words = scene.units[at]?.words ?? []
    for (let i = 0; i < (at === unit ? phrase.from : words.length); i++)
      if (isProper(words, i) && words[i]?.name?.type !== 'person') return true
  }
  return false
}

/** A noun of the class, a legal team, a press officer, leaders for a body, the editors of one. */
function isVoice(source: Source): boolean {
  const before = lowerAt(source.words, source.phrase.head - 1)
  if (before === 'legal') return /^(?:team|counsel|representatives?)$/.test(source.head)
  if (/^(?:press|communications|media)$/.test(before))
    return /^(?:secretary|officer|office|team|director|chief)$/.test(source.head)
  const [whose] = source.phrase.complements
  if (/^(?:leader|official|organi[sz]er)s?$/.test(source.head) && whose?.preposition === 'for')
    return hasProper(source.words, whose.range)
  // "the editors of Marine Letters": together they are the journal
  if (/^(?:editor|organi[sz]er|trustee)s$/.test(source.head) && whose?.preposition === 'of')
    return hasProper(source.words, whose.range)
  return isA(source, 'voice')
}

/** Who stands against whom in court. */
const parties = wordSet(
  'petitioner petitioners applicant applicants appellant appellants plaintiff plaintiffs claimant claimants complainant complainants defendant defendants respondent respondents prosecution defence defense accused state crown',
)

function voiceOf({ words, phrase }: Source, { identity, by, range }: Owner): Identity {
  if (parties.has(lowerAt(words, headOf(words, range))) && lowerAt(words, range.from) === 'the')
    return identified('institution', 'speaks for a party to the case')
  if (identity?.who === 'unnamed' && !isOf(lowerAt(words, phrase.head - 1), 'force', 'body', 'state'))
    return unnamed('crowd', 'speaks for somebody unnamed')
  if (!identity || identity.who === 'unnamed') return open('institution', 'speaks for a body')
  if (identity.kind === 'person') return identified('person', 'speaks for somebody who is named')
  const body = identity.entity !== null && (by !== '' || identity.entity.startsWith('organization:'))
  return body && identity.entity !== null
    ? entity(identity.entity, 'institution', 'a body speaks through its people')
    : identified('institution', 'speaks for a body that can be told')
}
