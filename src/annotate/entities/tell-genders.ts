import type { Document } from '../../text/document.ts'
import type { Mention } from '../mention.ts'
import type { Gender } from '../roles/role-noun.ts'
import type { Cluster } from './cluster.ts'
import { grammaticalFunctionOf } from './grammatical-function.ts'
import { genderOfPronoun, isHead, isSubjectPronoun } from './pronoun.ts'

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
  /** What "he" says behind the subject of a sentence that names nobody else; others were named just before. */
  const within = new Map<Cluster, Record<Gender, number>>()
  const subjects = new Map<number, Cluster | undefined>()
  const named = new Map<number, Set<Cluster | null>>()
  for (const mention of mentions) {
    if (mention.type !== 'person' || isQuoted(mention)) continue
    const { sentence, utterance } = utteranceAt(mention.start)
    const here = named.get(utterance) ?? new Set()
    if (mention.kind !== 'pronoun') {
      // of the roles those that belong to nobody are somebody else
      if (mention.kind === 'name' || !mention.role?.of)
        named.set(utterance, here.add(ownerOf(mention) ?? null))
      const from = sentences[sentence]?.start ?? mention.start
      if (mention.kind === 'name' && isAbout.test(grammaticalFunctionOf(text, from, mention, false)))
        subjects.set(sentence, ownerOf(mention))
      continue
    }
    const words = text.slice(mention.start, mention.end)
    const before = named.get(utterance - 1) ?? new Set()
    const [only, second] = new Set([...here, ...before])
    const [alone, another] = here
    if (
      alone &&
      another === undefined &&
      second !== undefined &&
      subjects.get(sentence) === alone &&
      isSubjectPronoun(words)
    ) {
      const own = within.get(alone) ?? { male: 0, female: 0 }
      within.set(alone, own)
      own[genderOfPronoun(words)]++
    }
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
    const against = (gender && within.get(cluster)?.[gender === 'male' ? 'female' : 'male']) ?? 0
    if (gender && heads[gender] + others[gender] > against) cluster.gender = gender
    else cluster.puzzling = true
  }
}

const isAbout = /^(?:subject|speaker)$/

const unanimous = ({ male, female }: Record<Gender, number>): Gender | undefined => {
  if (male > 0 === female > 0) return undefined
  return male > 0 ? 'male' : 'female'
}
