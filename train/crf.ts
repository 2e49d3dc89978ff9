import { mostFeatures, ownWordFeatures } from '../src/annotate/names/tagger/features.ts'
import { mayFollow, tagCount as T } from '../src/annotate/names/tagger/tags.ts'
import { addPairs, exponentiate, type Lattice, makeLattice, runBackward, runForward } from './marginals.ts'
import { randomFrom, shuffle } from './random.ts'

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
  /** `T` weights a row. */
  readonly weights: Float32Array
  /** From tag to tag. */
  readonly transitions: Float32Array
}

export interface Schedule {
  readonly bits: number
  readonly epochs: number
  /** Step of AdaGrad (Duchi, Hazan and Singer 2011). */
  readonly rate: number
  readonly seed: number
  /** So many of a token's features are hidden from each step, anew each time, so that none is relied upon alone. */
  readonly hidden: number
  /** So many tokens hide their own word too, as if it were a name never seen before. */
  readonly unknown: number
}

/** A score that no sequence outweighs, and that exponentiates to nothing. */
const barred = -1e4
/** Tokens whose tag is this certain teach nothing and are passed over. */
const certain = 1e-3

interface State extends Crf {
  /** Sums of squared gradients, one a row: enough to tell rare features from common ones, at a thirteenth of the memory. */
  readonly squares: Float32Array
  readonly transitionSquares: Float32Array
  readonly lattice: Lattice
  readonly pairs: Float64Array
  /** The rows of the sentence at hand that are not hidden, token by token, and where each token's begin. */
  readonly rows: Uint32Array
  readonly starts: Uint32Array
}

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), trained by stochastic gradients with
 * AdaGrad steps. The weights are averaged over the epochs after the first.
 */
export function trainCrf(corpus: Corpus, schedule: Schedule, tell: (line: string) => void): Crf {
  const { bits, epochs, rate, seed, hidden } = schedule
  const count = corpus.sentences.length - 1
  const longest = corpus.sentences.reduce(
    (most, start, s) => Math.max(most, (corpus.sentences[s + 1] ?? 0) - start),
    0,
  )
  const state: State = {
    weights: new Float32Array(2 ** bits * T),
    squares: new Float32Array(2 ** bits).fill(1),
    transitions: new Float32Array(T * T).map((_, cell) =>
      mayFollow(Math.floor(cell / T), cell % T) ? 0 : barred,
    ),
    transitionSquares: new Float32Array(T * T).fill(1),
    lattice: makeLattice(longest),
    pairs: new Float64Array(T * T),
    rows: new Uint32Array(longest * mostFeatures),
    starts: new Uint32Array(longest + 1),
  }
  const sums = { weights: new Float32Array(2 ** bits * T), transitions: new Float32Array(T * T) }
  const order = Uint32Array.from({ length: count }, (_, i) => i)
  const random = randomFrom(seed)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    let loss = 0
    for (const sentence of order) {
      hide(corpus, sentence, state, schedule, random)
      loss += learn(corpus, sentence, state, rate)
    }
    tell(`epoch ${epoch + 1}: mean loss of a sentence ${(loss / count).toFixed(4)}`)
    if (epoch === 0 && epochs > 1) continue
    accumulate(sums.weights, state.weights)
    accumulate(sums.transitions, state.transitions)
  }
  const rounds = Math.max(1, epochs - 1)
  return {
    // all features are there when it is used, so each weighs less
    weights: sums.weights.map((sum) => (sum * (1 - hidden)) / rounds),
    transitions: sums.transitions.map((sum) => sum / rounds),
  }
}

function accumulate(sums: Float32Array, values: Float32Array): void {
  for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + (values[i] ?? 0)
}

/** Copies a sentence's rows without those that this step shall not see. */
function hide(
  corpus: Corpus,
  sentence: number,
  { rows, starts }: State,
  { hidden, unknown }: Schedule,
  random: () => number,
): void {
  const from = corpus.sentences[sentence] ?? 0
  const to = corpus.sentences[sentence + 1] ?? 0
  let used = 0
  for (let token = from; token < to; token++) {
    starts[token - from] = used
    const first = corpus.starts[token] ?? 0
    const end = corpus.starts[token + 1] ?? 0
    const isUnknown = random() < unknown
    for (let f = first; f < end; f++)
      if (random() >= hidden && !(isUnknown && ownWordFeatures.has(f - first)))
        rows[used++] = corpus.rows[f] ?? 0
  }
  starts[to - from] = used
}

/** One step of learning from one sentence; returns its loss before. */
function learn(corpus: Corpus, sentence: number, state: State, rate: number): number {
  const { tags, sentences } = corpus
  const { lattice, transitions, transitionSquares, pairs } = state
  const { forward, backward, scores } = lattice
  const from = sentences[sentence] ?? 0
  const length = (sentences[sentence + 1] ?? 0) - from
  const factor = corpus.weights[sentence] ?? 1
  for (let cell = 0; cell < T * T; cell++) lattice.jumps[cell] = Math.exp(transitions[cell] ?? 0)
  let loss = 0
  for (let i = 0; i < length; i++) {
    score(state, i, scores, i * T)
    const tag = tags[from + i] ?? 0
    loss -= scores[i * T + tag] ?? 0
    if (i > 0) loss -= transitions[(tags[from + i - 1] ?? 0) * T + tag] ?? 0
  }
  loss += exponentiate(scores, length) + runForward(lattice, length)
  runBackward(lattice, length)
  pairs.fill(0)
  const gradient = new Float64Array(T)
  for (let i = 0; i < length; i++) {
    const at = i * T
    const right = tags[from + i] ?? 0
    let total = 0
    for (let t = 0; t < T; t++) total += (forward[at + t] ?? 0) * (backward[at + t] ?? 0)
    let norm = 0
    for (let t = 0; t < T; t++) {
      const p = ((forward[at + t] ?? 0) * (backward[at + t] ?? 0)) / total
      const g = ((t === right ? 1 : 0) - p) * factor
      gradient[t] = g
      norm += g * g
    }
    if (norm < certain * certain) continue
    if (i > 0) {
      addPairs(lattice, i, -factor, pairs)
      const cell = (tags[from + i - 1] ?? 0) * T + right
      pairs[cell] = (pairs[cell] ?? 0) + factor
    }
    step(state, i, gradient, norm, rate)
  }
  for (let cell = 0; cell < T * T; cell++) {
    const g = pairs[cell] ?? 0
    if (g === 0 || transitions[cell] === barred) continue
    const square = (transitionSquares[cell] ?? 0) + g * g
    transitionSquares[cell] = square
    transitions[cell] = (transitions[cell] ?? 0) + (rate * g) / Math.sqrt(square)
  }
  return loss
}

function score({ rows, starts, weights }: State, token: number, into: Float64Array, at: number): void {
  into.fill(0, at, at + T)
  const end = starts[token + 1] ?? 0
  for (let f = starts[token] ?? 0; f < end; f++) {
    const row = (rows[f] ?? 0) * T
    for (let t = 0; t < T; t++) into[at + t] = (into[at + t] ?? 0) + (weights[row + t] ?? 0)
  }
}

function step(state: State, token: number, gradient: Float64Array, norm: number, rate: number): void {
  const { rows, starts, weights, squares } = state
  const end = starts[token + 1] ?? 0
  for (let f = starts[token] ?? 0; f < end; f++) {
    const row = rows[f] ?? 0
    const square = (squares[row] ?? 0) + norm
    squares[row] = square
    const size = rate / Math.sqrt(square)
    for (let t = 0; t < T; t++) weights[row * T + t] = (weights[row * T + t] ?? 0) + size * (gradient[t] ?? 0)
  }
}
