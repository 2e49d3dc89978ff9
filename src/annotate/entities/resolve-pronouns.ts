import type { Document } from '../../text/document.ts'
import type { Mention } from '../mention.ts'
import type { Gender } from '../roles/role-noun.ts'
import { addMention, type Cluster } from './cluster.ts'
import { sentenceIndex } from './resolve-descriptions.ts'

/**
 * Gives each pronoun to the one person whom its sentence and the sentence before speak of. Where they speak of two who
 * could be meant, named or not, it stays with nobody: a wrong link is worse than none. Pronouns in quotations belong to
 * the speaker's own context and are left alone. `others` are mentions of persons that belong to no cluster.
 */
export function resolvePronouns(
  document: Document,
  clusters: readonly Cluster[],
  pronouns: readonly Mention[],
  others: readonly Mention[],
) {
  const sentenceAt = sentenceIndex(document)
  const owners = new Map<number, { readonly start: number; readonly cluster: Cluster | null }[]>()
  const note = (start: number, cluster: Cluster | null) => {
    const at = sentenceAt(start)
    const list = owners.get(at)
    if (list) list.push({ start, cluster })
    else owners.set(at, [{ start, cluster }])
  }
  for (const cluster of clusters) {
    if (cluster.type === 'person') for (const { start } of cluster.mentions) note(start, cluster)
  }
  for (const { start } of others) note(start, null)

  for (const pronoun of pronouns) {
    if (document.quotations.some(({ start, end }) => start <= pronoun.start && pronoun.start < end)) continue
    const gender: Gender = /^s?he[rs]|^she/i.test(document.text.slice(pronoun.start, pronoun.end))
      ? 'female'
      : 'male'
    const here = sentenceAt(pronoun.start)
    const seen = [
      ...(owners.get(here - 1) ?? []),
      ...(owners.get(here) ?? []).filter(({ start }) => start < pronoun.start),
    ]
    const candidates = new Set(
      seen.map(({ cluster }) => cluster).filter((cluster) => cluster?.gender !== other(gender)),
    )
    const [owner, second] = candidates
    if (!owner || second !== undefined) continue
    owner.gender = gender
    addMention(owner, pronoun, 'nobody else is spoken of here')
    note(pronoun.start, owner)
  }
}

const other = (gender: Gender): Gender => (gender === 'male' ? 'female' : 'male')
