import type { Gender } from '../roles/role-noun.ts'
import type { Cluster } from './cluster.ts'
import type { GrammaticalFunction } from './grammatical-function.ts'

/** Somebody of whom a text has just spoken. */
export interface Spoken {
  /** The sentence of the narrative, counted without those that stand in quotations. */
  readonly utterance: number
  /** Null: somebody who belongs to no cluster, or an open pronoun. */
  readonly cluster: Cluster | null
  /** Of somebody who belongs to no cluster. */
  readonly gender: Gender | null
  readonly grammaticalFunction: GrammaticalFunction
}

/** Whom a reader has in mind, sentence by sentence. */
export interface DiscourseFocus {
  readonly see: (
    cluster: Cluster,
    sentence: number,
    utterance: number,
    grammaticalFunction: GrammaticalFunction,
  ) => void
  readonly seeSomebody: (
    gender: Gender | null,
    utterance: number,
    grammaticalFunction: GrammaticalFunction,
  ) => void
  /** The sentence in which a cluster was last spoken of; undefined before the first time. */
  readonly lastSeen: (cluster: Cluster) => number | undefined
  /** How a cluster stood in its sentence when it was last spoken of. */
  readonly lastFunction: (cluster: Cluster) => GrammaticalFunction | undefined
  /** The organizations spoken of in this sentence and the two before it. */
  readonly bodies: (sentence: number) => ReadonlySet<Cluster>
  /** The organization of which the text has spoken so far at least so many times, and for such a share of all. */
  readonly mainBody: (leastTimes: number, leastShare: number) => Cluster | undefined
  /** The persons spoken of in this sentence of the narrative and the `longestReach` before it, in order. */
  readonly recent: (utterance: number) => readonly Spoken[]
}

/** How far back an organization may be and still compete for "the company", in sentences. */
const bodyReach = 2

/** How many sentences persons stay in mind. */
const longestReach = 4

/** Sentences must come in order. */
export function discourseFocus(): DiscourseFocus {
  const seen = new Map<Cluster, number>()
  const functions = new Map<Cluster, GrammaticalFunction>()
  const times = new Map<Cluster, number>()
  let allTimes = 0
  let spoken: Spoken[] = []
  let bodies: { readonly cluster: Cluster; readonly sentence: number }[] = []
  return {
    see(cluster, sentence, utterance, grammaticalFunction) {
      seen.set(cluster, sentence)
      functions.set(cluster, grammaticalFunction)
      if (cluster.type === 'organization') {
        bodies.push({ sentence, cluster })
        times.set(cluster, (times.get(cluster) ?? 0) + 1)
        allTimes++
      }
      if (cluster.type === 'person') spoken.push({ utterance, cluster, gender: null, grammaticalFunction })
    },
    seeSomebody(gender, utterance, grammaticalFunction) {
      spoken.push({ utterance, cluster: null, gender, grammaticalFunction })
    },
    lastSeen: (cluster) => seen.get(cluster),
    lastFunction: (cluster) => functions.get(cluster),
    bodies(sentence) {
      if (bodies[0] && bodies[0].sentence < sentence - bodyReach)
        bodies = bodies.filter((one) => one.sentence >= sentence - bodyReach)
      return new Set(bodies.map(({ cluster }) => cluster))
    },
    mainBody(leastTimes, leastShare) {
      for (const [cluster, count] of times)
        if (count >= leastTimes && count >= allTimes * leastShare) return cluster
      return undefined
    },
    recent(utterance) {
      if (spoken[0] && spoken[0].utterance < utterance - longestReach)
        spoken = spoken.filter((one) => one.utterance >= utterance - longestReach)
      return spoken
    },
  }
}
