import { letterPattern, letterPatternAnyCase } from '../../text/letter-pattern.ts'
import type { Mention } from '../mention.ts'
import { type Gender, roleNoun } from '../roles/role-noun.ts'
import { addMention, type Cluster } from './cluster.ts'
import type { Spoken } from './discourse-focus.ts'
import { isHead } from './pronoun.ts'

/** What of the text decides whom a pronoun stands for. */
export interface PronounContext {
  /** The pronoun, as written. */
  readonly words: string
  /** Whether it is a “her” to whom something is done, no owner's. */
  readonly isObject: boolean
  /** Whether it says something: "he added". */
  readonly says: boolean
  readonly gender: Gender
  /** The sentences of the narrative, counted: quotations stand in none of their own. */
  readonly utterance: number
  /** The persons spoken of just before, in reading order. */
  readonly recent: readonly Spoken[]
  /** The words of the sentence before the pronoun. */
  readonly before: string
  /** The persons whom the rest of the sentence names. */
  readonly after: readonly Cluster[]
  /** Whose role the pronoun is a part of: "his" of "his brother Marc" is not Marc’s. */
  readonly holder: Cluster | undefined
}

/** How far back a pronoun may reach, in sentences of the narrative. */
const reach = 3

/** The one person whom a pronoun can stand for, to whom it is then added; null where several can be meant, named or not. */
export function pronounAntecedent(pronoun: Mention, context: PronounContext): Cluster | null {
  const found = meant(context)
  if (!found) return null
  const { cluster, reason } = found
  const { gender, before, after } = context
  if (isOwnObject(context, cluster)) return null
  // "Because she saved Ann, Beth left": the pronoun of a clause in front may mean somebody who is named only after it
  if (fronted.test(before) && after.some((person) => person !== cluster && person.gender !== other(gender)))
    return null
  cluster.gender = gender
  addMention(cluster, pronoun, reason)
  return cluster
}

interface Found {
  readonly cluster: Cluster
  readonly reason: string
}

function meant({
  words,
  says,
  gender,
  utterance,
  recent,
  before,
  holder,
}: PronounContext): Found | undefined {
  const fitting = recent.filter((spoken) => {
    if (spoken.grammaticalFunction === 'quoted' || utterance - spoken.utterance > reach) return false
    if (spoken.cluster === null) return spoken.gender !== other(gender)
    return spoken.cluster !== holder && spoken.cluster.gender !== other(gender) && !spoken.cluster.puzzling
  })
  // "Zola died. He …": who a given name alone makes a woman may be the man, and nobody further back is; nor where pronouns disagree
  const doubtful = recent.findLast(
    ({ cluster, grammaticalFunction }) =>
      grammaticalFunction === 'subject' &&
      cluster !== null &&
      (isGuess(cluster, other(gender)) || (cluster.puzzling && isHead(words, before))),
  )
  if (doubtful && fitting.every((spoken) => spoken.utterance < doubtful.utterance)) return undefined
  const here = fitting.filter((spoken) => spoken.utterance === utterance)
  const last = fitting.findLast((spoken) => spoken.utterance < utterance)
  const earlier = last ? fitting.filter((spoken) => spoken.utterance === last.utterance) : []
  const alone = only([
    ...here,
    ...(here.length === 0 || utterance - (last?.utterance ?? 0) < 2 ? earlier : []),
  ])
  if (alone) {
    // who was only named inside another’s description may be meant where nobody else can be
    const isInPassing = [...here, ...earlier].every(
      ({ grammaticalFunction }) => grammaticalFunction === 'inside' || grammaticalFunction === 'owner',
    )
    return isInPassing && only(fitting) === undefined
      ? undefined
      : { cluster: alone, reason: 'nobody else is spoken of here' }
  }
  // "Fox smiled. Holm sold his car.": who the sentence itself is about, if it speaks of nobody else
  const subject = only(here)
  if (
    subject &&
    here.some(
      ({ grammaticalFunction }) => grammaticalFunction === 'subject' || grammaticalFunction === 'speaker',
    )
  )
    return { cluster: subject, reason: 'the sentence is about the same person' }
  if (here.length > 0 || !last || utterance - last.utterance > 1) return undefined
  return isHead(words, before) ? carriedOn(earlier, says) : undefined
}

/**
 * Who the sentence before is about, where the next begins with "he": "Fox sold it to Holm’s bank. He …". Whom the sentence
 * before tells something done to may be meant as well ("Fox met Holm. He left."), but for who goes on speaking.
 */
function carriedOn(earlier: readonly Spoken[], says: boolean): Found | undefined {
  const first = earlier.find(
    ({ grammaticalFunction }) => grammaticalFunction === 'speaker' || grammaticalFunction === 'subject',
  )
  if (!first?.cluster) return undefined
  const others = earlier.filter(({ cluster }) => cluster !== first.cluster)
  const speaksOn = says && first.grammaticalFunction === 'speaker'
  const isClear = others.every(
    ({ grammaticalFunction }) =>
      grammaticalFunction === 'inside' ||
      grammaticalFunction === 'owner' ||
      (speaksOn && grammaticalFunction !== 'speaker'),
  )
  return isClear
    ? { cluster: first.cluster, reason: 'the sentence before is about the same person' }
    : undefined
}

/** Whether nothing but a given name tells that somebody is of a gender. */
const isGuess = ({ gender, roles, mentions }: Cluster, told: Gender): boolean =>
  gender === told &&
  roles.every(({ role }) => roleNoun(role.noun)?.gender !== told) &&
  !mentions.some(({ kind }) => kind === 'pronoun')

/** The only one of whom all of these speak; undefined where they speak of several, or of somebody unknown. */
function only(spoken: readonly Spoken[]): Cluster | undefined {
  const [first, second] = new Set(spoken.map(({ cluster }) => cluster))
  return second === undefined ? (first ?? undefined) : undefined
}

const other = (gender: Gender): Gender => (gender === 'male' ? 'female' : 'male')

/** How a sentence begins that names its subject only later: "Because he was ill", "Discussing his plan". */
const fronted = letterPatternAnyCase`^["“]?(?:(?:earlier|later|meanwhile|also|and|but|then|still|now),? )?(?:\p{L}+ing|while|when|whenever|after|since|because|although|though|before|if|as|despite|with|without|during|in|thanks|even|following|on|for|at|until|once|unlike|like|having|by|from|to|given|under|among|besides)\b`

/** How many words, at the most, stand between whoever does something and the "him" to whom it is done, with the doer’s name. */
const clauseReach = 4
/** The longest piece of a sentence that holds so many words, in UTF-16 units. */
const clauseLength = 80

const otherClause = letterPattern`^(?:by|to|and|but|that|who|which|when|while|as|because|after|before|\p{L}+ing)$|[,;:]$`

/** "Sharif phoned him": whoever does it does not do it to himself. */
function isOwnObject({ words: pronoun, isObject, before }: PronounContext, { names }: Cluster): boolean {
  if (!isObject && pronoun.toLowerCase() !== 'him') return false
  const words = before.slice(-clauseLength).trim().split(/\s+/).slice(-clauseReach)
  // "Fox thanked Lee by phoning her" is about Lee
  const clause = words.slice(words.findLastIndex((word) => otherClause.test(word)) + 1)
  const own = pronoun.toLowerCase() === 'him' ? words : clause
  return [names[0], names.at(-1)].some((name) => own.includes(name?.split(/\s+/).at(-1) ?? ''))
}
