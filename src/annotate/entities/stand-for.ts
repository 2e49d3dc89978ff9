import type { Mention } from '../mention.ts'
import type { Gender } from '../roles/role-noun.ts'
import { addMention, type Cluster } from './cluster.ts'
import type { Spoken } from './in-mind.ts'

/** What of the text decides whom a pronoun stands for. */
export interface PronounContext {
  /** The pronoun, as written. */
  readonly words: string
  readonly gender: Gender
  readonly recent: readonly Spoken[]
  /** The words of the sentence before the pronoun. */
  readonly before: string
  /** The persons whom the rest of the sentence names. */
  readonly after: readonly Cluster[]
  /** Whose role the pronoun is a part of: "his" of "his brother Marc" is not Marc’s. */
  readonly holder: Cluster | undefined
}

/** The only person whom a pronoun can stand for, to whom it is then added; null where several can be meant, named or not. */
export function standFor(
  pronoun: Mention,
  { words, gender, recent, before, after, holder }: PronounContext,
): Cluster | null {
  const candidates = new Set<Cluster | null>()
  for (const spoken of recent) {
    const known = spoken.cluster ? spoken.cluster.gender : spoken.gender
    if (known !== other(gender) && (spoken.cluster === null || spoken.cluster !== holder))
      candidates.add(spoken.cluster)
  }
  const [owner, second] = candidates
  if (!owner || second !== undefined) return null
  if (isOwnObject(words, owner, before)) return null
  // "Because she saved Ann, Beth left": the pronoun of a clause in front may mean somebody who is named only after it
  if (fronted.test(before) && after.some((person) => person !== owner && person.gender !== other(gender)))
    return null
  owner.gender = gender
  addMention(owner, pronoun, 'nobody else is spoken of here')
  return owner
}

export const genderOfPronoun = (pronoun: string): Gender =>
  /^(?:she|her)/i.test(pronoun) ? 'female' : 'male'

const other = (gender: Gender): Gender => (gender === 'male' ? 'female' : 'male')

/** How a sentence begins that names its subject only later. */
const fronted =
  /^["“]?(?:while|when|whenever|after|since|because|although|though|before|if|as|despite|with|without|during|in|thanks|even|following|on|for|at|until|once|unlike|like|having|by|from|to|given|under|among|besides)\b/iu

/** How many words, at the most, stand between whoever does something and the "him" to whom it is done, with the doer’s name. */
const clauseReach = 4
/** The longest piece of a sentence that holds so many words, in UTF-16 units. */
const clauseLength = 80

/** "Sharif phoned him": whoever does it does not do it to himself. */
function isOwnObject(pronoun: string, { names }: Cluster, before: string): boolean {
  if (pronoun.toLowerCase() !== 'him') return false
  const words = before.slice(-clauseLength).trim().split(/\s+/).slice(-clauseReach)
  return [names[0], names.at(-1)].some((name) => words.includes(name?.split(/\s+/).at(-1) ?? ''))
}
