import type { Document } from '../../text/document.ts'
import type { Mention } from '../mention.ts'
import type { Cluster } from './cluster.ts'
import { describer } from './describe.ts'
import { pluralsOf } from './fits.ts'
import { inMind } from './in-mind.ts'
import { sentenceIndex } from './sentence-index.ts'
import { genderOfPronoun, standFor } from './stand-for.ts'

/** How far back a pronoun may reach, in sentences. */
const reach = 1

/**
 * Reads a document once from its start and gives each role that stands alone ("the ambassador", "the attacker", "the
 * company") and each pronoun to whom it speaks of: to somebody named, to somebody unnamed, who then joins `clusters`,
 * or to nobody where the text leaves it open. A wrong link is worse than none. `mentions` are in reading order.
 */
export function refer(document: Document, clusters: Cluster[], mentions: readonly Mention[]) {
  const sentenceAt = sentenceIndex(document)
  const owners = ownersOf(clusters)
  const mind = inMind(reach)
  const describe = describer(clusters, mind, pluralsOf(document))
  let quotation = 0
  let opener: { readonly cluster: Cluster; readonly sentence: number } | undefined
  /** The last role that belongs to a name. */
  let held: { readonly start: number; readonly end: number; readonly owner: Cluster } | undefined

  /** Whom the mentions after the one at `index` and before `end` belong to. */
  const ownersUntil = (index: number, end: number): Cluster[] => {
    const found: Cluster[] = []
    for (let i = index + 1; (mentions[i]?.start ?? end) < end; i++) {
      const next = mentions[i]
      const owner = next && owners.get(placeOf(next))
      if (owner) found.push(owner)
    }
    return found
  }

  mentions.forEach((mention, i) => {
    const { start, end, kind, role, type } = mention
    const sentence = sentenceAt(start)
    while ((document.quotations[quotation]?.end ?? Number.POSITIVE_INFINITY) <= start) quotation++
    const quoted = (document.quotations[quotation]?.start ?? Number.POSITIVE_INFINITY) <= start
    const words = document.text.slice(start, end)
    const owner = owners.get(placeOf(mention))
    const opens = begins(document, sentence, start)
    if (owner) {
      mind.see(owner, sentence)
      if (opens && owner.type === 'organization') opener = { cluster: owner, sentence }
      if (kind === 'role') held = { start, end, owner }
    } else if (role && role.of === null) {
      const inside = new Set(ownersUntil(i, end))
      const subject = opens && opener?.sentence === sentence - 1 ? opener.cluster : undefined
      const cluster = describe({ mention, role, sentence, words, inside, subject })
      if (cluster) mind.see(cluster, sentence)
      else if (type === 'person') mind.seeSomebody(sentence, null)
      if (cluster && opens && type === 'organization') opener = { cluster, sentence }
    } else if (kind === 'pronoun' && !quoted) {
      // what "he" means inside a quotation depends on who speaks
      const gender = genderOfPronoun(words)
      const { start: first = start, end: last = end } = document.sentences[sentence] ?? {}
      const after = ownersUntil(i, last).filter((cluster) => cluster.type === 'person')
      const context = {
        words,
        gender,
        holder: held?.start === start ? held.owner : undefined,
        recent: mind.recent(sentence),
        before: document.text.slice(first, start),
        after,
      }
      const cluster = standFor(mention, context)
      if (cluster) mind.see(cluster, sentence)
      // whoever an open pronoun means may also be meant by the next
      else mind.seeSomebody(sentence, gender)
    }
  })
}

/** Whether a sentence begins here, but for an article. */
const begins = ({ text, sentences }: Document, sentence: number, start: number): boolean =>
  /^(?:the )?$/i.test(text.slice(sentences[sentence]?.start ?? start, start))

function ownersOf(clusters: readonly Cluster[]): Map<string, Cluster> {
  const owners = new Map<string, Cluster>()
  for (const cluster of clusters) {
    for (const mention of cluster.mentions) owners.set(placeOf(mention), cluster)
  }
  return owners
}

/** A name and the role that begins with it start together; no two of one kind do. */
const placeOf = ({ start, kind }: Mention): string => `${kind} ${start}`
