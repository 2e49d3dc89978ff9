import type { Gender } from '../roles/role-noun.ts'
import type { Cluster } from './cluster.ts'

/** Somebody of whom a text has just spoken. */
export interface Spoken {
  readonly sentence: number
  /** Null: somebody who belongs to no cluster, or an open pronoun. */
  readonly cluster: Cluster | null
  readonly gender: Gender | null
}

/** Whom a reader has in mind, sentence by sentence. */
export interface InMind {
  readonly see: (cluster: Cluster, sentence: number) => void
  readonly seeSomebody: (sentence: number, gender: Gender | null) => void
  /** The sentence in which a cluster was last spoken of; undefined before the first time. */
  readonly lastSeen: (cluster: Cluster) => number | undefined
  /** The organizations spoken of in this sentence and the two before it. */
  readonly bodies: (sentence: number) => ReadonlySet<Cluster>
  /** The persons spoken of in this sentence and the `reach` before it. */
  readonly recent: (sentence: number) => readonly Spoken[]
}

/** How far back an organization may be and still compete for "the company", in sentences. */
const bodyReach = 2

/** `reach`: how many sentences stay in mind. Sentences must come in order. */
export function inMind(reach: number): InMind {
  const seen = new Map<Cluster, number>()
  let spoken: Spoken[] = []
  let bodies: { readonly cluster: Cluster; readonly sentence: number }[] = []
  return {
    see(cluster, sentence) {
      seen.set(cluster, sentence)
      if (cluster.type === 'organization') bodies.push({ sentence, cluster })
      if (cluster.type === 'person') spoken.push({ sentence, cluster, gender: null })
    },
    seeSomebody(sentence, gender) {
      spoken.push({ sentence, cluster: null, gender })
    },
    lastSeen: (cluster) => seen.get(cluster),
    bodies(sentence) {
      if (bodies[0] && bodies[0].sentence < sentence - bodyReach)
        bodies = bodies.filter((one) => one.sentence >= sentence - bodyReach)
      return new Set(bodies.map(({ cluster }) => cluster))
    },
    recent(sentence) {
      if (spoken[0] && spoken[0].sentence < sentence - reach)
        spoken = spoken.filter((one) => one.sentence >= sentence - reach)
      return spoken
    },
  }
}
