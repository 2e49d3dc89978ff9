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
  /** The persons spoken of in this sentence and the `reach` before it. */
  readonly recent: (sentence: number) => readonly Spoken[]
}

/** `reach`: how many sentences stay in mind. Sentences must come in order. */
export function inMind(reach: number): InMind {
  const seen = new Map<Cluster, number>()
  let spoken: Spoken[] = []
  return {
    see(cluster, sentence) {
      seen.set(cluster, sentence)
      if (cluster.type === 'person') spoken.push({ sentence, cluster, gender: null })
    },
    seeSomebody(sentence, gender) {
      spoken.push({ sentence, cluster: null, gender })
    },
    lastSeen: (cluster) => seen.get(cluster),
    recent(sentence) {
      if (spoken[0] && spoken[0].sentence < sentence - reach)
        spoken = spoken.filter((one) => one.sentence >= sentence - reach)
      return spoken
    },
  }
}
