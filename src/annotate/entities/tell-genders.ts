import type { Document } from '../../text/document.ts'
import type { Mention } from '../mention.ts'
import type { Gender } from '../roles/role-noun.ts'
import type { Cluster } from './cluster.ts'
import { genderOfPronoun, isHead } from './pronoun.ts'

/** What the pronouns around somebody say, in votes: those that a sentence begins with, and others. */
interface Votes {
  readonly heads: Record<Gender, number>
  readonly others: Record<Gender, number>
}

/** So many pronouns at the heads of sentences, and none for it, make a gender that a name told a doubtful one. */
const againstName = 2

/**
 * Tells the gender of persons of whom neither title nor name does, by the pronouns that can mean nobody else: "Moss left.
 * She …", and then "Moss said her …". Who is a man by some of them and a woman by others is `puzzling`.
 */
export function tellGenders(
  { text, sentences }: Document,
  mentions: readonly Mention[],
  ownerOf: (mention: Mention) => Cluster | undefined,
  utteranceAt: (offset: number) => { readonly sentence: number; readonly utterance: number },
  isQuoted: (mention: Mention) => boolean,
) {
  const votes = new Map<Cluster, Votes>()
  const named = new Map<number, Set<Cluster | null>>()
  for (const mention of mentions) {
    if (mention.type !== 'person' || isQuoted(mention)) continue
    const { sentence, utterance } = utteranceAt(mention.start)
    const here = named.get(utterance) ?? new Set()
    if (mention.kind !== 'pronoun') {
      // of the roles those that belong to nobody are somebody else
      if (mention.kind === 'name' || !mention.role?.of)
        named.set(utterance, here.add(ownerOf(mention) ?? null))
      continue
    }
    const words = text.slice(mention.start, mention.end)
    const before = named.get(utterance - 1) ?? new Set()
    const [only, second] = new Set([...here, ...before])
    if (!only || second !== undefined) continue
    const own = votes.get(only) ?? { heads: { male: 0, female: 0 }, others: { male: 0, female: 0 } }
    votes.set(only, own)
    const lead = text.slice(sentences[sentence]?.start ?? mention.start, mention.start)
    own[isHead(words, lead) ? 'heads' : 'others'][genderOfPronoun(words)]++
  }
  for (const [cluster, { heads, others }] of votes) {
    if (cluster.gender !== null) {
      const other = cluster.gender === 'male' ? 'female' : 'male'
      if (heads[other] >= againstName && heads[cluster.gender] + others[cluster.gender] === 0)
        cluster.puzzling = true
      continue
    }
    const gender = unanimous(heads) ?? unanimous(others)
    if (gender) cluster.gender = gender
    else cluster.puzzling = true
  }
}

const unanimous = ({ male, female }: Record<Gender, number>): Gender | undefined => {
  if (male > 0 === female > 0) return undefined
  return male > 0 ? 'male' : 'female'
}
