import { cpuTime } from './cpu-time.ts'

/** How often each size is measured; the least counts, for what disturbs a measure only makes it longer. */
const rounds = 2
/** Measures below this say nothing, in milliseconds. */
const noise = 100

/** What `growth` stays below where time grows in proportion, on a machine that is busy with something else too. */
export const proportionate = 3

/**
 * How much more a step costs at four times the size than it should: 1 where time grows in proportion, 4 where it grows with
 * the square. Takes processor time at `size`, twice and four times that. `work` makes the input of a size and works on it.
 */
export function growth(work: (size: number) => void, size: number): number {
  work(size) // what runs for the first time is compiled meanwhile
  const [small, middle, large] = [1, 2, 4].map((times) => least(() => work(size * times)))
  if (small === undefined || middle === undefined || large === undefined) return Number.NaN
  return Math.max(large / (4 * Math.max(small, noise / 4)), large / (2 * Math.max(middle, noise / 2)))
}

function least(work: () => void): number {
  return Math.min(...Array.from({ length: rounds }, () => cpuTime(work)))
}
