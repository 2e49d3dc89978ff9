import { wordSet } from '../../../text/word-set.ts'
import { mayBeCalled, nounsOfName } from '../../entities/description-fits.ts'
import { lowerAt } from '../words/clauses.ts'
import { entity, type Identity, identified, open } from './identity.ts'
import { isProper } from './proper.ts'
import type { Named } from './scene.ts'
import type { Source } from './source.ts'
import { callsPeople, isOf, sourceNoun } from './source-noun.ts'
import { type TakeUp, takeUps } from './source-nouns-data.ts'
import { namedSince } from './speakers.ts'

const rows = takeUps.map((row: TakeUp) => ({ ...row, nouns: wordSet(row.nouns), named: wordSet(row.named) }))

/** How many sentences back a body may be named that is taken up with "the", and one whose people follow without it. */
const reach = 8
const bareReach = 40

/** "The lawmakers" behind "the Senate Ports Committee", "police" behind "Merseyside Police". */
export function takesUp(source: Source): Identity | undefined {
  const { words, noun, head, definite, owned, phrase } = source
  if (owned || words.slice(phrase.modifiers.from, phrase.head).some((word) => /^\p{Lu}/u.test(word.text)))
    return undefined
  const called = noun?.singular ?? head
  for (const { nouns, named, bare, authors } of rows) {
    if (!nouns.has(called) || !(definite || (bare && noun?.many !== false) || called === 'police')) continue
    if (noun && !noun.many && callsPeople(noun)) continue
    const body = bodyBefore(source, bare ? bareReach : reach, ({ words: name }) =>
      name.some((word) => named.has(sourceNoun(word)?.singular ?? word)),
    )
    if (!body) continue
    const reason = `“${head}” takes up a body that the text has named`
    return authors ? identified('institution', reason) : entity(body.entity, 'institution', reason)
  }
  return undefined
}

/** Whose people a lead tells of whom the next sentences name. */
const served = wordSet(
  'official authority prosecutor regulator investigator inspector medic organiser organizer',
)
/** A body with officials of its own, and no council of states. */
const offices =
  /(?:^| )(?:ministry|department|agency|services?|authority|office|board|commission|cent(?:re|er)|administration|bureau|directorate|inspectorate|doctors?|committee|prosecutors?)(?: |$|')/

/** What else bodies of such people are called. */
const akin: Readonly<Record<string, RegExp>> = { medic: /^(?:doctors?|medical|health)$/ }
/** So many sentences make the lead, and so far behind it the body may be named. */
const leadLength = 3
const ahead = 2
/** In letters: a shorter word is no sign that a body is meant. */
const telling = 5

/** "State health officials" of a lead, before "the Texas Department of State Health Services said": people of a body that is named next. */
export function takenUpNext(source: Source): Identity | undefined {
  const { scene, unit, words, noun, phrase, owned, definite } = source
  if (!noun?.many || owned || definite || unit >= leadLength || !served.has(noun.singular)) return undefined
  const kinds = words
    .slice(phrase.modifiers.from, phrase.head)
    .flatMap(({ lower, text }) => (lower.length >= telling && text === lower ? [lower] : []))
  const own = noun.singular === 'official' || noun.singular === 'authority' ? [] : [noun.singular]
  const isIts = (word: string): boolean =>
    [...kinds, ...own].some((kind) => word === kind || word === `${kind}s`) ||
    akin[noun.singular]?.test(word) === true
  for (let at = unit + 1; at <= unit + ahead; at++) {
    const body = scene
      .namesIn(at)
      .find(
        (name) => name.first && isBody(name) && name.words.some(isIts) && offices.test(name.words.join(' ')),
      )
    if (body)
      return entity(body.entity, 'institution', 'people of a body that is named in the sentences behind')
    // "spokesman for the Antwerp public prosecutor"
    const named = scene.units[at]?.words.some(
      ({ lower }, i, all) => own.includes(lower) && (isProper(all, i - 1) || isProper(all, i - 2)),
    )
    if (named) return identified('institution', 'people of an office that is named in the sentences behind')
  }
  return undefined
}

/** The last organization named before the source that fits. */
export function bodyBefore(
  { scene, unit, phrase }: Source,
  back: number,
  fits: (name: Named) => boolean,
): Named | undefined {
  for (let at = unit; at >= 0 && at >= unit - back; at--) {
    const found = scene
      .namesIn(at)
      .findLast((name) => isBody(name) && (at < unit || name.to <= phrase.from) && fits(name))
    if (found) return found
  }
  return undefined
}

/** An organization, or what its name calls one, whatever else it was taken for: "the Storm Prediction Center". */
const isBody = ({ type, words }: Named): boolean =>
  type === 'organization' || isOf(words.at(-1) ?? '', 'body', 'state')

/** How many sentences back a study may be told of whose authors speak. */
const paperReach = 3
const papers =
  /^(?:stud(?:y|ies)|papers?|research|reviews?|audits?|inspections?|inquiry|reports?|surveys?|analys[ei]s|trials?|experiments?|findings|journals?)$/

const examiners = /^(?:auditors|inspectors|reviewers|examiners)$/

/** "The authors" of a study that was told of just before. */
export function takesUpPaper(source: Source): Identity | undefined {
  const { scene, speakers, phrase, unit, definite, noun, head } = source
  // "In their study, researchers …"
  const here = scene.units[unit]?.words.slice(0, phrase.from).some(({ lower }) => papers.test(lower)) ?? false
  if (
    !(definite || (here && noun?.many)) ||
    phrase.complements.length > 0 ||
    !(head === 'team' || examiners.test(head) || (noun?.many && isOf(head, 'learned')))
  )
    return undefined
  const reason = 'whoever wrote what was just cited'
  const spoke = speakers.last(unit, phrase.from, paperReach, ({ identity }) => identity.kind === 'document')
  if (spoke) return identified('document', reason)
  for (let at = unit; at >= 0 && at >= unit - paperReach; at--) {
    const words = scene.units[at]?.words ?? []
    for (let i = 0; i < (at === unit ? phrase.from : words.length); i++)
      if (papers.test(lowerAt(words, i)))
        return scene.namesIn(at).length > 0 || isProper(words, i - 1)
          ? identified('document', reason)
          : open('document', reason)
  }
  return undefined
}

/** "The couple", "the two men": people whom the text has just named. */
export function takesUpPair({ words, phrase, head, definite, scene, unit }: Source): Identity | undefined {
  if (!definite || phrase.complements.length > 0) return undefined
  const counted = /^(?:two|three|four)$/.test(lowerAt(words, phrase.modifiers.from))
  if (!(counted || /^(?:couple|pair|duo|twins)$/.test(head))) return undefined
  for (let at = unit; at >= 0 && at >= unit - reach; at--)
    if (scene.namesIn(at).some(({ type }) => type === 'person'))
      return identified('person', 'people whom the text has named')
  return undefined
}

/** How many sentences back a body may be named that is taken up as "the center", and one that may have spoken. */
const namedReach = 10
const spokeReach = 6

/** "The center" behind "the Storm Prediction Center"; "the company" behind the one body that has spoken. */
export function takesUpName(source: Source): Identity | undefined {
  const { scene, unit, phrase, head, speakers, definite, owned } = source
  if (!definite || owned || phrase.modifiers.from < phrase.head || phrase.complements.length > 0)
    return undefined
  const called = bodyBefore(
    source,
    namedReach,
    ({ words }) => words.includes(head) || nounsOfName(words.join(' ')).has(head),
  )
  if (called) return entity(called.entity, 'institution', `“the ${head}” takes up its name`)
  const spoke = speakers.last(
    unit,
    phrase.from,
    spokeReach,
    ({ identity }) => identity.entity?.startsWith('organization:') === true,
  )
  const id = spoke?.identity.entity
  // "The Gazette reported … The fund said": a paper is called a paper
  if (spoke?.identity.kind === 'outlet' && !media.test(head)) return undefined
  const name = id ? (scene.known(id)?.entity.name ?? '') : ''
  if (!spoke || !id || isOf(head, 'state') || isAnother(name) || !mayBeCalled([name], head)) return undefined
  const other = namedSince(
    { scene, unit, at: phrase.from },
    spoke,
    ({ type, entity: other }) => type === 'organization' && other !== id,
  )
  return other ? undefined : entity(id, 'institution', `“the ${head}” takes up the body that spoke before`)
}

const media =
  /^(?:(?:news)?paper|agency|outlet|broadcaster|network|channel|station|magazine|weekly|daily|(?:web)?site|tabloid|service)$/

/** Kinds of body that any other noun for one can stand for. */
const general = /^(?:organi[sz]ation|group|association|agency|company|inc|corp|ltd|plc|co)$/

/** Whether the name tells what kind of body it is, and no general one: a committee is no company. */
function isAnother(name: string): boolean {
  const last = name.toLowerCase().split(/\s+/).at(-1) ?? ''
  return isOf(last, 'body', 'state') && !general.test(last)
}

/** How many sentences before it their command may be told of. */
const commandReach = 2

/** "Coalition forces", where they issue a statement or their command is told of just before. */
export function isArmy({ words, phrase, scene, unit }: Source): boolean {
  if (!armies.test(lowerAt(words, phrase.head - 1))) return false
  for (let at = unit; at >= unit - commandReach; at--)
    for (const { lower } of scene.units[at]?.words ?? []) if (commands.test(lower)) return true
  return false
}
const armies = /^(?:coalition|allied|multinational|international|joint|peacekeeping|occupation)$/
const commands = /^(?:military|army|command|nato|statement|communique|headquarters|peacekeepers)$/
