import { mayFollow, tagCount as T } from '../src/annotate/names/tagger/tags.ts'

/** The working memory for sentences of up to `longest` tokens: a row of tags for each token. */
export interface Lattice {
  /** In: the score of each tag. Out: the probability of each tag. */
  readonly scores: Float64Array
  readonly forward: Float64Array
  readonly backward: Float64Array
  /** Exponentials of the transitions. */
  readonly jumps: Float64Array
}

export const makeLattice = (longest: number): Lattice => ({
  scores: new Float64Array(longest * T),
  forward: new Float64Array(longest * T),
  backward: new Float64Array(longest * T),
  jumps: new Float64Array(T * T),
})

/** Exponentiates each row against its largest score, so that nothing overflows; returns what was taken out. */
export function exponentiate(scores: Float64Array, length: number): number {
  let taken = 0
  for (let at = 0; at < length * T; at += T) {
    let most = -Infinity
    for (let t = 0; t < T; t++) most = Math.max(most, scores[at + t] ?? 0)
    for (let t = 0; t < T; t++) scores[at + t] = Math.exp((scores[at + t] ?? 0) - most)
    taken += most
  }
  return taken
}

/** Fills `forward` (each row sums to 1) from exponentiated scores; returns the logarithm of the partition function. */
export function runForward({ scores, forward, jumps }: Lattice, length: number): number {
  let partition = 0
  for (let i = 0; i < length; i++) {
    const at = i * T
    let total = 0
    for (let t = 0; t < T; t++) {
      let reach = 0
      if (i === 0) reach = mayFollow(0, t) ? 1 : 0
      else for (let u = 0; u < T; u++) reach += (forward[at - T + u] ?? 0) * (jumps[u * T + t] ?? 0)
      const value = reach * (scores[at + t] ?? 0)
      forward[at + t] = value
      total += value
    }
    for (let t = 0; t < T; t++) forward[at + t] = (forward[at + t] ?? 0) / total
    partition += Math.log(total)
  }
  return partition
}

/** Fills `backward` (each row sums to 1) from exponentiated scores. */
export function runBackward({ scores, backward, jumps }: Lattice, length: number): void {
  backward.fill(1, (length - 1) * T, length * T)
  for (let at = (length - 2) * T; at >= 0; at -= T) {
    let total = 0
    for (let t = 0; t < T; t++) {
      let reach = 0
      for (let u = 0; u < T; u++)
        reach += (jumps[t * T + u] ?? 0) * (scores[at + T + u] ?? 0) * (backward[at + T + u] ?? 0)
      backward[at + t] = reach
      total += reach
    }
    for (let t = 0; t < T; t++) backward[at + t] = (backward[at + t] ?? 0) / total
  }
}

/** Adds, for the step from one token to the next, the probability of each pair of tags, times `factor`, to `into`. */
export function addPairs(lattice: Lattice, token: number, factor: number, into: Float64Array): void {
  const { scores, forward, backward, jumps } = lattice
  const at = token * T
  let all = 0
  for (let round = 0; round < 2; round++)
    for (let u = 0; u < T; u++) {
      const left = forward[at - T + u] ?? 0
      for (let t = 0; t < T; t++) {
        const cell = u * T + t
        const p = left * (jumps[cell] ?? 0) * (scores[at + t] ?? 0) * (backward[at + t] ?? 0)
        if (round === 0) all += p
        else into[cell] = (into[cell] ?? 0) + (p * factor) / all
      }
    }
}
