import { mayFollow, tagCount } from '../src/annotate/names/tags.ts'

/** A token sequence as rows of the weight table: token `i` of all has `rows[starts[i]] … rows[starts[i + 1] - 1]`. */
export interface Corpus {
  readonly rows: Uint32Array
  readonly starts: Float64Array
  /** The right tag of each token. */
  readonly tags: Uint8Array
  /** First token of each sentence, and one past the last sentence. */
  readonly sentences: Uint32Array
  /** How much each sentence counts. */
  readonly weights: Float32Array
}

export interface Crf {
  readonly weights: Float32Array
  readonly transitions: Float32Array
}

export interface Schedule {
  readonly bits: number
  readonly epochs: number
  /** Step of AdaGrad (Duchi, Hazan and Singer 2011). */
  readonly rate: number
  readonly seed: number
}

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), trained by stochastic gradients with
 * AdaGrad steps, one accumulator a row. The weights are averaged over the epochs after the first.
 */
export function trainCrf(corpus: Corpus, { bits, epochs, rate, seed }: Schedule, tell: (line: string) => void): Crf {
  const T = tagCount
  const size = 2 ** bits * T
  const weights = new Float32Array(size)
  const squares = new Float32Array(2 ** bits).fill(1)
  const sum = new Float32Array(size)
  const transitions = new Float32Array(T * T)
  const transitionSum = new Float32Array(T * T)
  const transitionSquares = new Float32Array(T * T).fill(1)
  for (let a = 0; a < T; a++) for (let b = 0; b < T; b++) if (!mayFollow(a, b)) transitions[a * T + b] = -1e4
  const { rows, starts, tags, sentences } = corpus
  const count = sentences.length - 1
  const order = Uint32Array.from({ length: count }, (_, i) => i)
  const random = generator(seed)
  let longest = 0
  for (let s = 0; s < count; s++) longest = Math.max(longest, sentences[s + 1]! - sentences[s]!)
  const score = new Float64Array(longest * T)
  const forward = new Float64Array(longest * T)
  const backward = new Float64Array(longest * T)
  const gradient = new Float64Array(T)
  const jump = new Float64Array(T * T)
  const expected = new Float64Array(T * T)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = count - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const other = order[i]!
      order[i] = order[j]!
      order[j] = other
    }
    let loss = 0
    for (const s of order) {
      const from = sentences[s]!
      const n = sentences[s + 1]! - from
      const importance = corpus.weights[s]!
      for (let i = 0; i < T * T; i++) jump[i] = Math.exp(transitions[i]!)
      // scores, exponentiated against the largest of the token, so that nothing overflows
      let partition = 0
      for (let i = 0; i < n; i++) {
        const at = i * T
        for (let t = 0; t < T; t++) score[at + t] = 0
        for (let f = starts[from + i]!; f < starts[from + i + 1]!; f++) {
          const row = rows[f]! * T
          for (let t = 0; t < T; t++) score[at + t]! += weights[row + t]!
        }
        loss -= score[at + tags[from + i]!]!
        if (i > 0) loss -= transitions[tags[from + i - 1]! * T + tags[from + i]!]!
        let most = -Infinity
        for (let t = 0; t < T; t++) if (score[at + t]! > most) most = score[at + t]!
        partition += most
        for (let t = 0; t < T; t++) score[at + t] = Math.exp(score[at + t]! - most)
      }
      for (let i = 0; i < n; i++) {
        const at = i * T
        let total = 0
        for (let t = 0; t < T; t++) {
          let reach = 0
          if (i === 0) reach = mayFollow(0, t) ? 1 : 0
          else for (let u = 0; u < T; u++) reach += forward[at - T + u]! * jump[u * T + t]!
          total += forward[at + t] = reach * score[at + t]!
        }
        for (let t = 0; t < T; t++) forward[at + t]! /= total
        partition += Math.log(total)
      }
      loss += partition
      for (let t = 0; t < T; t++) backward[(n - 1) * T + t] = 1
      for (let i = n - 2; i >= 0; i--) {
        const at = i * T
        let total = 0
        for (let t = 0; t < T; t++) {
          let reach = 0
          for (let u = 0; u < T; u++) reach += jump[t * T + u]! * score[at + T + u]! * backward[at + T + u]!
          total += backward[at + t] = reach
        }
        for (let t = 0; t < T; t++) backward[at + t]! /= total
      }
      expected.fill(0)
      for (let i = 0; i < n; i++) {
        const at = i * T
        let total = 0
        for (let t = 0; t < T; t++) total += forward[at + t]! * backward[at + t]!
        let large = false
        for (let t = 0; t < T; t++) {
          const p = (forward[at + t]! * backward[at + t]!) / total
          const g = ((tags[from + i] === t ? 1 : 0) - p) * importance
          gradient[t] = g
          if (g > 1e-3 || g < -1e-3) large = true
        }
        if (i > 0 && large) {
          let all = 0
          for (let u = 0; u < T; u++)
            for (let t = 0; t < T; t++) all += forward[at - T + u]! * jump[u * T + t]! * score[at + t]! * backward[at + t]!
          for (let u = 0; u < T; u++)
            for (let t = 0; t < T; t++)
              expected[u * T + t]! -=
                (forward[at - T + u]! * jump[u * T + t]! * score[at + t]! * backward[at + t]! * importance) / all
          expected[tags[from + i - 1]! * T + tags[from + i]!]! += importance
        }
        if (!large) continue
        let norm = 0
        for (let t = 0; t < T; t++) norm += gradient[t]! * gradient[t]!
        for (let f = starts[from + i]!; f < starts[from + i + 1]!; f++) {
          const r = rows[f]!
          const q = (squares[r]! += norm)
          const step = rate / Math.sqrt(q)
          const row = r * T
          for (let t = 0; t < T; t++) weights[row + t]! += step * gradient[t]!
        }
      }
      for (let i = 0; i < T * T; i++) {
        const g = expected[i]!
        if (g === 0 || transitions[i]! < -1e3) continue
        transitionSquares[i]! += g * g
        transitions[i]! += (rate * g) / Math.sqrt(transitionSquares[i]!)
      }
    }
    tell(`epoch ${epoch + 1}: mean loss of a sentence ${(loss / count).toFixed(4)}`)
    if (epoch === 0 && epochs > 1) continue
    for (let i = 0; i < size; i++) sum[i]! += weights[i]!
    for (let i = 0; i < T * T; i++) transitionSum[i]! += transitions[i]!
  }
  const rounds = Math.max(1, epochs - 1)
  return { weights: sum.map((w) => w / rounds), transitions: transitionSum.map((w) => w / rounds) }
}

/** Mulberry32: small, seeded, the same everywhere. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
