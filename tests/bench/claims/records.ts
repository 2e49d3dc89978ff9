import type { ClaimLabel } from '../../../src/annotate/claims/claim.ts'
import type { Span } from '../../../src/text/span.ts'

export interface Prediction extends Span {
  readonly label: ClaimLabel
  readonly cue: readonly Span[]
  readonly source: readonly Span[]
  /** What the detector gives; gold has none. */
  readonly confidence?: number
}

/** Spans of attributions are pairs, of claims objects: the corpora's own forms. */
export type Pair = readonly [start: number, end: number]

export interface GoldAttribution {
  readonly source: readonly Pair[]
  readonly cue: readonly Pair[]
  readonly content: readonly Pair[]
}

export interface GoldRecord {
  readonly id: string
  readonly text: string
  readonly sents?: readonly Pair[]
  readonly claims?: readonly Prediction[]
  readonly attributions?: readonly GoldAttribution[]
  readonly uncertain?: boolean
}

interface Count {
  tp: number
  fp: number
  fn: number
}

/** Counts of right, false and missed, by name. */
export class Tally {
  readonly counts = new Map<string, Count>()
  /** Shares that are no F1: [right, of all]. */
  readonly shares = new Map<string, [number, number]>()

  add(name: string, what: keyof Count): void {
    const count = this.counts.get(name) ?? { tp: 0, fp: 0, fn: 0 }
    count[what]++
    this.counts.set(name, count)
  }

  compare(name: string, gold: boolean, predicted: boolean): void {
    if (gold || predicted) this.add(name, gold && predicted ? 'tp' : gold ? 'fn' : 'fp')
  }

  share(name: string, right: boolean): void {
    const [yes, all] = this.shares.get(name) ?? [0, 0]
    this.shares.set(name, [yes + Number(right), all + 1])
  }
}

/** The words of a text, by the scorers' definition. */
export const wordsOf = (text: string): Pair[] =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)].map((match) => [
    match.index,
    match.index + match[0].length,
  ])

export const touch = (a: Pair, b: Pair): boolean => a[0] < b[1] && b[0] < a[1]
export const inAny = (word: Pair, spans: readonly Pair[]): boolean => spans.some((span) => touch(word, span))
export const pair = ({ start, end }: Span): Pair => [start, end]

/** The F1 of what is counted under a name, in percent; 0 where nothing is. */
export function f1Of({ counts }: Tally, name: string): number {
  const { tp, fp, fn } = counts.get(name) ?? { tp: 0, fp: 0, fn: 0 }
  return (200 * tp) / (2 * tp + fp + fn || 1)
}

/** A share, in percent; 0 where nothing was shared. */
export function shareOf({ shares }: Tally, name: string): number {
  const [yes, all] = shares.get(name) ?? [0, 0]
  return (100 * yes) / (all || 1)
}

export function printTable({ counts, shares }: Tally): void {
  const percent = (n: number) => (100 * n).toFixed(1).padStart(5)
  for (const [name, { tp, fp, fn }] of [...counts].sort(([a], [b]) => a.localeCompare(b))) {
    const [precision, recall] = [tp / (tp + fp || 1), tp / (tp + fn || 1)]
    const f1 = (2 * precision * recall) / (precision + recall || 1)
    console.log(
      `  ${name.padEnd(30)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  (${tp} right, ${fp} false, ${fn} missed)`,
    )
  }
  for (const [name, [yes, all]] of [...shares].sort(([a], [b]) => a.localeCompare(b)))
    console.log(`  ${name.padEnd(30)} ${percent(yes / (all || 1))} %  (${yes} of ${all})`)
}
